import type { Ratio } from '#domain/assessment/grade/ratio'
import type { Interval } from '#domain/assessment/statistics/z-intervals'

const MINUS = '−'
const NOTHING = '–'
/** Keeps the sign on the line of its number. */
const PERCENT = '\u00a0%'

/** 0.625 as "62.5 %", or "63 %" without decimals; nothing where there is no figure. */
export function showPercent(share: number | null, decimals = 0): string {
  return share === null ? NOTHING : `${showNumber(100 * share, decimals)}${PERCENT}`
}

export function showNumber(value: number | null, decimals: number): string {
  if (value === null) return NOTHING
  const text = Math.abs(value).toFixed(decimals)
  return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text
}

export function showRatio({ numerator, denominator }: Ratio): string {
  return showPercent(numerator / denominator)
}

/** A value that is in percent already. */
export function showPoints(percent: number | null, decimals = 1): string {
  return percent === null ? NOTHING : `${showNumber(percent, decimals)}${PERCENT}`
}

/** "48 to 74 %", "0.12 to 0.47". */
export function showShareInterval({ low, high }: Interval): string {
  return `${showNumber(100 * low, 0)} to ${showNumber(100 * high, 0)}${PERCENT}`
}

export function showInterval({ low, high }: Interval, decimals = 2): string {
  return `${showNumber(low, decimals)} to ${showNumber(high, decimals)}`
}

/** "45 s", "2 min 5 s". */
export function showTime(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const rest = seconds % 60
  return rest === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${rest} s`
}
