'use client'

import { useEffect, useState } from 'react'
import type { RunCohort } from '#browser/run-cohort-in-worker'
import { useRunQuery } from '../journey/run-query'
import { AskFirst } from './ask-first'
import styles from './cohort.module.css'
import type { CohortExplorer } from './cohort-explorer'
import { formatView, parseView, usualView } from './cohort-view'
import { words } from './words'

type Props = { readonly runCohort: RunCohort }

/** Asks first, then shows the cohort that the address names, so that Back, a reload and a link find it again. */
export function CohortEntry({ runCohort }: Props) {
  const { query, push, replace, hasMoved } = useRunQuery()
  const view = parseView(query ?? '')
  const Explorer = useExplorer(view !== null)
  useEffect(() => document.documentElement.removeAttribute(openingMark), [])
  if (!view) return <AskFirst isReady={query !== null} onShow={() => push(formatView(usualView))} />
  if (Explorer === 'failed') return <NotLoaded />
  if (Explorer === null) return <p className={styles.opening}>{words.opening}</p>
  return (
    <Explorer
      view={view}
      runCohort={runCohort}
      takesFocus={hasMoved.current}
      onStep={(next) => push(formatView(next))}
      onSlide={(next) => replace(formatView(next))}
    />
  )
}

/** Set by the page before the first paint when its address holds a cohort, so that the question does not flash. */
const openingMark = 'data-opening-run'

/** Controls and drawings come when somebody has asked to see them. */
function useExplorer(isWanted: boolean): typeof CohortExplorer | 'failed' | null {
  const [loaded, setLoaded] = useState<{ readonly Explorer: typeof CohortExplorer } | 'failed' | null>(null)
  useEffect(() => {
    if (!isWanted) return
    import('./cohort-explorer').then(
      (found) => setLoaded({ Explorer: found.CohortExplorer }),
      () => setLoaded('failed'),
    )
  }, [isWanted])
  return loaded === null || loaded === 'failed' ? loaded : loaded.Explorer
}

function NotLoaded() {
  return (
    <section className={styles.ask} role="alert">
      <p>{words.openFailed}</p>
      <p>
        <button type="button" className={styles.primary} onClick={() => window.location.reload()}>
          {words.retry}
        </button>
      </p>
    </section>
  )
}
