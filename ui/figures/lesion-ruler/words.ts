import type { VisitResult } from '#domain/response/recist/assess-visits'
import { formatDay, formatPercent } from '#domain/response/recist/display'
import type { LesionName, PresetName } from './lesion-ruler-state'

export const words = {
  title: 'A ruler for growing and shrinking',
  caption:
    'Practice case with made-up sizes; not for a real person’s scan. One bar is one visit: three measured spots laid end to end. Masses count with their longest diameter, the node with its short axis. Faint means seen, but too small to measure: that is written down as 5 mm. Only these three are judged here; nothing new has appeared.',
  cases: 'Try a case',
  visit: 'Change the sizes at',
  down: (lesion: string) => `${lesion}: 1 mm smaller`,
  up: (lesion: string) => `${lesion}: 1 mm larger`,
  gone: 'Gone, 0',
  faint: 'Faint, 5',
  missing: 'Not measured',
  quickOf: (lesion: string) => `${lesion}, recorded as`,
  mm: (size: number | null) => (size === null ? 'not measured' : `${size} mm`),
  missed: '?',
  partialFrom: (mm: number) => `−30 %: ${mm} mm`,
  growthFrom: (mm: number) => `counts as growth: ${mm} mm`,
  drawing: 'Sum of sizes at four visits, with the two limits',
  sum: 'Sum',
  fromStart: 'From the start',
  fromNadir: 'From the smallest so far (nadir)',
  startSum: (mm: number) => `${mm} mm then`,
  nadirSum: (mm: number, day: string) => `${mm} mm, ${day}`,
  atStart: 'Baseline. Everything later is compared with this sum first.',
  category: 'Category',
  visitHead: 'Visit',
  sizes: 'Sizes',
  nothing: '–',
  changes: (start: string, nadir: string) => `${start} from the start, ${nadir} from the smallest before`,
} as const

export const lesionNames: Record<LesionName, { readonly full: string; readonly short: string }> = {
  lung: { full: 'Lung mass, longest diameter', short: 'lung' },
  liver: { full: 'Liver mass, longest diameter', short: 'liver' },
  node: { full: 'Lymph node, short axis', short: 'node' },
}

export const presetWords: Record<PresetName, string> = {
  shrinking: 'Shrinking',
  thirty: 'Just −30 %',
  'small-sum': '+20 %, but 4 mm',
  slow: '+8 mm, but 14 %',
  'below-baseline': 'Up from its lowest',
  'node-ten': 'Node at 10 mm',
  'node-nine': 'Node at 9 mm',
}

export const categories = {
  CR: 'Complete response',
  PR: 'Partial response',
  SD: 'Stable disease',
  PD: 'Progressive disease',
  NE: 'Not evaluable',
} as const

export const nameDay = (day: number) => {
  const name = formatDay(day)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** With its sign; one decimal, more only where rounding would fake a limit. */
export function writeChange(percent: number | null, limit: number): string {
  if (percent === null) return 'no percentage'
  if (Math.abs(percent) < 0.05) return 'no change'
  const size = Math.abs(Math.round(percent * 10) / 10) === limit && Math.abs(percent) !== limit ? 3 : 1
  const text = Number(Math.abs(percent).toFixed(size))
  return `${percent < 0 ? '−' : '+'}${text} %`
}

/** Why the category was given, in words for anyone. Numbers and rule come from the ruling. */
export const sayReason = (result: VisitResult) => reason(result).replaceAll(/ (?=%|mm\b)/g, '\u00a0')

function reason(result: VisitResult): string {
  const { rule, sumMm, measuredMm } = result
  switch (rule) {
    case 'target-cr':
      return sumMm === 0
        ? 'Every mass is gone, and so is the node.'
        : `Both masses are gone. The node is under 10 mm, which is normal, so its ${sumMm} mm may stay in the sum.`
    case 'target-pd':
    case 'target-pd-known-part':
      return `${sayGrowth(result)}. Both limits are passed, 20 % and 5 mm${result.changeFromBaselinePct !== null && result.changeFromBaselinePct < 0 ? `; it does not matter that the sum is ${percent(result.changeFromBaselinePct, 30)} below the start` : ''}.`
    case 'target-reappeared':
      return 'A spot is back after a complete response. That is progression, whatever its size.'
    case 'target-ne':
      return `One spot was not measured, and a missing size is not zero. The ${measuredMm} mm that were measured do not settle it.`
    case 'target-pr':
      return sayPartial(result)
    default:
      return sayStable(result)
  }
}

function sayPartial(result: VisitResult): string {
  const grew = (result.changeFromNadirPct ?? 0) > 0
  const first = `${percent(result.changeFromBaselinePct, 30)} below the start; the line is 30 %, and exactly 30 % counts.`
  return grew ? `${first} ${sayGrowth(result)}: not both limits (20 % and 5 mm), so not progression.` : first
}

function sayStable(result: VisitResult): string {
  const { changeFromBaselinePct: change } = result
  const shrank =
    change === null || change === 0
      ? 'As large as at the start'
      : `${percent(change, 30)} ${change < 0 ? 'below' : 'over'} the start`
  const grew = (result.changeFromNadirPct ?? 0) > 0
  const growth = grew
    ? `${sayGrowth(result)}: not both limits (20 % and 5 mm).`
    : 'Nothing has grown since the smallest sum.'
  return `${shrank}: not the 30 % less that partial asks for. ${growth}`
}

function sayGrowth({ measuredMm, nadirMm, changeFromNadirPct }: VisitResult): string {
  const nadir = nadirMm ?? 0
  const now = measuredMm ?? 0
  const share = changeFromNadirPct ?? (nadir > 0 ? (100 * (now - nadir)) / nadir : null)
  const more = `${Math.round(10 * (now - nadir)) / 10} mm`
  return share === null
    ? `${more} over the smallest sum, 0 mm`
    : `${percent(share, 20)} and ${more} over the smallest sum, ${nadir} mm`
}

const percent = (value: number | null, limit: number) => formatPercent(value ?? 0, [limit])
