import type { Counts, Marker, Picture, Specimen, Start } from './findings'
import type { Fit, Reason, StatusWord } from './judge-status'

export const words = {
  title: 'From findings to a word',
  caption:
    'Made-up findings. Teams differ in how they use these words, so ask how yours does. Only a doctor of the team declares a status; the sentence is what the tests support.',
  start: 'What was there before?',
  picture: 'CT now',
  marker: 'Marker now',
  specimen: 'What the pathologist found',
  counts: 'Blood counts now',
  fits: 'Which words fit',
  findings: 'Findings',
  noneFits: 'No word of this list fits in full.',
  say: 'What can be said, with its date and its limit',
} as const

export const startNames: Record<Start, string> = {
  measurable: 'a tumour, measured',
  removed: 'a tumour, removed whole',
  'treated-first': 'breast cancer, treated before surgery',
  leukaemia: 'acute myeloid leukaemia',
}

export const pictureNames: Record<Picture, string> = {
  clear: 'clear',
  smaller: 'a smaller lump is left',
  unclear: 'an unclear spot',
}

export const markerNames: Record<Marker, string> = {
  'not-used': 'not used',
  normal: 'normal',
  raised: 'raised',
}

export const specimenNames: Record<Specimen, string> = {
  'none-left': 'no invasive cancer in breast or nodes',
  'some-left': 'some invasive cancer, removed',
}

export const countNames: Record<Counts, string> = {
  'both-back': 'neutrophils 1.1, platelets 104',
  'partly-back': 'neutrophils 0.8, platelets 71',
}

export const chips = {
  picture: (name: string) => `CT: ${name}`,
  marker: (name: string) => `marker: ${name}`,
  marrow: 'marrow blasts 3 %, none in the blood',
} as const

export const statusNames: Record<StatusWord, { readonly sign: string; readonly name: string }> = {
  partial: { sign: '◐', name: 'Partial response or remission' },
  complete: { sign: '●', name: 'Complete response or remission' },
  ned: { sign: '●', name: 'NED, no evidence of disease' },
  pathological: { sign: '●', name: 'Pathological complete response' },
  'not-yet': { sign: '○', name: 'Not yet: look again' },
}

export const fitNames: Record<Fit, { readonly sign: string; readonly name: string }> = {
  fits: { sign: '✓', name: 'fits' },
  'some-teams': { sign: '~', name: 'some teams say it' },
  'does-not': { sign: '–', name: 'does not fit' },
}

export const reasons: Record<Reason, string> = {
  'measured-and-gone': 'There was something to measure, and by the stated criteria it is gone.',
  smaller:
    'The lump measures half of what it did. Whether what is left is cancer or scar, its size cannot tell.',
  'marker-holds-back':
    'The lump is gone. The marker was raised at the start and still is, so “complete” has to wait. It is repeated.',
  unclear:
    'An unclear spot is not a relapse. The team compares old scans, repeats the scan after an interval, uses another test, or takes a biopsy.',
  'nothing-to-measure':
    'All of it was removed, so nothing is left to measure and no response category can be given. Treatment may still follow, to lower the chance of return.',
  'marker-alone': 'One raised marker does not show a return, and it cannot be ignored. It is repeated first.',
  'tissue-clear':
    'This is a finding in tissue that was taken out. It says something about the outlook; it is no proof of cure.',
  'tissue-not-clear':
    'Some invasive cancer was left in the tissue, so the tissue word does not fit. It has been removed.',
  'counts-back':
    'Blasts under 5 %, none in the blood, none outside the marrow, and both counts over their floors of 1.0 and 100. Haemoglobin is not on the list.',
  'counts-partly':
    'No leukaemia is to be seen, but both counts are under their floors of 1.0 and 100. This is CRh, recovery in part.',
}

export const table = {
  head: ['Findings', 'Word that fits', 'Why'],
} as const
