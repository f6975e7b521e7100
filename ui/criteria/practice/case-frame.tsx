import type { ReactNode } from 'react'
import { ChoiceField } from './fields'
import styles from './practice.module.css'
import type { CaseWords } from './presets'
import { words } from './words'

type Props = {
  readonly presets: readonly CaseWords[]
  readonly picked: number
  readonly onPick: (index: number) => void
  readonly children: ReactNode
}

/** What every practice case shows: that it is one, which one, its story, and a way back to it. */
export function CaseFrame({ presets, picked, onPick, children }: Props) {
  const choices = presets.map(({ title }, index) => [String(index), title] as const)
  return (
    <div className={styles.case}>
      <p className={styles.label}>
        <strong>{words.label}</strong> {words.made}
      </p>
      <ChoiceField
        label={words.case}
        value={String(picked)}
        choices={choices}
        onChange={(value) => onPick(Number(value))}
      />
      <p>{presets[picked]?.story}</p>
      {children}
      <button type="button" className={styles.quiet} onClick={() => onPick(picked)}>
        {words.restore}
      </button>
    </div>
  )
}
