import styles from './choice.module.css'

export type ChoiceOption<V extends string> = {
  readonly value: V
  readonly label: string
  readonly sign?: string
}

type ChoiceProps<V extends string> = {
  readonly name: string
  readonly legend: string
  readonly options: readonly ChoiceOption<V>[]
  readonly value: V
  /** Without it the group is shown as it stands and cannot be changed. */
  readonly onChange?: (value: V) => void
}

/** One answer of a few: native radio buttons, drawn as a row of pills. */
export function Choice<V extends string>({ name, legend, options, value, onChange }: ChoiceProps<V>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.pill}>
            <input
              type="radio"
              name={onChange ? name : undefined}
              value={option.value}
              checked={option.value === value}
              readOnly={!onChange}
              onChange={onChange && (() => onChange(option.value))}
            />
            {option.sign ? <span aria-hidden="true">{option.sign}</span> : null}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
