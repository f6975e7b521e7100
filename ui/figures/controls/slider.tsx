import styles from './slider.module.css'

type SliderProps = {
  readonly id: string
  readonly label: string
  /** The value in words, shown beside the label and read by a screen reader. */
  readonly valueText: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  /** What the two buttons do, as a person would say it. */
  readonly down: string
  readonly up: string
  /** Without it the slider is shown as it stands and cannot be moved. */
  readonly onChange?: (value: number) => void
}

/** A native range with a button at either end, for those who cannot or would rather not drag. */
export function Slider({ id, label, valueText, min, max, step, value, down, up, onChange }: SliderProps) {
  const move = (by: number) => onChange && (() => onChange(Math.min(max, Math.max(min, value + by))))
  return (
    <div className={styles.slider}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className={styles.value} aria-live="off">
          {valueText}
        </output>
      </div>
      <div className={styles.row}>
        <button type="button" className={styles.step} aria-label={down} onClick={move(-step)}>
          <span aria-hidden="true">−</span>
        </button>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={valueText}
          readOnly={!onChange}
          onChange={onChange && ((event) => onChange(event.currentTarget.valueAsNumber))}
        />
        <button type="button" className={styles.step} aria-label={up} onClick={move(step)}>
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </div>
  )
}
