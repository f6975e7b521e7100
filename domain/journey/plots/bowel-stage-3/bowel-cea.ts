import type { Chance } from '../../../patient/chance/chance'
import { drawFalseCeaRise, markerLevel, measureMarker } from '../../../patient/measures/tumour-marker'
import { ballVolumeCm3 } from '../../../patient/models/ball-volume'
import { diameterMmAt } from '../../../patient/models/tumour-size'
import type { MarkerValue } from '../solid/marker-series'
import type { SolidLesion } from '../solid/solid-lesion'
import { type BowelPatient, plan } from './bowel-patient'

/** Variation of one value in percent where the laboratory stays the same; illustrative, under that of the source. */
const variationPct = 5
const highestNormal = 4.7
const lowestRaised = 5.4

/** The values of the first person with one liver lesion: 2.9 follows 3.1, then 7.4, and 8.0 a fortnight later. */
const firstPersonCea: Readonly<Record<number, number>> = { 12: 3.1, 15: 2.9, 18: 7.4, 18.5: 8 }

/**
 * CEA at every planned look. A value before the rise is never over the limit: the first one that is makes the rise.
 */
export function drawBowelCea(
  patient: BowelPatient,
  lesions: readonly SolidLesion[],
  later: readonly number[],
  chance: Chance,
): readonly MarkerValue[] {
  const { back, hostCea, falseRiseMonth } = patient
  const lastPlanned = back?.riseMonth ?? 60
  const planned = plan.ceaMonths.filter((month) => month <= lastPlanned)
  const riseMonth = back?.riseMonth ?? falseRiseMonth
  const repeat = riseMonth === null ? [] : [riseMonth + plan.repeatAfter]
  const months = [...new Set([...planned, ...repeat, ...later])].sort((a, b) => a - b)
  const risen = back
    ? chance.between(5.9, 11)
    : hostCea + drawFalseCeaRise(hostCea, falseRiseMonth ?? 0, chance).peakRise
  const volumeAt = (month: number) =>
    lesions.reduce((sum, { course }) => sum + ballVolumeCm3(diameterMmAt(course, month)), 0)
  const sheddingPerCm3 = back ? (risen - hostCea) / volumeAt(back.riseMonth) : 0
  const isPinned = patient.person === 0 && back?.site === 'liver'
  return months.map((month) => {
    const level = markerLevel({ hostLevel: hostCea, sheddingPerCm3, halfLifeDays: 4.5 }, volumeAt(month))
    const noise = clip(chance.normal(0, 1))
    const pinned = isPinned ? firstPersonCea[month] : undefined
    if (pinned !== undefined) return { month, value: pinned }
    if (month === falseRiseMonth) return { month, value: Math.max(lowestRaised, measureMarker(risen, 0)) }
    const value = measureMarker(level, noise, variationPct)
    if (!back || month < back.riseMonth) return { month, value: Math.min(highestNormal, value) }
    return { month, value: month <= back.foundMonth ? Math.max(lowestRaised, value) : value }
  })
}

const clip = (noise: number) => Math.max(-2, Math.min(2, noise))
