import type { Chance } from '../../../patient/chance/chance'
import type { TreatmentEffect } from '../../../patient/models/tumour-size'
import type { SolidLesion } from '../solid/solid-lesion'
import type { Answer, BowelPatient, BowelReturn } from './bowel-patient'

/** Months after the lesions are found. */
export const afterFinding = {
  secondOperation: 1.5,
  treatment: 0.5,
  firstScan: 2.8,
  secondScan: 5.5,
  review: 7,
} as const

/** Strength of the killing over the growth, and how fast it wears off a month; illustrative. */
const answers: Readonly<
  Record<Answer, { readonly killPerGrowth: number; readonly resistancePerMonth: number }>
> = {
  shrinks: { killPerGrowth: 2.3, resistancePerMonth: 0.05 },
  holds: { killPerGrowth: 1.37, resistancePerMonth: 0.05 },
  escapes: { killPerGrowth: 2.6, resistancePerMonth: 0.6 },
}

const names = {
  liver: [{ id: 'segment-4', label: 'liver, segment 4' }],
  livers: [
    { id: 'segment-8', label: 'liver, segment 8, against the vein' },
    { id: 'segment-3', label: 'liver, segment 3' },
    { id: 'segment-6', label: 'liver, segment 6' },
  ],
  nodes: [
    { id: 'node-a', label: 'node at the artery of the bowel, short axis' },
    { id: 'node-b', label: 'second node, short axis' },
  ],
  bowel: [{ id: 'join', label: 'join of the bowel' }],
} as const

const smallestSecondMm = 11

/** What comes back, as the CT of the finding shows it: one lesion, two nodes, or two or three in the liver. */
export function drawBowelLesions(back: BowelReturn, chance: Chance): readonly SolidLesion[] {
  const count = back.site === 'livers' ? chance.whole(2, 3) : names[back.site].length
  return names[back.site].slice(0, count).map(({ id, label }, index) => {
    const least = Math.min(1, Math.max(0.8, smallestSecondMm / back.largestMm))
    const share = index === 0 ? 1 : chance.between(least, 1)
    return {
      id,
      label,
      organ: back.site === 'nodes' ? 'lymph node' : back.site === 'bowel' ? 'bowel' : 'liver',
      kind: back.site === 'nodes' ? 'node' : 'nonnode',
      knownAtBaseline: true,
      course: {
        startMm: back.nestMm * share,
        startMonth: back.wokeMonth,
        growthPerMonth: back.growthPerMonth,
        treatments: back.site === 'livers' ? [treatmentOf(back)] : [],
        ...(back.site !== 'livers' && { removedAtMonth: back.foundMonth + afterFinding.secondOperation }),
      },
    }
  })
}

function treatmentOf({ answer, growthPerMonth, foundMonth }: BowelReturn): TreatmentEffect {
  const { killPerGrowth, resistancePerMonth } = answers[answer]
  return {
    model: 'inhibition',
    killPerMonth: killPerGrowth * growthPerMonth,
    resistancePerMonth,
    fromMonth: foundMonth + afterFinding.treatment,
    untilMonth: foundMonth + afterFinding.review,
  }
}

/** The first tumour, from which everything comes. */
export function primaryOf({ primaryMm }: BowelPatient): SolidLesion {
  return {
    id: 'primary',
    label: 'tumour in the bowel',
    organ: 'bowel',
    kind: 'nonnode',
    knownAtBaseline: true,
    course: { startMm: primaryMm, growthPerMonth: 0.02, treatments: [], removedAtMonth: 1 },
  }
}
