import { classifyAml } from '#domain/response/aml/aml-response'
import { classifyOverallResponse } from '#domain/response/recist/overall-response'
import { classifyTargetResponse } from '#domain/response/recist/target-response'
import type { Counts, Findings, Marker, Picture } from './findings'

export type StatusWord = 'partial' | 'complete' | 'ned' | 'pathological' | 'not-yet'
export type Fit = 'fits' | 'some-teams' | 'does-not'

export type Reason =
  | 'measured-and-gone'
  | 'smaller'
  | 'marker-holds-back'
  | 'unclear'
  | 'nothing-to-measure'
  | 'marker-alone'
  | 'tissue-clear'
  | 'tissue-not-clear'
  | 'counts-back'
  | 'counts-partly'

export type Status = { readonly fits: Partial<Record<StatusWord, Fit>>; readonly reason: Reason }

export const statusWords: readonly StatusWord[] = ['partial', 'complete', 'ned', 'pathological', 'not-yet']

export const facts = ['M1-F15', 'M1-F17', 'M1-F18', 'M1-F19', 'M1-F20', 'M1-F21'] as const

/** The measurements behind the choices: sums in mm, counts in 10^9/L, blasts in percent. */
export const measured = {
  baselineMm: 60,
  currentMm: { clear: 0, smaller: 30, unclear: 0 } satisfies Record<Picture, number>,
  blastsPct: 3,
  counts: {
    'both-back': { anc: 1.1, platelets: 104 },
    'partly-back': { anc: 0.8, platelets: 71 },
  } satisfies Record<Counts, { anc: number; platelets: number }>,
}

/** Which words fit the findings, and why. The categories come from the response rules. */
export function judgeStatus(findings: Findings): Status {
  if (findings.start === 'measurable') return judgeMeasurable(findings)
  if (findings.start === 'removed') return judgeRemoved(findings)
  if (findings.start === 'treated-first')
    return findings.specimen === 'none-left'
      ? { fits: { pathological: 'fits', ned: 'some-teams' }, reason: 'tissue-clear' }
      : { fits: { ned: 'some-teams' }, reason: 'tissue-not-clear' }
  return judgeLeukaemia(findings.counts)
}

const recistMarkers = {
  'not-used': 'not-limiting',
  normal: 'normal',
  raised: 'raised',
} as const satisfies Record<Marker, string>

function judgeMeasurable({ picture, marker }: Findings): Status {
  if (picture === 'unclear') return { fits: { 'not-yet': 'fits' }, reason: 'unclear' }
  const currentMm = measured.currentMm[picture]
  const target = classifyTargetResponse({
    baselineMm: measured.baselineMm,
    nadirMm: currentMm,
    currentMm,
    resolved: currentMm === 0,
  })
  const overall = classifyOverallResponse({
    target,
    nonTarget: 'NA',
    newLesion: false,
    marker: recistMarkers[marker],
  })
  if (overall === 'CR') return { fits: { complete: 'fits', ned: 'some-teams' }, reason: 'measured-and-gone' }
  return target === 'CR'
    ? { fits: { partial: 'fits', 'not-yet': 'fits' }, reason: 'marker-holds-back' }
    : { fits: { partial: 'fits' }, reason: 'smaller' }
}

/** Without a measurable lesion no response category can be given (Eisenhauer 2009, section 3). */
function judgeRemoved({ picture, marker }: Findings): Status {
  if (picture !== 'clear') return { fits: { 'not-yet': 'fits' }, reason: 'unclear' }
  if (marker === 'raised') return { fits: { 'not-yet': 'fits' }, reason: 'marker-alone' }
  return { fits: { ned: 'fits', complete: 'some-teams' }, reason: 'nothing-to-measure' }
}

function judgeLeukaemia(counts: Counts): Status {
  const { category } = classifyAml({
    ...measured.counts[counts],
    bmBlastsPct: measured.blastsPct,
    pretreatmentBmBlastsPct: null,
    circulatingBlasts: false,
    extramedullary: false,
    marrowAdequate: true,
    priorResponse: null,
    atLandmark: null,
    mrd: null,
  })
  return category === 'CR'
    ? { fits: { complete: 'fits' }, reason: 'counts-back' }
    : { fits: { 'not-yet': 'fits' }, reason: 'counts-partly' }
}
