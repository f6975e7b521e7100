import type { BoardStep } from '#domain/classes/board.schema'
import styles from './board.module.css'

/** A bar that fills: a third in the lesson, two in the quiz, whole when handed in, with a tick when mastered. */
export function StepSign({ step }: { readonly step: BoardStep }) {
  if (step === 'none') return <span className={styles.nothing} aria-hidden="true" />
  return (
    <svg className={styles.sign} viewBox="0 0 36 16" data-step={step} aria-hidden="true" focusable="false">
      <rect x="1" y="2" width="34" height="12" rx="6" className={styles.track} />
      {step !== 'mastered' && (
        <rect x="1" y="2" width={WIDTH[step]} height="12" rx="6" className={styles.fill} />
      )}
      {step === 'mastered' && (
        <>
          <rect x="1" y="2" width="34" height="12" rx="6" className={styles.whole} />
          <path d="M12.5 8.2l3.8 3.4 7.2-7" className={styles.tick} />
        </>
      )}
    </svg>
  )
}

const WIDTH = { lesson: 12, quiz: 23, submitted: 34 } as const
