'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { type RunMode, readSeed } from '#domain/journey/run-address'
import type { KeptRun } from '../kept-run'
import type { CaseBriefing } from '../opened-case'
import { words } from '../words'
import styles from './briefing.module.css'

type Props = {
  readonly shown: CaseBriefing
  readonly kept: Readonly<Record<string, KeptRun | undefined>> | null
  readonly onStart: (query: string) => void
  readonly children: ReactNode
}

const b = words.briefing
const modes: readonly RunMode[] = ['exploring', 'scored']

/** How to begin: exploring or scored, with any patient or a certain one, or where one was. */
export function StartForm({ shown, kept, onStart, children }: Props) {
  const [mode, setMode] = useState<RunMode>('exploring')
  const [seedText, setSeedText] = useState('')
  const [problem, setProblem] = useState('')
  const run = kept?.[shown.id]
  const canResume = run !== undefined && !run.finished
  const address = `case=${shown.id}@${shown.version}`
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const seed = seedText.trim() === '' ? drawSeed() : readSeed(seedText.trim())
    if (seed === null) setProblem(b.seedProblem)
    else onStart(`${address}&seed=${seed}${mode === 'scored' ? '&mode=scored' : ''}`)
  }
  return (
    <form className={styles.begin} onSubmit={submit} noValidate>
      <fieldset className={styles.modes}>
        <legend>{b.modeQuestion}</legend>
        {modes.map((one) => (
          <label key={one}>
            <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
            <span>
              <strong>{b.mode[one].name}</strong> {b.mode[one].text}
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.row}>
        {canResume && (
          <button className={styles.primary} type="button" onClick={() => onStart(addressOfKept(shown, run))}>
            {b.resume}
          </button>
        )}
        <button
          className={canResume ? styles.secondary : styles.primary}
          type="submit"
          disabled={kept === null}
        >
          {canResume ? b.again : b.start}
        </button>
        {children}
      </div>
      {run?.finished && run.score && (
        <p className={styles.soft}>{b.finished(run.score.earned, run.score.max)}</p>
      )}
      <details className={styles.seed}>
        <summary>{b.seedSummary}</summary>
        <label>
          {b.seedLabel}
          <input
            inputMode="numeric"
            value={seedText}
            aria-describedby="seed-problem"
            onChange={(event) => {
              setSeedText(event.target.value)
              setProblem('')
            }}
          />
        </label>
        <p className={styles.soft}>{b.seedHint}</p>
      </details>
      <p id="seed-problem" role="alert">
        {problem}
      </p>
    </form>
  )
}

const drawSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1

const addressOfKept = ({ id }: CaseBriefing, { version, seed, mode, log }: KeptRun) =>
  `case=${id}@${version}&seed=${seed}${mode === 'scored' ? '&mode=scored' : ''}${log ? `&log=${log}` : ''}`
