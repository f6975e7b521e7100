'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { Visit } from '#domain/journey/journey'
import { words } from '../words'
import styles from './run-screen.module.css'

type Props = { readonly visit: Visit; readonly person: string; readonly hasMoved: RefObject<boolean> }

/** What is seen and heard at a visit. A visit that a control led to takes the focus and the top of the screen. */
export function Scene({ visit, person, hasMoved }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(hasMoved.current ? '' : visit.id)
  useEffect(() => {
    if (shown.current === visit.id) return
    shown.current = visit.id
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [visit.id])
  return (
    <section className={styles.scene}>
      <h2 ref={title} tabIndex={-1}>
        {visit.title}
      </h2>
      {visit.scene.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className={styles.person}>
        <strong>{words.run.person(person)}. </strong>
        {visit.person}
      </p>
    </section>
  )
}

/** What is known today, and what is not: never left to be guessed. */
export function Knowledge({ visit }: { visit: Visit }) {
  const parts = [
    { title: words.run.known, lines: visit.known, kind: 'known' },
    { title: words.run.notKnown, lines: visit.notKnown, kind: 'not-known' },
  ].filter(({ lines }) => lines.length > 0)
  if (parts.length === 0) return null
  return (
    <section className={styles.knowledge} aria-label={words.run.knownTitle}>
      {parts.map(({ title, lines, kind }) => (
        <div key={kind} data-kind={kind}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
