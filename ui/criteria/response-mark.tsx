import styles from './criteria.module.css'

const signs: Readonly<Record<string, { readonly sign: string; readonly tone: string }>> = {
  CR: { sign: '●', tone: 'cr' },
  PR: { sign: '◐', tone: 'pr' },
  SD: { sign: '◎', tone: 'sd' },
  PD: { sign: '◆', tone: 'pd' },
  NE: { sign: '○', tone: 'ne' },
  'NON-CR/NON-PD': { sign: '◎', tone: 'sd' },
  'Non-CR/non-PD': { sign: '◎', tone: 'sd' },
}

/** A response category with its sign and colour; anything else as plain text. */
export function ResponseMark({ category }: { readonly category: string }) {
  const mark = signs[category]
  if (!mark) return category
  return (
    <span className={styles.mark} data-tone={mark.tone}>
      <span aria-hidden="true">{mark.sign}</span>
      {category === 'NON-CR/NON-PD' ? 'Non-CR/non-PD' : category}
    </span>
  )
}
