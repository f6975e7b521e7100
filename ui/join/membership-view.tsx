'use client'
import { lazy, Suspense } from 'react'
import { type ClassMembership, forgetMembership } from '#browser/class-membership'
import { ClassTerms, type JoinModule } from './class-terms'
import styles from './join.module.css'
import { LeaveClass } from './leave-class'
import { OutboxStatus } from './outbox-status'
import { RecoverForm } from './recover-form'
import { type MyClassState, useMyClass } from './use-my-class'
import { words } from './words'

const CertificateStanding = lazy(() =>
  import('../certificate/certificate-standing').then((loaded) => ({ default: loaded.CertificateStanding })),
)

type Props = {
  readonly membership: ClassMembership
  readonly modules: readonly JoinModule[]
  /** The name of another class whose link was opened. */
  readonly otherName: string | undefined
  readonly onLeft: (said: string) => void
  readonly onRecovered: (membership: ClassMembership) => void
}

export function MembershipView(props: Props) {
  const { membership, modules, otherName, onLeft } = props
  const state = useMyClass(membership)
  if (state.kind === 'not-a-member') return <GoneView {...props} />
  const notice = findNotice(state)
  return (
    <>
      <header className={styles.head}>
        <h1>{words.member.title(membership.className)}</h1>
        <p>{words.member.as(membership.alias)}</p>
        {notice && (
          <p role="status" className={styles.note}>
            {notice}
          </p>
        )}
        {otherName && <p className={styles.note}>{words.member.other(otherName)}</p>}
        <p>
          <a href="/lessons" className={styles.button}>
            {words.member.goOn}
          </a>
        </p>
      </header>
      <OutboxStatus />
      {state.kind === 'read' && <ClassTerms mine={state.mine} modules={modules} />}
      {state.kind === 'read' && (
        <Suspense fallback={null}>
          <CertificateStanding membership={membership} modules={modules} />
        </Suspense>
      )}
      <LeaveClass membership={membership} onLeft={onLeft} />
    </>
  )
}

function GoneView({ membership, onLeft, onRecovered }: Props) {
  const forget = () => {
    forgetMembership()
    onLeft(words.member.forgotten)
  }
  return (
    <>
      <header className={styles.head}>
        <h1>{words.member.goneTitle(membership.className)}</h1>
        <p role="status" className={styles.note}>
          {words.member.gone}
        </p>
        <p className={styles.row}>
          <a href="/lessons" className={styles.button}>
            {words.member.goOn}
          </a>
          <button type="button" className={styles.quiet} onClick={forget}>
            {words.member.forgetButton}
          </button>
        </p>
      </header>
      <RecoverForm code="" onRecovered={onRecovered} />
    </>
  )
}

function findNotice(state: MyClassState): string | undefined {
  if (state.kind === 'unreachable') return words.member.offline
  if (state.kind === 'busy') return words.faults.busy
  if (state.kind === 'failed' || state.kind === 'refused') return words.faults.failed
  return state.kind === 'read' && state.mine.isArchived ? words.member.archived : undefined
}
