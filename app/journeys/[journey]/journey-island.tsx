'use client'

import { openProgress, progressActions, progressStore } from '#browser/progress-store'
import { tellClass } from '#browser/tell-class'
import { JourneyEntry } from '#ui/journey/journey-entry'
import type { KeptRun, RunKeeper, SupportLine } from '#ui/journey/kept-run'
import type { CaseBriefing } from '#ui/journey/opened-case'

type Props = {
  readonly simulation: string
  readonly cases: readonly CaseBriefing[]
  readonly supportLines: readonly SupportLine[]
}

export function JourneyIsland(props: Props) {
  return <JourneyEntry {...props} keeper={keeper} openCase={openCase} />
}

function noteForClass(caseId: string, run: KeptRun): void {
  const { simulation, version, seed, mode, log, finished } = run
  tellClass({ kind: 'journey.changed', simulation, caseId, version, seed, mode, log, finished })
}

/** The rules, the statechart and the words of a case come when it is opened, not with the briefing. */
const openCase = async (id: string) => (await import('./open-case')).openCase(id)

const keeper: RunKeeper = {
  load: (caseId) => {
    openProgress()
    const kept = progressStore.getState().progress.journeys[caseId]
    return kept && { ...kept, simulation: kept.simulation ?? caseId, mode: kept.mode ?? 'exploring' }
  },
  keep: (caseId, run) => {
    progressActions.keepJourney(caseId, { ...run, changedAt: Date.now() })
    noteForClass(caseId, run)
  },
}
