'use client'
import { useState } from 'react'
import { exportMyself, leaveClass } from '#browser/class-exchange'
import { type ClassMembership, forgetMembership } from '#browser/class-membership'
import styles from './join.module.css'
import { words } from './words'

type Props = { readonly membership: ClassMembership; readonly onLeft: (said: string) => void }

/** What a member can do with their own record. */
export function LeaveClass({ membership, onLeft }: Props) {
  const [said, setSaid] = useState('')
  const forget = () => {
    forgetMembership()
    onLeft(words.member.forgotten)
  }
  const leave = async () => {
    const reply = await leaveClass(membership)
    // Moved to another device, or taken out by the teacher: from here there is nothing to erase.
    if (reply.kind === 'not-a-member') return forget()
    if (reply.kind !== 'left') return setSaid(words.faults[reply.kind === 'refused' ? 'failed' : reply.kind])
    forgetMembership()
    onLeft(words.member.left)
  }
  const download = async () => {
    const reply = await exportMyself(membership)
    if (reply.kind !== 'exported')
      return setSaid(words.faults[reply.kind === 'refused' ? 'failed' : reply.kind])
    saveAsFile(reply.text)
    setSaid(words.member.exported)
  }
  return (
    <section className={styles.section}>
      <p>
        <button type="button" className={styles.quiet} onClick={download}>
          {words.member.export}
        </button>
      </p>
      <details className={styles.more}>
        <summary>{words.member.code}</summary>
        <p className={styles.code}>{membership.recoveryCode}</p>
      </details>
      <details className={styles.more}>
        <summary>{words.member.leave}</summary>
        <div>
          <p>{words.member.leaveText}</p>
          <button type="button" className={styles.quiet} onClick={leave}>
            {words.member.leaveButton}
          </button>
          <p>{words.member.forgetText}</p>
          <button type="button" className={styles.quiet} onClick={forget}>
            {words.member.forgetButton}
          </button>
        </div>
      </details>
      <p role="status">{said}</p>
    </section>
  )
}

function saveAsFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'my-class-record.json'
  link.click()
  URL.revokeObjectURL(url)
}
