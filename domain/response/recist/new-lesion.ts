import type { Reference, Ruling } from '../ruling'
import { mmToNm, parseSizeNm } from './exact-size'
import type { NewLesion, OverallResponse } from './recist-case'

/**
 * A finding that was not there at baseline. `doubt` names what else it may be. A node is judged by its
 * short axis in mm; `isUnequivocal` is the reader's word on it.
 */
export type NewFinding =
  | { readonly seenOn: 'ct-or-mri'; readonly doubt: NewLesionDoubt | null }
  | { readonly seenOn: 'node'; readonly shortAxisMm: number; readonly isUnequivocal: boolean }
  | { readonly seenOn: 'pet'; readonly baselinePet: 'negative' }
  | {
      readonly seenOn: 'pet'
      readonly baselinePet: 'none'
      readonly ct: 'new-site' | 'doubtful' | 'no-new-site'
    }

export type NewLesionDoubt =
  | 'technique'
  | 'scar'
  | 'flare'
  | 'infection'
  | 'healing-bone'
  | 'too-small-to-tell'

export type NewLesionRuling = Ruling & { readonly newLesion: NewLesion }

const source = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.5'

/**
 * Says whether a new finding counts as a new lesion, which is progression, or waits for confirmation.
 *
 * @throws RangeError when a size is impossible
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.3.5; EORTC RECIST working group on new lesions
 */
export function classifyNewFinding(finding: NewFinding): NewLesionRuling {
  switch (finding.seenOn) {
    case 'node':
      return judgeNode(finding.shortAxisMm, finding.isUnequivocal)
    case 'pet':
      return finding.baselinePet === 'negative'
        ? rule(true, 'pet-new', 'New lesion: a clear new site on PET, negative at baseline')
        : judgePetAlone(finding.ct)
    case 'ct-or-mri':
      return finding.doubt === null
        ? rule(true, 'unequivocal', 'New lesion: unequivocal, whatever its size or site')
        : rule('equivocal', 'equivocal', `Doubtful (${finding.doubt}): repeat before calling it`)
  }
}

function judgeNode(shortAxisMm: number, isUnequivocal: boolean): NewLesionRuling {
  const reference = { name: 'normal node', value: 10, unit: 'mm' } as const
  if (parseSizeNm(shortAxisMm, 'shortAxisMm') < mmToNm(10))
    return rule(false, 'node-normal', `Not new: a node of ${shortAxisMm} mm is normal`, reference)
  if (isUnequivocal)
    return rule(
      true,
      'node-new',
      `New lesion: a node now ${shortAxisMm} mm, unequivocal to the reader`,
      reference,
    )
  return rule(
    'equivocal',
    'node-doubtful',
    `Doubtful: a node now ${shortAxisMm} mm; small changes near 10 mm may not be disease`,
    reference,
  )
}

function judgePetAlone(ct: 'new-site' | 'doubtful' | 'no-new-site'): NewLesionRuling {
  if (ct === 'new-site')
    return rule(true, 'pet-with-ct', 'New lesion: CT or MRI shows a new site where PET is positive')
  if (ct === 'doubtful') return rule('equivocal', 'pet-ct-doubtful', 'Doubtful: follow-up CT decides')
  return rule(false, 'pet-no-ct', 'Not new: CT or MRI shows no new site, and there was no PET at baseline')
}

export type ProgressionVisit = {
  readonly day: number
  readonly overall: OverallResponse
  readonly newLesion: NewLesion
}

export type Progression = Ruling & { readonly day: number; readonly readOnDay: number }

/**
 * Dates progression: the first PD, or, where a new lesion is confirmed that was equivocal on the visits
 * just before, the day it was first seen, if that is earlier.
 *
 * @param visits - in order of day
 * @returns null without progression; `readOnDay` is the visit on which it became certain
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.3.5
 */
export function findProgression(visits: readonly ProgressionVisit[]): Progression | null {
  let earliest: Progression | null = null
  let firstSeen: number | null = null
  for (const { day, overall, newLesion } of visits) {
    if (newLesion === 'equivocal') firstSeen ??= day
    const dated = newLesion === true && firstSeen !== null ? firstSeen : day
    if (overall === 'PD' && (earliest === null || dated < earliest.day))
      earliest = dateProgression(dated, day)
    if (newLesion !== 'equivocal') firstSeen = null
  }
  return earliest
}

function dateProgression(day: number, readOnDay: number): Progression {
  const reason =
    day === readOnDay
      ? `Progression on day ${day}`
      : `Progression on day ${day}, when the new lesion confirmed on day ${readOnDay} was first seen`
  return {
    day,
    readOnDay,
    rule: day === readOnDay ? 'first-pd' : 'dated-back',
    reference: null,
    source,
    reason,
  }
}

function rule(
  newLesion: NewLesion,
  name: string,
  reason: string,
  reference: Reference | null = null,
): NewLesionRuling {
  return { newLesion, rule: name, reference, source, reason }
}
