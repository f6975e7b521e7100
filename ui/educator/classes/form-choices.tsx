import styles from './classes.module.css'

type Props = {
  readonly name: string
  readonly legend: string
  readonly value: string | undefined
  /** Each with its words, in the order in which they are read. */
  readonly choices: readonly (readonly [value: string, text: string])[]
  readonly problem?: string | undefined
}

export function FormChoices({ name, legend, value, choices, problem }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {choices.map(([choice, text]) => (
        <label key={choice} className={styles.choice}>
          <input type="radio" name={name} value={choice} defaultChecked={choice === value} /> {text}
        </label>
      ))}
      {problem && <p className={styles.problem}>{problem}</p>}
    </fieldset>
  )
}
