import type { TruthSeries } from '#domain/journey/journey'

export type Size = { readonly width: number; readonly height: number }

export const margin = { left: 46, right: 12, top: 22, bottom: 78 }

export type TruthScale = {
  readonly x: (month: number) => number
  readonly y: (value: number) => number
  readonly floor: number
  readonly ticks: readonly number[]
  readonly lastMonth: number
}

const rootTicks = [1, 2, 5, 10, 20, 40, 80, 160]
const mostTicks = 5

/** Months run evenly. Sizes stand on a root scale, so that a little can still be told from none; `log` by powers of ten. */
export function makeTruthScale(truth: TruthSeries, lastMonth: number, { width, height }: Size): TruthScale {
  const floor = height - margin.bottom
  const { share, ticks } = truth.scale === 'root' ? rootShare(truth) : logShare(truth)
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    floor,
    ticks,
    lastMonth: Math.round(lastMonth),
    x: (month) =>
      round(margin.left + (month / Math.max(lastMonth, 1)) * (width - margin.left - margin.right)),
    y: (value) => round(floor - share(value) * (floor - margin.top)),
  }
}

type Share = { readonly share: (value: number) => number; readonly ticks: readonly number[] }

const valuesOf = ({ samples, limits, marks = [] }: TruthSeries): number[] =>
  [...samples, ...limits, ...marks].map(({ value }) => value)

function rootShare(truth: TruthSeries): Share {
  const highest = Math.max(1, ...valuesOf(truth))
  return {
    share: (value) => Math.sqrt(Math.max(0, value) / highest),
    ticks: rootTicks.filter((tick) => tick <= highest).slice(-mostTicks),
  }
}

/** The foot is a power of ten under everything but none; none stands on it. */
function logShare(truth: TruthSeries): Share {
  const positive = valuesOf(truth).filter((value) => value > 0)
  const low = Math.floor(Math.log10(Math.min(...positive))) - 1
  const high = Math.log10(Math.max(...positive)) + 0.2
  const step = Math.max(1, Math.ceil((high - low) / mostTicks))
  const powers = Array.from({ length: Math.ceil(high - low) }, (_, place) => low + 1 + place)
  return {
    share: (value) => (value <= 0 ? 0 : Math.max(0, Math.log10(value) - low) / (high - low)),
    ticks: powers.filter((power, place) => place % step === 0 && power <= high).map((power) => 10 ** power),
  }
}

/** Stretches in which something was there and under every limit. Months. */
export function unseenSpans({ samples, limits }: TruthSeries): readonly (readonly [number, number])[] {
  const lowest = Math.min(...limits.map(({ value }) => value))
  const spans: [number, number][] = []
  let from: number | null = null
  for (const { month, value } of limits.length === 0 ? [] : samples) {
    const isUnseen = value > 0 && value < lowest
    if (isUnseen && from === null) from = month
    if (!isUnseen && from !== null) {
      spans.push([from, month])
      from = null
    }
  }
  const end = samples.at(-1)?.month
  if (from !== null && end !== undefined) spans.push([from, end])
  return spans
}

export const truthAt = ({ samples }: TruthSeries, month: number): number =>
  samples.findLast((sample) => sample.month <= month)?.value ?? samples[0]?.value ?? 0

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A value as a person reads it: large numbers as a power of ten, with two figures before it unless `isRound`. */
export function formatQuantity(value: number, isRound = false): string {
  if (value < 1e5) return `${Number(value.toPrecision(3))}`
  const power = Math.floor(Math.log10(value) + 1e-9)
  const raised = [...`${power}`].map((digit) => superscripts[Number(digit)]).join('')
  return isRound ? `10${raised}` : `${(value / 10 ** power).toFixed(1)} × 10${raised}`
}
