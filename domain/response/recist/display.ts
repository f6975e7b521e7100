import { nmToMm } from './exact-size'

/** Percent change, unrounded; null where the reference is zero and a percentage has no meaning. */
export function percentChange(currentNm: number, referenceNm: number): number | null {
  return referenceNm === 0 ? null : (100 * (currentNm - referenceNm)) / referenceNm
}

export function formatMm(nm: number): string {
  return `${nmToMm(nm)} mm`
}

/**
 * A percentage for a sentence: whole where that is honest, with more decimals where rounding would show a
 * threshold as reached that was not (19.97 must not read "20 %").
 */
export function formatPercent(percent: number, thresholds: readonly number[] = []): string {
  const size = Math.abs(percent)
  for (let decimals = 0; decimals < 9; decimals += 1) {
    const shown = size.toFixed(decimals)
    const misleads = thresholds.some((limit) => Number(shown) === limit && size !== limit)
    if (!misleads) return `${shown} %`
  }
  return `${size} %`
}

/** Day 0 is the baseline; whole weeks read as weeks. */
export function formatDay(day: number): string {
  if (day === 0) return 'baseline'
  return day % 7 === 0 ? `week ${day / 7}` : `day ${day}`
}
