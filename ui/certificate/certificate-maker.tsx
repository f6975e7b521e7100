'use client'
import { type FormEvent, useId, useState } from 'react'
import { askCertificate, type CertificateReply } from '#browser/ask-certificate'
import { useHydrated } from '../join/use-hydrated'
import { useMembership } from '../join/use-membership'
import styles from './certificate.module.css'
import { words } from './words'

const { home: said } = words

/** Module ids with their titles. */
type Props = { readonly titles: Readonly<Record<string, string>> }

/** For the learner: only their own device can ask, with the secret that the class gave it. */
export function CertificateMaker({ titles }: Props) {
  const membership = useMembership()
  const isReady = useHydrated()
  const id = useId()
  const [reply, setReply] = useState<CertificateReply | null>(null)
  const [isAsking, setAsking] = useState(false)
  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    if (!membership || typeof name !== 'string') return
    setAsking(true)
    setReply(await askCertificate(membership, name))
    setAsking(false)
  }
  if (!isReady) return <p>{said.noScript}</p>
  if (!membership) {
    return (
      <p>
        {said.noClass} <a href="/join">{said.join}</a>
      </p>
    )
  }
  return (
    <>
      <p>{said.privacy}</p>
      <form className={styles.form} onSubmit={ask}>
        <label htmlFor={id}>{said.name}</label>
        <input id={id} name="name" autoComplete="name" maxLength={120} required />
        <button type="submit" className={styles.button} disabled={isAsking}>
          {said.button}
        </button>
      </form>
      <div role="status">{reply && <Reply reply={reply} titles={titles} />}</div>
    </>
  )
}

type ReplyProps = Props & { readonly reply: CertificateReply }

function Reply({ reply, titles }: ReplyProps) {
  if (reply.kind === 'issued') {
    const href = `/certificate/${reply.code}`
    return (
      <p>
        {said.issued} <a href={href}>{href}</a>
      </p>
    )
  }
  if (reply.kind === 'incomplete') {
    return (
      <>
        <p>{said.missing}</p>
        <ul>
          {reply.missing.map((moduleId) => (
            <li key={moduleId}>
              <a href={`/lessons/${moduleId}`}>{titles[moduleId] ?? moduleId}</a>
            </li>
          ))}
        </ul>
      </>
    )
  }
  const problem = reply.kind === 'refused' ? said.sentence(reply.problem) : said.faults[reply.kind]
  return <p className={styles.problem}>{problem}</p>
}
