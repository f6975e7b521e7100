'use client'
import { useState, useSyncExternalStore } from 'react'
import { type ClassMembership, saveMembership } from '#browser/class-membership'
import { openAttempts } from '#browser/device-attempts'
import type { JoinModule } from './class-terms'
import { CodeForm } from './code-form'
import styles from './join.module.css'
import { JoinForm } from './join-form'
import { MembershipView } from './membership-view'
import { RecoverForm } from './recover-form'
import { RecoveryCard } from './recovery-card'
import { useMembership } from './use-membership'
import { WhatClassSees } from './what-class-sees'
import { words } from './words'

type Props = {
  readonly modules: readonly JoinModule[]
  /** The class of the code in the address; without it, the code is asked for. */
  readonly found?: { readonly id: string; readonly name: string; readonly code: string } | undefined
  readonly unknownCode?: string | undefined
}
type Fresh = { readonly membership: ClassMembership; readonly isKept: boolean }

export function JoinPanel({ modules, found, unknownCode }: Props) {
  const membership = useMembership()
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const [said, setSaid] = useState('')
  const keep = (next: ClassMembership) => {
    setSaid('')
    setFresh({ membership: next, isKept: saveMembership(next) })
  }
  if (fresh) return <RecoveryCard {...fresh.membership} isKept={fresh.isKept} onDone={() => setFresh(null)} />
  if (membership) {
    const otherName = found && found.id !== membership.classId ? found.name : undefined
    return (
      <MembershipView
        membership={membership}
        modules={modules}
        otherName={otherName}
        onLeft={setSaid}
        onRecovered={keep}
      />
    )
  }
  return (
    <>
      <header className={styles.head}>
        <h1>{found ? words.joining(found.name) : words.title}</h1>
        {!found && <p>{words.lead}</p>}
        <p role="status">{said}</p>
      </header>
      <noscript>
        <p className={styles.note}>{words.noScript}</p>
      </noscript>
      {found ? (
        <Joining code={found.code} modules={modules} onJoined={keep} />
      ) : (
        <CodeForm unknown={unknownCode} />
      )}
      <RecoverForm code={found?.code ?? ''} onRecovered={keep} />
    </>
  )
}

type JoiningProps = {
  readonly code: string
  readonly modules: readonly JoinModule[]
  readonly onJoined: (membership: ClassMembership) => void
}

function Joining({ code, modules, onJoined }: JoiningProps) {
  const earlier = useSyncExternalStore(
    (onChange) => openAttempts().subscribe(onChange),
    () => modules.reduce((sum, { id }) => sum + openAttempts().listAttempts(id).length, 0),
    () => 0,
  )
  return (
    <>
      <WhatClassSees />
      <JoinForm code={code} earlier={earlier} onJoined={onJoined} />
    </>
  )
}
