import styles from './slider-marks.module.css'

type Mark = { readonly at: number; readonly label: string }

type SliderMarksProps = { readonly min: number; readonly max: number; readonly marks: readonly Mark[] }

/** Where the limits lie under a slider; the same limits stand in words elsewhere. */
export function SliderMarks({ min, max, marks }: SliderMarksProps) {
  return (
    <div className={styles.marks} aria-hidden="true">
      {marks.map(({ at, label }) => (
        <span
          key={label}
          style={{ insetInlineStart: `calc(8px + (100% - 16px) * ${(at - min) / (max - min)})` }}
        >
          {label}
        </span>
      ))}
    </div>
  )
}
