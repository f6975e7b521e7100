'use client'
import { useEffect, useState } from 'react'
import { readCertificateStanding, type CertificateStanding as Standing } from '#browser/ask-certificate'
import type { ClassMembership } from '#browser/class-membership'
import styles from './certificate.module.css'
import { words } from './words'

const { standing: said } = words

type Module = { readonly id: string; readonly number: number }
type Props = { readonly membership: ClassMembership; readonly modules: readonly Module[] }

/** Where a learner stands with the certificate, by the records of the class; nothing while they cannot be asked. */
export function CertificateStanding({ membership, modules }: Props) {
  const [standing, setStanding] = useState<Standing | null>(null)
  useEffect(() => {
    let isCurrent = true
    readCertificateStanding(membership).then((found) => {
      if (isCurrent) setStanding(found)
    })
    return () => {
      isCurrent = false
    }
  }, [membership])
  if (!standing) return null
  return (
    <section className={styles.section} aria-labelledby="certificate">
      <h2 id="certificate">{said.title}</h2>
      <StandingText standing={standing} modules={modules} />
    </section>
  )
}

function StandingText({
  standing,
  modules,
}: {
  readonly standing: Standing
  readonly modules: readonly Module[]
}) {
  if (standing.kind === 'issued') {
    const href = `/certificate/${standing.code}`
    return (
      <p>
        {said.issued} <a href={href}>{href}</a>
      </p>
    )
  }
  if (standing.kind === 'ready') {
    return (
      <p>
        {said.ready} <a href="/certificate">{said.make}</a>
      </p>
    )
  }
  const open = modules.filter(({ id }) => standing.missing.includes(id))
  return (
    <>
      <p>{said.missing}</p>
      <ul>
        {open.map(({ id, number }) => (
          <li key={id}>
            <a href={`/lessons/${id}`}>{said.module(number)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/certificate">{said.about}</a>
      </p>
    </>
  )
}
