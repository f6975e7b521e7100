import { type CareBand, careBands } from '#domain/journey/cohort/fold-bands'
import { cohortMonths, lastCohortMonth } from '#domain/journey/cohort/run-cohort'

/**
 * One band of the drawing, which is 120 wide, a unit a month, and 100 high, a unit for one person of a hundred. `label`
 * is the place of its name, null where the band is too thin to hold it; in an empty band nobody ever stands.
 */
export type Area = {
  readonly band: CareBand
  readonly path: string
  readonly isEmpty: boolean
  readonly label: { readonly month: number; readonly height: number } | null
}

/** The bands as areas upon each other, the first at the foot. */
export function stackAreas(bands: Uint32Array, people: number): readonly Area[] {
  const floor = new Float64Array(cohortMonths)
  return careBands.map((band, place) => {
    const low = Float64Array.from(floor)
    for (let month = 0; month < cohortMonths; month += 1) {
      const share = (100 * (bands[month * careBands.length + place] ?? 0)) / people
      floor[month] = (floor[month] ?? 0) + share
    }
    const isEmpty = floor.every((share, month) => share === low[month])
    return { band, path: outline(low, floor), isEmpty, label: placeLabel(low, floor) }
  })
}

function outline(low: Float64Array, high: Float64Array): string {
  const there = Array.from(high, (share, month) => `${month} ${round(100 - share)}`)
  const back = Array.from(low, (share, month) => `${month} ${round(100 - share)}`).reverse()
  return `M${there.join('L')}L${back.join('L')}Z`
}

/** A name takes about so many months to either side on a phone, and so many people of a hundred in height. */
const halfLabelMonths = 24
const labelHeight = 8

/** In the middle of the stretch, as wide as a name, in which the band is nowhere thin. */
function placeLabel(low: Float64Array, high: Float64Array): Area['label'] {
  let label: Area['label'] = null
  let most = labelHeight
  for (let month = halfLabelMonths; month <= lastCohortMonth - halfLabelMonths; month += 1) {
    const foot = Math.max(...low.subarray(month - halfLabelMonths, month + halfLabelMonths + 1))
    const head = Math.min(...high.subarray(month - halfLabelMonths, month + halfLabelMonths + 1))
    if (head - foot <= most) continue
    most = head - foot
    label = { month, height: round((head + foot) / 2) }
  }
  return label
}

const round = (value: number): number => Math.round(100 * value) / 100
