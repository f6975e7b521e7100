import type { Journey } from '#domain/journey/journey'
import { makePlayableCase } from '#domain/journey/playable-case'
import { loadPlot } from '#domain/journey/plots/load-plot'
import { loadMachine } from '#machines/load-machine'
import type { LaneLayout } from '#machines/machine-map'
import { stateNamesOf } from '#ui/journey/map/state-names-of'
import type { OpenedCase } from '#ui/journey/opened-case'

type CaseFile = { readonly journey: Journey; readonly lanes: readonly LaneLayout[] }

/** Fetches a case and binds it to the code that plays it. @throws when it can be neither fetched nor found kept */
export async function openCase(id: string): Promise<OpenedCase> {
  const response = await fetch(`/journeys/cases/${id}`)
  if (!response.ok) throw new Error(`the case ${id} was not served`)
  const { journey, lanes }: CaseFile = await response.json()
  const [drawPlot, machine] = await Promise.all([loadPlot(journey), loadMachine(journey)])
  return { playable: makePlayableCase(journey, drawPlot), machine, lanes, names: stateNamesOf(journey) }
}
