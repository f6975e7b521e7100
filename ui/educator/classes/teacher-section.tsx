import { AccountForm } from '../account/account-form'
import type { FormAction } from '../account/form-state'
import { showDay } from '../account/show-time'
import styles from './classes.module.css'
import { words } from './words'

export type TeacherRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: 'owner' | 'co-teacher'
}
export type InvitedRow = { readonly id: string; readonly email: string | null; readonly expiresAt: number }
type Props = {
  readonly classId: string
  readonly teachers: readonly TeacherRow[]
  readonly invited: readonly InvitedRow[]
  readonly meId: string
  readonly isOwner: boolean
  readonly add: FormAction
  readonly withdraw: FormAction
  readonly remove: FormAction
  readonly leave: FormAction
  readonly handOver: FormAction
}

export function TeacherSection(props: Props) {
  const { classId, teachers, isOwner, add } = props
  return (
    <section className={styles.section} aria-labelledby="teachers">
      <h2 id="teachers">{words.settings.teachers}</h2>
      <ul className={styles.people}>
        {teachers.map((teacher) => (
          <TeacherItem key={teacher.id} teacher={teacher} {...props} />
        ))}
      </ul>
      <InvitedList {...props} />
      {isOwner && (
        <>
          <h3>{words.settings.add}</h3>
          <p>{words.settings.addText}</p>
          <AccountForm
            action={add}
            button={words.settings.addButton}
            fields={[
              { name: 'classId', label: '', kind: 'hidden', value: classId },
              { name: 'email', label: words.settings.email, kind: 'email', autoComplete: 'off' },
            ]}
          />
        </>
      )}
    </section>
  )
}

function InvitedList({ invited, isOwner, classId, withdraw }: Props) {
  if (invited.length === 0) return null
  return (
    <>
      <h3>{words.settings.invitedTitle}</h3>
      <ul className={styles.people}>
        {invited.map(({ id, email, expiresAt }) => (
          <li key={id}>
            <span>
              {email}
              <small>{words.settings.validUntil(showDay(expiresAt))}</small>
            </span>
            {isOwner && (
              <AccountForm
                action={withdraw}
                button={words.settings.withdraw}
                isQuiet
                fields={[
                  { name: 'classId', label: '', kind: 'hidden', value: classId },
                  { name: 'id', label: '', kind: 'hidden', value: id },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function TeacherItem(props: Props & { readonly teacher: TeacherRow }) {
  const { teacher, meId, isOwner, classId, remove, leave, handOver } = props
  const isMe = teacher.id === meId
  const ids = [
    { name: 'classId', label: '', kind: 'hidden', value: classId },
    { name: 'userId', label: '', kind: 'hidden', value: teacher.id },
  ] as const
  return (
    <li>
      <span>
        {teacher.name}, {teacher.role === 'owner' ? words.settings.owner : words.settings.coTeacher}
        {isMe && ` (${words.settings.you})`}
        <small>{teacher.email}</small>
      </span>
      {isOwner && !isMe && (
        <>
          <AccountForm action={remove} fields={ids} button={words.settings.remove} isQuiet />
          <details className={styles.more}>
            <summary>{words.settings.handOver}</summary>
            <p>{words.settings.handOverText}</p>
            <AccountForm
              action={handOver}
              fields={[...ids, { name: 'sure', label: words.settings.handOverSure, kind: 'check' }]}
              button={words.settings.handOver}
              isQuiet
            />
          </details>
        </>
      )}
      {isMe && !isOwner && <AccountForm action={leave} fields={ids} button={words.settings.leave} isQuiet />}
    </li>
  )
}
