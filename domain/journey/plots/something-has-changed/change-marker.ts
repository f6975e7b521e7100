import type { Chance } from '../../../patient/chance/chance'
import type { MarkerValue } from '../solid/marker-series'
import type { ChangePatient } from './change-patient'

const highestNormal = 4.7

/** CEA of three visits before, of the day, and again; raised only where the marker is what has changed. */
export function drawChangeMarker(
  { change, cause, changeMonth }: ChangePatient,
  repeatMonth: number,
  chance: Chance,
): readonly MarkerValue[] {
  const host = chance.between(1.8, 3.6)
  const quiet = () => toTenth(Math.min(highestNormal, host * chance.between(0.92, 1.08)))
  const before = [9, 6, 3].map((months) => ({ month: changeMonth - months, value: quiet() }))
  const raised = chance.between(5.6, 9.4)
  const isRaised = change === 'marker'
  const again = isRaised && cause !== 'settled' ? toTenth(raised * chance.between(1.04, 1.12)) : quiet()
  return [
    ...before,
    { month: changeMonth, value: isRaised ? toTenth(raised) : quiet() },
    { month: repeatMonth, value: again },
  ]
}

const toTenth = (level: number) => Math.round(10 * level) / 10
