import type { SeriesPanel } from '../../evidence-panel'
import type { MarkerRaised } from './judge-scans'

/** A marker of which values over the limit are raised. */
export type MarkerLimit = { readonly name: string; readonly unit: string; readonly limit: number }

/** One value as the laboratory gives it, one decimal. */
export type MarkerValue = { readonly month: number; readonly value: number }

export function makeMarkerSeries(
  heading: Pick<SeriesPanel, 'id' | 'title' | 'when'>,
  { name, unit, limit }: MarkerLimit,
  values: readonly MarkerValue[],
): SeriesPanel {
  return {
    ...heading,
    kind: 'series',
    name,
    unit,
    scale: 'linear',
    lines: [{ label: 'limit', value: limit }],
    points: values.map(({ month, value }) => ({
      month,
      value,
      text: value.toFixed(1),
      flagged: value > limit,
    })),
  }
}

/** For `judgeScans`: whether the value of that month was over the limit. */
export function raisedBy({ limit }: MarkerLimit, values: readonly MarkerValue[]): MarkerRaised {
  return (month) => {
    const found = values.find((one) => one.month === month)
    return found ? found.value > limit : null
  }
}
