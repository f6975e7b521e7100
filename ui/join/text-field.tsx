import styles from './join.module.css'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly maxLength: number
  readonly value?: string
  readonly problem: string | undefined
}

/** Not controlled, so that what is typed before the page's script runs stays. */
export function TextField({ name, label, hint, maxLength, value, problem }: Props) {
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      <p id={`${name}-hint`}>{hint}</p>
      <input
        id={name}
        name={name}
        required
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-hint ${name}-problem` : `${name}-hint`}
      />
      {problem && (
        <p id={`${name}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
