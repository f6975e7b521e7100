import type { CancerName, Check, Span } from './schedules'

/** `year` 1 to 5, 0 for all five. */
export type CalendarState = { readonly cancer: CancerName; readonly year: number }

export const firstState: CalendarState = { cancer: 'breast', year: 1 }
export const years = [1, 2, 3, 4, 5] as const
export const calendarMonths = 60

/** Months at which a span comes round: at steps of `interval`, up to and including its end. */
function listMonths({ from, to }: Span, interval: number): readonly number[] {
  const count = Math.floor((to - from) / interval + 1e-9)
  return Array.from({ length: count }, (_, index) => from + (index + 1) * interval)
}

export type Marks = { readonly sure: readonly number[]; readonly possible: readonly number[] }

/** `sure`: at the longest interval, so at least this often. `possible`: those added at the shortest interval. */
export function findMarks({ spans, on }: Check): Marks {
  const sure = [...on, ...spans.flatMap((span) => listMonths(span, span.atLatest))]
  const close = spans.flatMap((span) => listMonths(span, span.atEarliest))
  return { sure, possible: close.filter((month) => !sure.some((one) => Math.abs(one - month) < 0.2)) }
}

export type Count = { readonly least: number; readonly most: number }

/** How often a check falls into a year (1 to 5), or into all five (0), at the longest and the shortest interval. */
export function countChecks({ spans, on }: Check, year: number): Count {
  const isInside = (month: number) =>
    year === 0 || (month > 12 * (year - 1) + 1e-9 && month <= 12 * year + 1e-9)
  const count = (pick: (span: Span) => number) =>
    [...on, ...spans.flatMap((span) => listMonths(span, pick(span)))].filter(isInside).length
  return { least: count(({ atLatest }) => atLatest), most: count(({ atEarliest }) => atEarliest) }
}

export const isWhenNeeded = ({ spans, on }: Check) => spans.length === 0 && on.length === 0
