import type { SeriesPanel, SeriesPoint } from '#domain/journey/evidence-panel'

export const seriesBox = { width: 360, height: 180, left: 14, right: 14, top: 30, bottom: 28 }

/** Pixels for months and values. A value of null, nothing detected, stands at the foot; `holds` tells if a line fits. */
export type SeriesScale = {
  readonly x: (month: number) => number
  readonly y: (value: number | null) => number
  readonly holds: (value: number) => boolean
}

export function makeSeriesScale(panel: SeriesPanel, points: readonly SeriesPoint[]): SeriesScale {
  const months = points.map(({ month }) => month)
  const [first, last] = [Math.min(...months), Math.max(...months)]
  const found = points.flatMap(({ value }) => value ?? [])
  const values = [...found, ...nearLines(panel, found)]
  const turn = panel.scale === 'log' ? Math.log : (value: number) => value
  const floor = panel.scale === 'log' ? Math.min(...values) / 1.6 : Math.min(0, ...values)
  const [low, high] = [turn(floor), turn(Math.max(...values) * 1.1)]
  const { width, height, left, right, top, bottom } = seriesBox
  const foot = height - bottom
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    x: (month) =>
      round(left + (last === first ? 0 : (month - first) / (last - first)) * (width - left - right)),
    y: (value) =>
      value === null || value < floor
        ? foot - 4
        : round(foot - ((turn(value) - low) / (high - low)) * (foot - top)),
    holds: (value) => value >= floor && turn(value) <= high,
  }
}

/** Lines far under everything measured would flatten the curve; those within a factor of ten of it are drawn. */
function nearLines({ lines, scale }: SeriesPanel, found: readonly number[]): number[] {
  const values = lines.map(({ value }) => value)
  if (scale === 'linear' || found.length === 0) return values
  const lowest = Math.min(...found) / 10
  return values.filter((value) => value >= lowest)
}
