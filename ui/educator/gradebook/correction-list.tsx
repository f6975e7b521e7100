import { AccountForm } from '../account/account-form'
import type { FormAction } from '../account/form-state'
import styles from './gradebook.module.css'
import { showTime } from './show-numbers'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly corrections: readonly {
    readonly id: string
    readonly itemId: string
    readonly version: number
    /** As an address carries it. */
    readonly rule: string
    readonly reason: string
    readonly at: number
    readonly withdrawnAt: number | null
  }[]
  readonly timeZone: string
  /** null where the class is archived. */
  readonly withdraw: FormAction | null
}

export function CorrectionList({ classId, corrections, timeZone, withdraw }: Props) {
  const { correct } = words
  return (
    <section className={styles.section}>
      <h3>{correct.list}</h3>
      {corrections.length === 0 && <p>{correct.none}</p>}
      <ul className={styles.notes}>
        {corrections.map(({ id, itemId, version, rule, reason, at, withdrawnAt }) => (
          <li key={id}>
            <p>
              <a href={`?item=${encodeURIComponent(itemId)}&version=${version}`}>
                {correct.version(itemId, version)}
              </a>
              : {describeRule(rule)}. {reason}
            </p>
            <small>
              {showTime(at, timeZone)}
              {withdrawnAt !== null && `, ${correct.was} ${showTime(withdrawnAt, timeZone)}`}
            </small>
            {withdrawnAt === null && withdraw && (
              <AccountForm
                action={withdraw}
                button={correct.withdraw}
                isQuiet
                fields={[
                  { name: 'classId', label: '', kind: 'hidden', value: classId },
                  { name: 'correctionId', label: '', kind: 'hidden', value: id },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function describeRule(rule: string): string {
  const { rules, alsoRight, figures, order } = words.correct
  if (rule === 'full-credit' || rule === 'leave-out') return rules[rule]
  const [kind, ...parts] = rule.split(' ')
  if (kind === 'also-range') return alsoRight(figures(parts[0] ?? '', parts[1] ?? ''))
  return alsoRight(kind === 'also-order' ? order(parts) : parts.reverse().join(': '))
}
