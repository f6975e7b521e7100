'use client'

import { loadMembership } from '#browser/class-membership'
import { openProgress, progressActions, progressStore } from '#browser/progress-store'
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

/** A class is told of a run only where this device has joined one; the code for it comes only then. */
async function noteForClass(caseId: string, run: KeptRun): Promise<void> {
  if (!loadMembership()) return
  const { simulation, version, seed, mode, log, finished } = run
  const { noteJourney } = await import('#browser/outbox/note-work')
  noteJourney({ simulation, caseId, version, seed, mode, log, finished })
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
