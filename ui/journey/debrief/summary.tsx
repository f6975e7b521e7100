'use client'

import { useId, useState } from 'react'
import type { Journey } from '#domain/journey/journey'
import { words } from '../words'
import styles from './debrief.module.css'

type Props = {
  readonly journey: Journey
  readonly takeaway: string
  readonly onTakeaway: (text: string) => void
  readonly onAgain: () => void
}

const d = words.debrief

/** The learner's own words, where to go on, and the run as a link or on paper. */
export function Summary({ journey, takeaway, onTakeaway, onAgain }: Props) {
  const id = useId()
  const [text, setText] = useState(takeaway)
  const [said, setSaid] = useState('')
  const keep = () => {
    onTakeaway(text)
    if (text.trim()) setSaid(d.saved)
  }
  const copy = () =>
    navigator.clipboard
      .writeText(window.location.href)
      .then(() => setSaid(d.copied))
      .catch(() => setSaid(d.copyFailed))
  return (
    <section className={styles.part}>
      <h2>{d.summary}</h2>
      <label className={styles.label} htmlFor={id}>
        {d.takeaway}
      </label>
      <p className={styles.soft}>{d.takeawayHint}</p>
      <textarea
        className={styles.takeaway}
        id={id}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
      />
      <h3>{d.next}</h3>
      <ul className={styles.next}>
        {journey.nextModules.map((module) => (
          <li key={module.id}>
            <a href={`/lessons/${module.id}`}>{module.title}</a>. {module.why}
          </li>
        ))}
      </ul>
      <p className={styles.share}>{d.share}</p>
      <div className={styles.row}>
        <button className={styles.primary} type="button" onClick={copy}>
          {d.copy}
        </button>
        <button className={styles.secondary} type="button" onClick={() => window.print()}>
          {d.print}
        </button>
        <button className={styles.secondary} type="button" onClick={onAgain}>
          {d.again}
        </button>
      </div>
      <p className={styles.soft} role="status">
        {said}
      </p>
    </section>
  )
}
