import {
  findFallPct,
  type Marrow,
  type Obstacle,
  type PresetName,
  type RowName,
} from './leukaemia-response-state'

export const words = {
  title: 'One marrow, one row',
  caption:
    'Practice values for acute myeloid leukaemia, made up; not for a real person’s results. Grades of ELN 2022, read from the top: the first row that fits is the answer. Neutrophils and platelets are counted in 10⁹/L. Relapse after a remission has rules of its own.',
  cases: 'Try a case',
  blasts: 'Blasts in the marrow now',
  before: 'Blasts before treatment',
  neutrophils: 'Neutrophils',
  platelets: 'Platelets',
  less: (name: string) => `${name}: less`,
  more: (name: string) => `${name}: more`,
  adequate: 'The marrow sample can be read',
  bloodBlasts: 'Blasts in the blood',
  outside: 'Disease outside the marrow',
  percent: (value: number) => `${value} %`,
  answer: 'Fits:',
  skipped: 'No:',
  grade: 'Grade',
  asks: 'Asks for',
  here: 'Here',
} as const

export const presetWords: Record<PresetName, string> = {
  'half-back': 'Counts half back',
  back: 'Counts back',
  'one-count': 'One count back',
  five: 'Exactly 5 %',
  partial: 'From 48 to 14 %',
  'not-halved': 'From 28 to 16 %',
  poor: 'A poor sample',
}

export const rowWords: Record<
  RowName,
  { readonly short: string; readonly full: string; readonly asks: string }
> = {
  NE: { short: 'Not evaluable', full: 'Not evaluable', asks: 'the marrow sample is poor or missing' },
  CR: {
    short: 'CR',
    full: 'Complete remission',
    asks: 'marrow under 5 %, none in blood, none outside, neutrophils 1.0 or more, platelets 100 or more',
  },
  CRh: {
    short: 'CRh',
    full: 'Complete remission, counts partly back',
    asks: 'as CR, with neutrophils 0.5 or more and platelets 50 or more',
  },
  CRi: {
    short: 'CRi',
    full: 'Complete remission, counts not all back',
    asks: 'as CR, with one count back in full (course rule), the other not',
  },
  MLFS: {
    short: 'MLFS',
    full: 'Morphologic leukaemia-free state',
    asks: 'marrow under 5 % in a sample that is not merely empty, none in blood, none outside; counts not asked',
  },
  PR: {
    short: 'PR',
    full: 'Partial remission',
    asks: 'marrow 5 to 25 % and at least half gone, none in blood, counts as in CR',
  },
  NR: { short: 'No response', full: 'No response', asks: 'the sample can be read, and no row above fits' },
}

/** Why a row is passed over, with the value that decides it. */
export function sayObstacle(obstacle: Obstacle, marrow: Marrow): string {
  const { blasts, neutrophils, platelets } = marrow
  const said: Record<Obstacle, string> = {
    'sample-poor': 'the sample cannot be read',
    'sample-fine': 'the sample can be read',
    'blasts-not-under-5': `marrow ${blasts} % is not under 5 %`,
    'blasts-under-5': `marrow ${blasts} % is under 5 %`,
    'blasts-over-25': `marrow ${blasts} % is over 25 %`,
    'blasts-not-halved': sayFall(marrow),
    'blood-blasts': 'blasts in the blood',
    outside: 'disease outside the marrow',
    'neutrophils-under-1': `neutrophils ${neutrophils}, under 1.0`,
    'neutrophils-under-half': `neutrophils ${neutrophils}, under 0.5`,
    'platelets-under-100': `platelets ${platelets}, under 100`,
    'platelets-under-50': `platelets ${platelets}, under 50`,
    'no-count-full': `neither count is back in full (${neutrophils} and ${platelets})`,
    'row-above-fits': 'a row above fits',
    'higher-row-fits': 'would fit too, but a row above comes first',
  }
  return joinUnits(said[obstacle])
}

function sayFall(marrow: Marrow): string {
  const fall = findFallPct(marrow)
  if (fall <= 0) return 'the blasts have not fallen'
  const shown = Math.min(49.9, Math.round(10 * fall) / 10)
  return `a fall of ${shown} %, less than half`
}

/** Why the row that fits does fit, as a sentence. */
export function sayAnswer(name: RowName, marrow: Marrow): string {
  return joinUnits(answer(name, marrow))
}

function answer(name: RowName, marrow: Marrow): string {
  const { blasts, before, neutrophils, platelets } = marrow
  const counts = `neutrophils ${neutrophils}, platelets ${platelets}`
  switch (name) {
    case 'NE':
      return 'Without a marrow that can be read there is no grade. The sample is taken again.'
    case 'CR':
      return `Marrow ${blasts} %, no leukaemia seen elsewhere, ${counts}: every limit is met.`
    case 'CRh':
      return `Marrow ${blasts} %, no leukaemia seen elsewhere; ${counts} pass 0.5 and 50, and not both 1.0 and 100.`
    case 'CRi':
      return `Marrow ${blasts} %, no leukaemia seen elsewhere; of ${counts}, one is back in full.`
    case 'MLFS':
      return `Marrow ${blasts} %, no leukaemia seen elsewhere, but ${counts}: the blood has not come back.`
    case 'PR':
      return `Marrow ${blasts} %, from ${before} %: within 5 to 25 %, at least half gone, and the counts are back (${counts}).`
    case 'NR':
      return `Marrow ${blasts} %; each row above says what is missing.`
  }
}

const joinUnits = (text: string) => text.replaceAll(' %', '\u00a0%')

export const sayState = (name: RowName, marrow: Marrow) =>
  `${rowWords[name].full === rowWords[name].short ? rowWords[name].full : `${rowWords[name].short}, ${rowWords[name].full.toLowerCase()}`}. ${sayAnswer(name, marrow)}`
