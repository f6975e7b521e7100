'use client'
import { type FormEvent, useRef, useState } from 'react'
import { joinClass, makeDeviceSecret } from '#browser/class-exchange'
import type { ClassMembership } from '#browser/class-membership'
import { Alias } from '#domain/classes/alias'
import styles from './join.module.css'
import { TextField } from './text-field'
import { useHydrated } from './use-hydrated'
import { words } from './words'

type Props = {
  readonly code: string
  /** How many quizzes were finished here before. */
  readonly earlier: number
  readonly onJoined: (membership: ClassMembership) => void
}

export function JoinForm({ code, earlier, onJoined }: Props) {
  const [isSending, setSending] = useState(false)
  const [fault, setFault] = useState<{ readonly field?: string; readonly whole?: string }>({})
  // One secret for all tries: if an answer is lost on its way, the next try finds the place that was taken.
  const secret = useRef('')
  const isReady = useHydrated()

  const send = async (form: FormData) => {
    const alias = String(form.get('alias') ?? '')
    // Asked here first, so that an e-mail address never leaves the device.
    const parsed = Alias.safeParse(alias)
    if (!parsed.success) return setFault({ field: words.sentence(parsed.error.issues[0]?.message ?? '') })
    secret.current ||= makeDeviceSecret()
    const reply = await joinClass({ code, alias, secret: secret.current })
    if (reply.kind === 'joined') {
      return onJoined({ ...reply.membership, secret: secret.current, claimEarlier: form.has('earlier') })
    }
    if (reply.kind === 'refused') setFault({ field: words.sentence(reply.problems.alias ?? '') })
    else if (reply.kind === 'alias-taken') setFault({ field: words.faults['alias-taken'] })
    else setFault({ whole: words.faults[reply.kind] })
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setSending(true)
    setFault({})
    await send(form)
    setSending(false)
  }

  return (
    <form onSubmit={submit} className={styles.form}>
      <TextField
        name="alias"
        label={words.alias}
        hint={words.aliasHint}
        maxLength={60}
        problem={fault.field}
      />
      {earlier > 0 && (
        <label className={styles.check}>
          <input type="checkbox" name="earlier" />
          {words.earlier(earlier)}
        </label>
      )}
      <p role="alert" className={fault.whole ? styles.note : undefined}>
        {fault.whole}
      </p>
      <button type="submit" disabled={isSending || !isReady} className={styles.button}>
        {words.join}
      </button>
    </form>
  )
}
