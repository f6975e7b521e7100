import { ImpossibleInputError } from '../impossible-input-error'
import type { Ruling } from '../ruling'
import type { NewLesion, NonTargetResponse, OverallResponse, TargetResponse } from './recist-case'

const source = {
  table1: 'RECIST 1.1 (Eisenhauer 2009), section 4.4.1, Table 1',
  table2: 'RECIST 1.1 (Eisenhauer 2009), section 4.4.1, Table 2',
  newLesion: 'RECIST 1.1 (Eisenhauer 2009), section 4.3.5',
  nonTarget: 'RECIST 1.1 (Eisenhauer 2009), section 4.3.3',
}

/**
 * The three readings of one visit. `target` is `NA` where there were no targets at baseline. `marker` is
 * only asked where a tumour marker was raised at baseline (default `not-limiting`).
 */
export type OverallFindings = {
  readonly target: TargetResponse | 'NA'
  readonly nonTarget: NonTargetResponse
  readonly newLesion: NewLesion
  readonly marker?: MarkerFinding | undefined
}

export type MarkerFinding = 'not-limiting' | 'normal' | 'raised' | 'not-known'

export type OverallRuling = Ruling & { readonly overall: OverallResponse }

/**
 * The overall response of one visit, from target, non-target and new lesions.
 *
 * @throws RangeError when there was neither target nor non-target disease at baseline
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.4.1, Tables 1 and 2
 */
export function classifyOverallResponse(findings: OverallFindings): OverallResponse {
  return judgeOverallResponse(findings).overall
}

/** As `classifyOverallResponse`, with the row of the table that fired and a reason in words. */
export function judgeOverallResponse(findings: OverallFindings): OverallRuling {
  const { target, nonTarget, newLesion } = findings
  if (target === 'NA' && nonTarget === 'NA')
    throw new ImpossibleInputError(
      'no-disease',
      'nonTarget',
      'neither target nor non-target disease at baseline',
    )
  const progression = judgeProgression(findings)
  if (progression) return progression
  const limited = limitByMarker(findings)
  const ruling = target === 'NA' ? judgeNonTargetOnly(limited) : judgeWithTargets(target, limited)
  return { ...ruling, reason: noteDoubtfulLesion(ruling.reason, newLesion) }
}

/** An equivocal new lesion changes no category; the reason says that it waits for confirmation. */
export function noteDoubtfulLesion(reason: string, newLesion: NewLesion): string {
  return newLesion === 'equivocal'
    ? `${reason}; the doubtful new lesion counts only if it is confirmed`
    : reason
}

function judgeProgression({ nonTarget, newLesion }: OverallFindings): OverallRuling | null {
  if (newLesion === true)
    return row('PD', 'new-lesion', source.newLesion, 'PD: there is an unequivocal new lesion')
  if (nonTarget === 'PD')
    return row('PD', 'non-target-pd', source.nonTarget, 'PD: non-target disease has unequivocally progressed')
  return null
}

type LimitedNonTarget = {
  readonly nonTarget: NonTargetResponse
  readonly because: 'lesions' | 'marker-raised' | 'marker-not-known'
}

/**
 * A marker raised at baseline must be normal for CR; it counts with non-target disease and never makes PD.
 *
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.3.3
 */
function limitByMarker({ nonTarget, marker }: OverallFindings): LimitedNonTarget {
  const lesionsGone = nonTarget === 'CR' || nonTarget === 'NA'
  if (lesionsGone && marker === 'raised') return { nonTarget: 'NON-CR/NON-PD', because: 'marker-raised' }
  if (lesionsGone && marker === 'not-known') return { nonTarget: 'NE', because: 'marker-not-known' }
  return { nonTarget, because: 'lesions' }
}

function judgeWithTargets(target: TargetResponse, limited: LimitedNonTarget): OverallRuling {
  if (target !== 'CR')
    return row(target, `target-${target.toLowerCase()}`, source.table1, plainReason[target])
  if (limited.because === 'marker-raised')
    return row(
      'PR',
      'cr-marker-raised',
      source.nonTarget,
      'PR: the targets are gone, but the marker raised at baseline is not normal',
    )
  if (limited.because === 'marker-not-known')
    return row(
      'PR',
      'cr-marker-not-known',
      source.nonTarget,
      'PR: the targets are gone, but the marker raised at baseline was not measured',
    )
  if (limited.nonTarget === 'NON-CR/NON-PD')
    return row(
      'PR',
      'cr-non-target-persists',
      source.table1,
      'PR: the targets are gone, but non-target disease persists',
    )
  if (limited.nonTarget === 'NE')
    return row(
      'PR',
      'cr-non-target-ne',
      source.table1,
      'PR: the targets are gone, but non-target disease was not fully assessed',
    )
  return row('CR', 'overall-cr', source.table1, 'CR: no target, no non-target and no new lesion is left')
}

function judgeNonTargetOnly({ nonTarget, because }: LimitedNonTarget): OverallRuling {
  if (nonTarget === 'CR')
    return row('CR', 'non-target-cr', source.table2, 'CR: all non-target disease is gone')
  if (nonTarget === 'NE') {
    const what =
      because === 'marker-not-known'
        ? 'the marker raised at baseline was not measured'
        : 'non-target disease was not fully assessed'
    return row('NE', 'non-target-ne', source.table2, `NE: ${what}`)
  }
  const what =
    because === 'marker-raised'
      ? 'the marker raised at baseline is not normal'
      : 'non-target disease persists without unequivocal progression'
  return row('NON-CR/NON-PD', 'non-target-persists', source.table2, `Non-CR/non-PD: ${what}`)
}

const plainReason: Record<Exclude<TargetResponse, 'CR'>, string> = {
  PR: 'PR: the targets have shrunk enough and nothing has progressed',
  SD: 'SD: the targets have neither shrunk nor grown enough, and nothing has progressed',
  PD: 'PD: the targets have progressed',
  NE: 'NE: not every target was assessed, and nothing shows progression',
}

function row(overall: OverallResponse, rule: string, from: string, reason: string): OverallRuling {
  return { overall, rule, reference: null, source: from, reason }
}
