import styles from './account.module.css'
import { AccountForm } from './account-form'
import { describeBrowser } from './describe-browser'
import type { FormAction } from './form-state'
import { showDay } from './show-time'
import { words } from './words'

type Props = {
  readonly end: FormAction
  readonly endOthers: FormAction
  readonly sessions: readonly {
    readonly id: string
    readonly userAgent: string | null
    readonly signedInAt: number
    readonly endsAt: number
    readonly isThisOne: boolean
  }[]
}

export function SessionSection({ end, endOthers, sessions }: Props) {
  return (
    <section className={styles.section}>
      <h2>{words.account.sessions}</h2>
      <ul className={styles.list}>
        {sessions.map(({ id, userAgent, signedInAt, endsAt, isThisOne }) => (
          <li key={id}>
            <span>
              {describeBrowser(userAgent) ?? words.account.unknownBrowser}
              {isThisOne && ` (${words.account.here})`}
              <small>{words.account.span(showDay(signedInAt), showDay(endsAt))}</small>
            </span>
            {!isThisOne && (
              <AccountForm
                action={end}
                button={words.account.end}
                isQuiet
                fields={[{ name: 'id', label: '', kind: 'hidden', value: id }]}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <AccountForm action={endOthers} fields={[]} button={words.account.endOthers} isQuiet />
      )}
    </section>
  )
}
