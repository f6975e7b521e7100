import { ImpossibleInputError } from '../impossible-input-error'
import type { Ruling } from '../ruling'
import { mmToNm, parseSizeNm } from './exact-size'
import type { MarkerFinding } from './overall-response'
import type { NonTargetResponse } from './recist-case'

/** One non-target finding at a visit; `shortAxisMm` null where a node was not assessed. */
export type NonTargetFinding =
  | { readonly kind: 'lesion'; readonly state: 'gone' | 'persists' | 'not-assessed' }
  | { readonly kind: 'node'; readonly shortAxisMm: number | null }

/**
 * `worsening` is the reader's judgement: `unequivocal` with targets means worse overall by enough to
 * outweigh SD or PR there; without targets, growth like 20 % in diameter (about 73 % in volume).
 * An empty `findings` means no non-target disease at baseline.
 */
export type NonTargetFindings = {
  readonly findings: readonly NonTargetFinding[]
  readonly worsening: 'none' | 'slight' | 'unequivocal'
  readonly hasTargets: boolean
  readonly marker?: MarkerFinding
}

export type NonTargetRuling = Ruling & { readonly nonTarget: NonTargetResponse }

const source = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.3'
const specialSource = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.4'

/**
 * Classifies non-target disease at one visit.
 *
 * @throws RangeError when a size is impossible, or disease that was never there is said to worsen
 * @see Eisenhauer 2009, Eur J Cancer 45:228, sections 4.3.3 and 4.3.4
 */
export function classifyNonTargetResponse(input: NonTargetFindings): NonTargetRuling {
  const states = input.findings.map(readState)
  if (states.length === 0) return judgeNone(input)
  if (input.worsening === 'unequivocal') {
    const weight = input.hasTargets
      ? 'enough to outweigh the targets'
      : 'like a rise of 20 % in diameter or 73 % in volume'
    return rule('PD', 'non-target-pd', `PD: non-target disease is worse, ${weight}`, specialSource)
  }
  const aside = input.worsening === 'slight' ? '; slight growth is not progression' : ''
  if (states.includes('not-assessed'))
    return rule('NE', 'non-target-ne', `NE: not all non-target disease was assessed${aside}`)
  if (states.includes('persists'))
    return rule('NON-CR/NON-PD', 'non-target-persists', `Non-CR/non-PD: non-target disease persists${aside}`)
  return judgeMarker(input.marker ?? 'not-limiting')
}

function judgeNone({ worsening }: NonTargetFindings): NonTargetRuling {
  if (worsening !== 'none')
    throw new ImpossibleInputError(
      'no-non-target',
      'worsening',
      'there was no non-target disease at baseline to worsen',
    )
  return rule('NA', 'non-target-none', 'There was no non-target disease at baseline')
}

function judgeMarker(marker: MarkerFinding): NonTargetRuling {
  if (marker === 'raised')
    return rule(
      'NON-CR/NON-PD',
      'marker-raised',
      'Non-CR/non-PD: the lesions are gone, but the marker is not normal',
    )
  if (marker === 'not-known')
    return rule('NE', 'marker-not-known', 'NE: the lesions are gone, but the marker was not measured')
  return rule('CR', 'non-target-cr', 'CR: all non-target disease is gone and nodes are under 10 mm')
}

function readState(finding: NonTargetFinding, index: number): 'gone' | 'persists' | 'not-assessed' {
  if (finding.kind === 'lesion') return finding.state
  if (finding.shortAxisMm === null) return 'not-assessed'
  const field = `findings[${index}].shortAxisMm`
  return parseSizeNm(finding.shortAxisMm, field) < mmToNm(10) ? 'gone' : 'persists'
}

function rule(nonTarget: NonTargetResponse, name: string, reason: string, from = source): NonTargetRuling {
  return { nonTarget, rule: name, reference: null, source: from, reason }
}
