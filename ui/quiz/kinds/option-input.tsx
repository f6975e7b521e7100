import styles from './options.module.css'

type OptionInputProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly text: string
  readonly checked: boolean
  /** Chosen no further, but still reachable, so that the reason can be heard. */
  readonly refused?: boolean
  readonly onChange: (checked: boolean) => void
}

export function OptionInput({ type, name, text, checked, refused = false, onChange }: OptionInputProps) {
  return (
    <label className={styles.option} data-refused={refused || undefined}>
      <input
        type={type}
        name={name}
        checked={checked}
        aria-disabled={refused || undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{text}</span>
    </label>
  )
}
