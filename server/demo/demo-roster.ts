import { type Accommodation, NO_ACCOMMODATION } from '#domain/classes/accommodation'
import { makeChance } from './demo-chance'

export type DemoLearner = {
  readonly number: number
  readonly alias: string
  readonly section: 'A' | 'B'
  readonly ability: number
  /** Modules gone through to the quiz; the next one has been opened. */
  readonly finished: number
  readonly habit: 'steady' | 'late' | 'stuck' | 'lingering' | 'absent'
  readonly accommodation: Accommodation
}

const ALIASES = [
  ...[
    'Blue Heron',
    'Marsh Wren',
    'Silver Birch',
    'Night Fern',
    'Tern',
    'Río',
    'Sea Holly',
    'Juniper',
    'O’Mallow',
    'Kestrel',
  ],
  ...[
    'Harebell',
    'Rowan 7',
    'Lapwing',
    'Heather, north',
    'Pebble',
    'Ängsull',
    'Linnet',
    'Driftwood',
    'Bog Myrtle',
    'Sandpiper',
  ],
  ...['Ivy', 'Curlew', 'Teasel', 'Maple', 'Siskin', 'Quaking Grass', 'Merle', 'Thyme', 'Goldcrest', 'Sorrel'],
] as const

/** Odds in steps of about √2; the middle ones are met most. */
const ABILITIES = [70, 100, 140, 200, 280, 400, 560, 800, 1120] as const
const HABITS: Readonly<Record<number, DemoLearner['habit']>> = {
  ...{
    4: 'late',
    9: 'stuck',
    11: 'lingering',
    13: 'absent',
    17: 'late',
    21: 'stuck',
    26: 'absent',
    28: 'stuck',
  },
}
const ACCOMMODATIONS: Readonly<Record<number, Accommodation>> = {
  7: { multiplier: 1.5, untimed: false, breaks: true },
  19: { multiplier: 1, untimed: true, breaks: false },
}

/** Thirty learners who differ in ability, pace and habit. */
export function drawRoster(seed: string, moduleCount: number): readonly DemoLearner[] {
  return ALIASES.map((alias, number) => {
    const chance = makeChance(`${seed}|learner|${number}`)
    const step = chance.pick(3) + chance.pick(4) + chance.pick(4)
    const habit = HABITS[number] ?? 'steady'
    const pace = Math.min(moduleCount, 1 + Math.floor(moduleCount / 3) + chance.pick(moduleCount - 1))
    return {
      number,
      alias,
      section: number % 2 === 0 ? 'A' : 'B',
      ability: habit === 'stuck' ? ABILITIES[0] : (ABILITIES[step] ?? 200),
      finished:
        habit === 'absent' ? 0 : habit === 'stuck' || habit === 'lingering' ? Math.min(2, moduleCount) : pace,
      habit,
      accommodation: ACCOMMODATIONS[number] ?? NO_ACCOMMODATION,
    }
  })
}
