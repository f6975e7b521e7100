import styles from './toggle.module.css'

type ToggleProps = {
  readonly label: string
  readonly checked: boolean
  /** Without it the box is shown as it stands and cannot be changed. */
  readonly onChange?: (checked: boolean) => void
}

/** One thing that is so or is not: a native checkbox with room for a thumb. */
export function Toggle({ label, checked, onChange }: ToggleProps) {
  return (
    <label className={styles.toggle}>
      <input
        type="checkbox"
        checked={checked}
        readOnly={!onChange}
        onChange={onChange && ((event) => onChange(event.currentTarget.checked))}
      />
      {label}
    </label>
  )
}
