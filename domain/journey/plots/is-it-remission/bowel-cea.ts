import type { Chance } from '../../../patient/chance/chance'
import { measureMarker } from '../../../patient/measures/tumour-marker'
import { ballVolumeCm3 } from '../../../patient/models/ball-volume'
import type { SeriesPoint } from '../../evidence-panel'
import type { NestSizes } from './nest'
import { asksAgain, type Sitting } from './picture'

/** The upper limit of CEA in this laboratory, in µg/L. */
export const ceaLimit = 5

/** CEA at diagnosis, after the operation and on the dates of the story; each as the laboratory writes it. */
export function drawCea({ fate, dates }: Sitting, nest: NestSizes | null, chance: Chance): SeriesPoint[] {
  const host = chance.between(1.4, 2.9)
  const before = chance.between(4, 22)
  const peak = chance.between(6.6, 9.5)
  const perCm3 = (peak - host) / ballVolumeCm3(nest?.secondMm ?? 10)
  const tumour = (mm: number) => perCm3 * ballVolumeCm3(mm)
  const rises = asksAgain(fate)
  const isLeft = fate === 'hidden' || fate === 'withdrawn'
  const firstRise = isLeft && nest ? Math.min(1, tumour(nest.firstMm)) : 0
  const firstLevel = host + (fate === 'not-yet' ? peak - host : firstRise)
  const levels = [
    { month: 0, level: before },
    { month: 2, level: host + 0.4 },
    { month: dates.first - 3, level: host + 0.1 },
    { month: dates.first, level: fate === 'hidden' ? host : firstLevel },
    { month: dates.second, level: rises ? peak : host },
    ...(rises ? [{ month: dates.settled, level: fate === 'withdrawn' ? 1.25 * peak : host + 0.2 }] : []),
  ]
  return levels.map(({ month, level }) => {
    const value = measureMarker(level, Math.max(-1.6, Math.min(1.6, chance.normal(0, 1))))
    return { month, value, text: value.toFixed(1), flagged: value > ceaLimit }
  })
}
