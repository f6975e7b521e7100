import styles from './account.module.css'
import { AccountForm } from './account-form'
import type { FormAction } from './form-state'
import { showDay } from './show-time'
import { words } from './words'

type Props = {
  readonly invite: FormAction
  readonly withdraw: FormAction
  readonly invitations: readonly {
    readonly id: string
    readonly email: string | null
    readonly className: string | null
    readonly expiresAt: number
  }[]
}

export function InvitationSection({ invite, withdraw, invitations }: Props) {
  return (
    <section className={styles.section}>
      <h2>{words.account.invite}</h2>
      <p>{words.account.inviteText}</p>
      <AccountForm
        action={invite}
        button={words.account.inviteButton}
        fields={[
          {
            name: 'email',
            label: words.account.inviteEmail,
            kind: 'email',
            autoComplete: 'off',
            isOptional: true,
          },
        ]}
      />
      {invitations.length > 0 && <h3>{words.account.openInvitations}</h3>}
      <ul className={styles.list}>
        {invitations.map(({ id, email, className, expiresAt }) => (
          <li key={id}>
            <span>
              {email ?? words.account.anybody}
              {className !== null && ` ${words.account.forClass(className)}`}
              <small>{words.account.validUntil(showDay(expiresAt))}</small>
            </span>
            <AccountForm
              action={withdraw}
              button={words.account.withdraw}
              isQuiet
              fields={[{ name: 'id', label: '', kind: 'hidden', value: id }]}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
