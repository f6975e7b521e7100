'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import type { Journey } from '#domain/journey/journey'
import styles from './briefing.module.css'
import { words } from './words'

type Props = {
  readonly journey: Journey
  /** False until the page listens: a press before that would be lost. */
  readonly ready: boolean
  readonly canResume: boolean
  readonly support: ReactNode
  readonly onResume: () => void
  /** Null: any course. */
  readonly onStart: (seed: number | null) => void
}

const b = words.briefing

/** What a learner should know before beginning; readable without JavaScript. */
export function Briefing({ journey, ready, canResume, support, onResume, onStart }: Props) {
  const { person } = journey
  return (
    <article className={styles.briefing}>
      <header className={styles.head}>
        <p className={styles.kicker}>{words.kicker}</p>
        <h1>{journey.title}</h1>
        <p className={styles.lead}>{journey.promise}</p>
        <Begin ready={ready} canResume={canResume} onResume={onResume} onStart={onStart}>
          {support}
        </Begin>
        <noscript>
          <p className={styles.noscript}>{b.noScript}</p>
        </noscript>
      </header>
      <section className={styles.person}>
        <h2>{b.who(person.name, person.age)}</h2>
        {person.story.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <aside className={styles.note}>
        <h2>{b.note}</h2>
        <p>{journey.contentNote}</p>
        <h3>{b.fiction}</h3>
        <p>{journey.fiction}</p>
        <p className={styles.soft}>{b.disclaimer}</p>
      </aside>
      <section>
        <h2>{b.objectives}</h2>
        <ul>
          {journey.objectives.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{b.how}</h2>
        {[b.minutes(journey.minutes), ...b.howText].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section className={styles.scoring}>
        <h2>{b.scoring}</h2>
        <div>
          {b.scoringText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <p className={styles.soft}>{b.review}</p>
      </section>
    </article>
  )
}

function Begin({
  ready,
  canResume,
  onResume,
  onStart,
  children,
}: Pick<Props, 'ready' | 'canResume' | 'onResume' | 'onStart'> & { children: ReactNode }) {
  const [seed, setSeed] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onStart(/^\d{1,15}$/.test(seed) ? Number(seed) : null)
  }
  return (
    <form className={styles.begin} onSubmit={submit}>
      <div className={styles.row}>
        {canResume && (
          <button className={styles.primary} type="button" onClick={onResume}>
            {b.resume}
          </button>
        )}
        <button className={canResume ? styles.secondary : styles.primary} type="submit" disabled={!ready}>
          {canResume ? b.again : b.start}
        </button>
        {children}
      </div>
      <details className={styles.seed}>
        <summary>{b.seedSummary}</summary>
        <label>
          {b.seedLabel}
          <input
            inputMode="numeric"
            pattern="[0-9]{1,15}"
            value={seed}
            onChange={(event) => setSeed(event.target.value)}
          />
        </label>
        <p className={styles.soft}>{b.seedHint}</p>
      </details>
    </form>
  )
}
