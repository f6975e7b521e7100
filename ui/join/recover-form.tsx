'use client'
import { type FormEvent, useRef, useState } from 'react'
import { makeDeviceSecret, recoverMembership } from '#browser/class-exchange'
import type { ClassMembership } from '#browser/class-membership'
import styles from './join.module.css'
import { TextField } from './text-field'
import { useHydrated } from './use-hydrated'
import { words } from './words'

type Props = { readonly code: string; readonly onRecovered: (membership: ClassMembership) => void }

export function RecoverForm({ code, onRecovered }: Props) {
  const [isSending, setSending] = useState(false)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const secret = useRef('')
  const isReady = useHydrated()

  const send = async (form: FormData) => {
    secret.current ||= makeDeviceSecret()
    const read = (name: string) => String(form.get(name) ?? '')
    const codes = { code: read('recovery-class'), recoveryCode: read('recovery-code') }
    const reply = await recoverMembership({ ...codes, secret: secret.current })
    if (reply.kind === 'recovered')
      return onRecovered({ ...reply.membership, secret: secret.current, claimEarlier: false })
    setProblems(reply.kind === 'refused' ? reply.problems : { '': words.faults[reply.kind] })
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setSending(true)
    setProblems({})
    await send(form)
    setSending(false)
  }
  const say = (field: string) => problems[field] && words.sentence(problems[field])

  return (
    <details className={styles.more}>
      <summary>{words.recover.title}</summary>
      <form onSubmit={submit} className={styles.form}>
        <p>{words.recover.lead}</p>
        <TextField
          name="recovery-class"
          label={words.code}
          hint={words.codeHint}
          maxLength={20}
          value={code}
          problem={say('code')}
        />
        <TextField
          name="recovery-code"
          label={words.recover.code}
          hint={words.recover.hint}
          maxLength={40}
          problem={say('recoveryCode')}
        />
        <p role="alert" className={problems[''] ? styles.note : undefined}>
          {problems['']}
        </p>
        <button type="submit" disabled={isSending || !isReady} className={styles.quiet}>
          {words.recover.button}
        </button>
      </form>
    </details>
  )
}
