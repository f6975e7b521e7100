import { describe, expect, it } from 'vitest'
import { loadMachine } from '#machines/load-machine'
import { readMachineMap } from '#machines/machine-map'
import { loadJourneys } from '#server/journeys/load-journey'
import { stateNamesOf } from '#ui/journey/map/state-names-of'

describe.each(loadJourneys())('the names of the states of $id', (journey) => {
  it('cover every lane, state and inner state of the chart', async () => {
    const names = stateNamesOf(journey)
    const lanes = readMachineMap(await loadMachine(journey))
    const missing = lanes.flatMap(({ region, states }) => [
      ...(names.lanes[region] ? [] : [region]),
      ...states.flatMap(({ id, children }) => [
        ...(names.states[region]?.[id] ? [] : [`${region} ${id}`]),
        ...children.filter((inner) => !names.inner[inner]),
      ]),
    ])
    expect(missing).toEqual([])
  })
})
