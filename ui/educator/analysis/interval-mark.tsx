import type { Interval } from '#domain/assessment/statistics/z-intervals'
import styles from './analysis.module.css'

type Props = {
  readonly value: number
  readonly interval: Interval | null
  /** The ends of the line: 0 to 1 for a share, −1 to 1 for a correlation. */
  readonly from: number
  readonly to: number
  /** A dashed mark, such as what blind answers would earn. */
  readonly guess?: number | null
}

/** A value as a dot on a thin line, its interval as a stronger one. The numbers stand beside it in words. */
export function IntervalMark({ value, interval, from, to, guess = null }: Props) {
  const place = (at: number) => `${Math.max(0, Math.min(100, (100 * (at - from)) / (to - from)))}%`
  return (
    <svg className={styles.mark} aria-hidden="true" focusable="false">
      <line className={styles.ground} x1="0" x2="100%" y1="11" y2="11" />
      {from < 0 && <line className={styles.ground} x1={place(0)} x2={place(0)} y1="5" y2="17" />}
      {guess !== null && <line className={styles.guess} x1={place(guess)} x2={place(guess)} y1="3" y2="19" />}
      {interval && (
        <g className={styles.reach}>
          <line x1={place(interval.low)} x2={place(interval.high)} y1="11" y2="11" />
          <line x1={place(interval.low)} x2={place(interval.low)} y1="7" y2="15" />
          <line x1={place(interval.high)} x2={place(interval.high)} y1="7" y2="15" />
        </g>
      )}
      <circle className={styles.dot} cx={place(value)} cy="11" r="4.5" />
    </svg>
  )
}
