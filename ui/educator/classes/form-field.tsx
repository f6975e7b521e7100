import type { ComponentProps } from 'react'
import styles from './classes.module.css'

type Props = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly problem: string | undefined
}

export function FormField({ name, label, hint, problem, ...input }: Props) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      {hint && <p id={`${name}-hint`}>{hint}</p>}
      <input
        {...input}
        id={name}
        name={name}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
      {problem && (
        <p id={`${name}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
