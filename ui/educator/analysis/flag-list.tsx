import type { Flag } from '#domain/assessment/statistics/flags'
import styles from './analysis.module.css'
import { itemWords } from './item-words'

type Props = { readonly flags: readonly Flag[]; readonly isProvisional: boolean }

/** Each flag with what it means and what to do about it. */
export function FlagList({ flags, isProvisional }: Props) {
  if (flags.length === 0) return null
  return (
    <ul className={styles.flags}>
      {flags.map((flag) => {
        const { name, meaning, action } = itemWords.flag(flag)
        return (
          <li key={flag}>
            <strong>{isProvisional ? `${name} (${itemWords.provisional})` : name}.</strong> {meaning} {action}
          </li>
        )
      })}
    </ul>
  )
}
