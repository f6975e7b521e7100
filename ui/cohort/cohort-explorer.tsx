'use client'

import { useEffect, useRef } from 'react'
import type { RunCohort } from '#browser/run-cohort-in-worker'
import styles from './cohort.module.css'
import type { CohortView } from './cohort-view'
import { GroupControls } from './group-controls'
import { HundredPeople } from './hundred-people'
import { RunStatus } from './run-status'
import { TenYears } from './ten-years'
import { useCohort } from './use-cohort'
import { families, words } from './words'

type Props = {
  readonly view: CohortView
  readonly runCohort: RunCohort
  /** A press on this page has opened it: the button that had the focus is gone. */
  readonly takesFocus: boolean
  /** A choice that Back takes back again. */
  readonly onStep: (next: CohortView) => void
  /** A slider on its way. */
  readonly onSlide: (next: CohortView) => void
}

export function CohortExplorer({ view, runCohort, takesFocus, onStep, onSlide }: Props) {
  const run = useCohort(view, runCohort)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={styles.explorer} aria-labelledby="cohort-group">
      <h2 id="cohort-group" ref={heading} tabIndex={-1}>
        {words.controls}
      </h2>
      <GroupControls view={view} onStep={onStep} onSlide={onSlide} />
      <p className={styles.about}>{families[view.family].about}</p>
      <RunStatus run={run} count={view.count} />
      {run.shown && (
        <div className={styles.drawings} data-waiting={run.status !== 'done'}>
          <TenYears followed={run.shown} year={view.year} />
          <HundredPeople
            followed={run.shown}
            year={view.year}
            onYear={(year) => onSlide({ ...view, year })}
          />
        </div>
      )}
    </section>
  )
}
