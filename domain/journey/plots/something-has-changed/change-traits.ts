import type { Chance } from '../../../patient/chance/chance'
import type { Values } from '../../plot'
import type { MarkerValue } from '../solid/marker-series'
import { type Cause, type ChangePatient, isCancer } from './change-patient'
import type { ChangeSizes } from './change-sizes'
import type { NextTest } from './next-test'
import { requiredPace } from './required-pace'

type Drawn = {
  readonly kind: string
  readonly nextTest: NextTest
  readonly markers: readonly MarkerValue[]
  readonly sizes: ChangeSizes
}

/** All by which the case's words speak of this patient; nothing of it changes during the story. */
export function changeTraits(patient: ChangePatient, drawn: Drawn, chance: Chance): Values {
  const { primary, change, signs, cause, changeMonth, person } = patient
  const pace = requiredPace(signs)
  const years = Math.floor(changeMonth / 12)
  return {
    ...namesOf(patient),
    ...markerTexts(drawn.markers),
    ...kindTraits(patient, drawn.kind, chance),
    primary,
    change,
    signs,
    cause,
    nextTest: drawn.nextTest,
    pace,
    isUrgent: `${pace === 'emergency' || pace === 'same-day'}`,
    pattern: patternOf(patient, chance.uniform()),
    smokingText: person === 2 ? 'Thirty years, and not since the day of retirement.' : 'Never.',
    changeMonth: `${changeMonth}`,
    years: `${years}`,
    year: `year ${years + 1}`,
    weeks: chance.pick(['three', 'four', 'five']),
    pulse: `${chance.whole(72, 96)}`,
    painScore: `${signs === 'lasting' ? chance.whole(3, 5) : chance.whole(6, 8)}`,
    side: chance.pick(['left', 'right']),
  }
}

const namesOf = ({ primary, cause }: ChangePatient): Values => ({
  firstCancer: primary === 'breast' ? 'Breast cancer, stage II' : 'Colon cancer, stage III',
  benignName: cause === 'infection' ? 'an infection' : 'a fracture of thin bone',
  proof: cause === 'liver' ? 'CT, MRI and marker' : 'sample',
  treatedText: cause === 'bone' ? treatedTexts.bone : treatedTexts.removed,
})

const treatedTexts = {
  bone: 'The treatment has begun, and there has been no surprise in it.',
  removed: 'The operation was five weeks ago, and the scar has closed.',
} as const

function markerTexts(markers: readonly MarkerValue[]): Values {
  const text = (place: number) => markers.at(place)?.value.toFixed(1) ?? ''
  return { cea: text(3), ceaBefore: text(2), ceaEarlier: text(1), ceaRepeat: text(4) }
}

/** In how many the receptors have changed here is chosen for teaching. */
const changedShare = 0.35

function kindTraits({ primary, cause }: ChangePatient, kind: string, chance: Chance): Values {
  const isBack = kind === 'local' || kind === 'regional' || kind === 'distant'
  const hasChanged = chance.happens(changedShare)
  const receptor = primary === 'breast' && isBack ? (hasChanged ? 'changed' : 'same') : 'none'
  const ending = isBack ? 'back' : isCancer(cause) ? 'new' : 'clear'
  return { kind, ending, receptor, receptorText: receptorTexts[receptor] }
}

const receptorTexts = {
  same: 'as they were in the first cancer',
  changed: 'no longer those of the first cancer: oestrogen receptors are absent now',
  none: '',
} as const

const patterns = { cord: 'belt', severe: 'night', lasting: 'steady' } as const

/** How often a cold came before: it speaks for a harmless cause and proves nothing; illustrative. */
const coldShare: Partial<Record<Cause, number>> = { infection: 1, settled: 0.7 }
const usualColdShare = 0.3

function patternOf({ signs, cause }: ChangePatient, luck: number): string {
  if (signs !== 'none') return patterns[signs]
  return luck < (coldShare[cause] ?? usualColdShare) ? 'cold' : 'quiet'
}
