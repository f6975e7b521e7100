'use client'

import { openProgress, progressActions, progressStore } from '#browser/progress-store'
import type { Journey } from '#domain/journey/journey'
import type { MapLayout } from '#machines/patient-journey-map'
import { JourneyPlayer } from '#ui/journey/journey-player'
import type { RunKeeper, SupportLine } from '#ui/journey/kept-run'

type Props = {
  readonly journey: Journey
  readonly layout: MapLayout
  readonly supportLines: readonly SupportLine[]
}

const keepers = new Map<string, RunKeeper>()

export function JourneyIsland({ journey, layout, supportLines }: Props) {
  return (
    <JourneyPlayer
      journey={journey}
      layout={layout}
      supportLines={supportLines}
      keeper={keeperFor(journey.id)}
    />
  )
}

function keeperFor(id: string): RunKeeper {
  const keeper = keepers.get(id) ?? makeKeeper(id)
  keepers.set(id, keeper)
  return keeper
}

function makeKeeper(id: string): RunKeeper {
  return {
    load: () => {
      openProgress()
      return progressStore.getState().progress.journeys[id]
    },
    keep: (run) => progressActions.keepJourney(id, { ...run, changedAt: Date.now() }),
  }
}
