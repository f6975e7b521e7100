'use client'

import { type ReactNode, useState } from 'react'
import type { KeptRun } from '../kept-run'
import type { CaseBriefing } from '../opened-case'
import { words } from '../words'
import styles from './briefing.module.css'
import { CaseChoice } from './case-choice'
import { StartForm } from './start-form'

type Props = {
  readonly simulation: string
  readonly cases: readonly CaseBriefing[]
  /** Null until the page listens: a press before that would be lost. */
  readonly kept: Readonly<Record<string, KeptRun | undefined>> | null
  readonly support: ReactNode
  readonly onStart: (query: string) => void
}

const b = words.briefing

/** What a learner should know before beginning; readable without JavaScript. */
export function Briefing({ simulation, cases, kept, support, onStart }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = cases.find(({ id }) => id === chosen) ?? resumable(cases, kept) ?? cases[0]
  if (!shown) return null
  return (
    <article className={styles.briefing}>
      <header className={styles.head}>
        <p className={styles.kicker}>{words.kicker}</p>
        <h1>{words.simulations[simulation] ?? shown.title}</h1>
        <p className={styles.lead}>{cases.length > 1 ? b.manyLead : shown.promise}</p>
      </header>
      {cases.length > 1 && <CaseChoice cases={cases} chosen={shown.id} onChoose={setChosen} />}
      <section className={styles.person}>
        <h2>{cases.length > 1 ? shown.title : b.whom}</h2>
        <p>{shown.who}</p>
        {cases.length > 1 && <p>{shown.promise}</p>}
        <StartForm key={shown.id} shown={shown} kept={kept} onStart={onStart}>
          {support}
        </StartForm>
        <noscript>
          <p className={styles.noscript}>{b.noScript}</p>
        </noscript>
      </section>
      <aside className={styles.note}>
        <h2>{b.note}</h2>
        <p>{shown.contentNote}</p>
        <h3>{b.fiction}</h3>
        <p>{shown.fiction}</p>
        <p className={styles.soft}>{b.disclaimer}</p>
      </aside>
      <section>
        <h2>{b.objectives}</h2>
        <ul>
          {shown.objectives.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{b.how}</h2>
        {[b.minutes(shown.minutes), ...b.howText].map((text) => (
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

const resumable = (cases: readonly CaseBriefing[], kept: Props['kept']) =>
  cases.find(({ id }) => kept?.[id] && !kept[id].finished)
