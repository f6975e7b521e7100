import type { BestResponse } from '#domain/response/recist/best-response'
import type { CourseName, VisitMark } from './response-over-visits-state'

export const words = {
  title: 'The same start, different courses',
  caption:
    'Made-up people; every number is the sum of the same few spots in mm. Under the lower line the sum is at least 30 % less than at the start. Over the stepped line it has grown by 20 % and 5 mm from its smallest. Each visit is read by itself. The practice rule here: stable counts as a best result from day 42, and a second look, where a study asks for one, comes 28 days later or more.',
  visit: 'Choose a visit',
  start: 'Start',
  week: (day: number) => (day === 0 ? 'Start' : `Week ${day / 7}`),
  more: 'A fourth course: growth',
  partialLine: '−30 %',
  growthLine: 'growth from here',
  drawing: (name: string) => `${name}: sum of sizes over five visits`,
  rowHead: ['Visit', 'Sum', 'Reading'],
  changes: (start: string, nadir: string) => `: ${start} from the start, ${nadir} from the smallest before`,
  nothing: '–',
} as const

export const courseWords: Record<CourseName, string> = {
  stable: 'Stable',
  partial: 'Smaller',
  complete: 'Gone on scans',
  growing: 'Smaller, then growing',
}

export const categories = {
  CR: 'complete response',
  PR: 'partial response',
  SD: 'stable disease',
  PD: 'progressive disease',
  NE: 'not evaluable',
} as const

const tidy = (percent: number) => `${Math.abs(Math.round(percent * 10) / 10)} %`

export function sayChange(percent: number | null): string {
  if (percent === null) return 'no percentage'
  if (percent === 0) return 'no change'
  return `${percent < 0 ? '−' : '+'}${tidy(percent)}`
}

/** The chosen visit of one course in two sentences at most. */
export const sayVisit = (mark: VisitMark) => visit(mark).replaceAll(/ (?=%|mm\b)/g, '\u00a0')

function visit({ sumMm, result, growthFromMm }: VisitMark): string {
  if (!result || result.target === 'NA') return `${sumMm} mm: the sum that later visits are held against.`
  const fromStart = result.changeFromBaselinePct ?? 0
  const place =
    fromStart === 0 ? 'as at the start' : `${tidy(fromStart)} ${fromStart < 0 ? 'below' : 'above'} the start`
  const grown = sumMm - (result.nadirMm ?? 0)
  const growth = `${grown} mm and ${tidy(result.changeFromNadirPct ?? 0)} above its smallest`
  switch (result.target) {
    case 'CR':
      return 'None of the spots is seen any more.'
    case 'PD':
      return `${growth}: both 20 % and 5 mm are passed. It is still ${place}.`
    case 'PR':
      return grown > 0
        ? `${place}; ${growth}, short of ${growthFromMm} mm.`
        : `${place}; 30 % or more counts as partial.`
    default:
      return grown > 0 ? `${place}; ${growth}, and it takes 20 % and 5 mm.` : `${place}, short of 30 %.`
  }
}

/** What may be called the best result so far, and whether a second look has borne it out. */
export function sayBest({ best, bestDay, confirmedBest }: BestResponse): string {
  if (bestDay === null || best === 'NE')
    return 'Best so far: too early to say; one visit before day 42 cannot make it stable.'
  if (best === 'SD') return 'Best so far: stable, and for long enough to count.'
  if (best === 'PD' || best === 'NON-CR/NON-PD') return ''
  const name = categories[best]
  return best === confirmedBest
    ? `Best so far: ${name}, and seen again.`
    : `Best so far: ${name}, seen once; some studies ask for a second look.`
}
