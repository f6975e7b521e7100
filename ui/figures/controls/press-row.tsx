import styles from './press-row.module.css'

type Press = {
  readonly label: string
  readonly onPress?: (() => void) | undefined
  /** Marks the one thing the figure waits for. */
  readonly main?: boolean
  readonly pressed?: boolean
}

type PressRowProps = {
  readonly legend?: string
  /** The name of the group where no legend is shown. */
  readonly name?: string
  readonly presses: readonly Press[]
  /** Narrower buttons, where several stand in a row on a phone. */
  readonly compact?: boolean
}

/** Buttons that do something at once, in a row that wraps, under a name. */
export function PressRow({ legend, name, presses, compact }: PressRowProps) {
  return (
    <fieldset className={styles.group} aria-label={name}>
      {legend ? <legend className={styles.legend}>{legend}</legend> : null}
      <div className={styles.row} data-compact={compact}>
        {presses.map(({ label, onPress, main, pressed }) => (
          <button
            key={label}
            type="button"
            className={styles.press}
            data-main={main}
            aria-pressed={pressed}
            onClick={onPress}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
