import type { Chance } from '../../../patient/chance/chance'

export const cancers = ['breast', 'bowel', 'hodgkin'] as const
export type Cancer = (typeof cancers)[number]

/** What five years bring, besides the plan. */
export type Fate = 'quiet' | 'return' | 'second'

export type LateEffect = 'heart' | 'thyroid' | 'neuropathy' | 'fatigue'

/** One person's five years. Months since diagnosis. */
export type Survivor = {
  readonly cancer: Cancer
  readonly person: number
  readonly fate: Fate
  readonly effect: LateEffect
  readonly missedFor: 'fear' | 'work' | 'care' | 'money'
  readonly months: Calendar
}

export type Calendar = {
  readonly plan: number
  readonly sure: number
  readonly effect: number
  readonly missed: number
  readonly healthy: number
  readonly symptom: number
  readonly result: number
  readonly end: number
}

/** By place in the case's list of people. */
const peopleOf: Readonly<Record<Cancer, readonly number[]>> = { breast: [0], bowel: [1, 2], hodgkin: [3] }

/** Effects that the treatment of each could leave: anthracycline, oxaliplatin, radiotherapy of the neck. */
const effectsOf: Readonly<Record<Cancer, readonly LateEffect[]>> = {
  breast: ['heart', 'fatigue'],
  bowel: ['neuropathy', 'neuropathy', 'fatigue'],
  hodgkin: ['thyroid', 'heart', 'fatigue'],
}

/** Of 20: chosen so that a class meets every course, and no measure of how often each happens. */
const fates: readonly Fate[] = [
  ...Array<Fate>(9).fill('quiet'),
  ...Array<Fate>(6).fill('return'),
  ...Array<Fate>(5).fill('second'),
]

export function drawSurvivor(
  chance: Chance,
  drawSymptomMonth: (cancer: Cancer, fate: Fate) => number,
): Survivor {
  const cancer = chance.pick(cancers)
  const fate = chance.pick(fates)
  const symptom = drawSymptomMonth(cancer, fate)
  return {
    cancer,
    person: chance.pick(peopleOf[cancer]),
    fate,
    effect: chance.pick(effectsOf[cancer]),
    missedFor: chance.pick(['fear', 'work', 'care', 'money'] as const),
    months: {
      plan: 9,
      sure: chance.whole(13, 14),
      effect: chance.whole(16, 19),
      missed: chance.pick([24, 24.3, 24.6]),
      healthy: 26,
      symptom,
      result: Math.round(10 * symptom + 7) / 10,
      end: 60,
    },
  }
}
