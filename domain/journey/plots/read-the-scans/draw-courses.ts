import type { Chance } from '../../../patient/chance/chance'
import type { LesionCourse, TreatmentEffect } from '../../../patient/models/tumour-size'
import type { Schedule } from './schedule'
import { isNode, type Site, type Target } from './target'

export const storyKinds = [
  'response-then-growth',
  'steady',
  'complete',
  'new-lesion',
  'doubtful-growth',
] as const
export type StoryKind = (typeof storyKinds)[number]

/** Ranges of the rate constants per month; illustrative, wide enough for each story and no wider. */
type Rates = {
  readonly growth: readonly [number, number]
  readonly kill: readonly [number, number]
  readonly resistance: readonly [number, number]
}
const rates: Readonly<Record<StoryKind, Rates>> = {
  'response-then-growth': { growth: [0.06, 0.11], kill: [0.4, 0.62], resistance: [0.34, 0.5] },
  steady: { growth: [0.03, 0.07], kill: [0.1, 0.2], resistance: [0.08, 0.25] },
  complete: { growth: [0.02, 0.05], kill: [0.42, 0.72], resistance: [0, 0.02] },
  'new-lesion': { growth: [0.03, 0.06], kill: [0.14, 0.34], resistance: [0.05, 0.2] },
  'doubtful-growth': { growth: [0.06, 0.1], kill: [0.5, 0.8], resistance: [0.4, 0.6] },
}

/** True sizes in mm at the first CT. */
const massMm: readonly [number, number] = [17, 52]
const smallMassMm: readonly [number, number] = [14, 22]
const nodeMm: readonly [number, number] = [18, 27]
const smallNodeMm: readonly [number, number] = [17, 19]

/** Draws how each target really behaves: one treatment for all, each lesion a little quicker or slower. */
export function drawTargets(
  kind: StoryKind,
  sites: readonly Site[],
  schedule: Schedule,
  chance: Chance,
): readonly Target[] {
  const { growth, kill, resistance } = rates[kind]
  const shared = { kill: chance.between(...kill), resistance: chance.between(...resistance) }
  return sites.map((site) => {
    const own = chance.between(0.85, 1.15)
    const effect = isNode(site) ? nodeShare(kind, chance) : 1
    const treatment: TreatmentEffect = {
      model: 'inhibition',
      fromMonth: schedule.treatmentMonth,
      untilMonth: 60,
      killPerMonth: shared.kill * own * effect,
      resistancePerMonth: shared.resistance,
    }
    const course = { startMm: drawStart(kind, site, chance), growthPerMonth: chance.between(...growth) }
    return { site, course: { ...course, treatments: [treatment] } }
  })
}

/** Nodes shrink to the size of a healthy node and not to nothing, so they shrink less. */
const nodeShare = (kind: StoryKind, chance: Chance) =>
  kind === 'complete' ? chance.between(0.26, 0.4) : chance.between(0.6, 0.9)

function drawStart(kind: StoryKind, site: Site, chance: Chance): number {
  const isSmall = kind === 'doubtful-growth'
  if (isNode(site)) return chance.between(...(isSmall ? smallNodeMm : nodeMm))
  return chance.between(...(isSmall ? smallMassMm : massMm))
}

/** A lesion that nobody knows of and that the treatment does not reach: found between the last two scans. */
export function drawNewLesion(chance: Chance): LesionCourse {
  return { startMm: chance.between(1, 2.6), growthPerMonth: chance.between(0.2, 0.34), treatments: [] }
}
