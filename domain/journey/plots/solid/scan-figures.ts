import type { Values } from '../../plot'
import type { JudgedScan } from './judge-scans'
import type { MarkerValue } from './marker-series'

/**
 * The figures an author may put into words, as of a month: `sum` and `baseline` in mm, `change` from the baseline and
 * `rise` over the nadir in percent without a sign, `riseMm`, `nadir`, `category`, `marker`, `markerBefore`, and `newMm`,
 * the size of a lesion that the last scan found new. A figure that is not known then is left out.
 */
export function scanFigures(
  judged: readonly JudgedScan[],
  markers: readonly MarkerValue[],
  month: number,
): Values {
  const scan = judged.findLast(({ reading }) => reading.month <= month)
  const seen = markers.filter((one) => one.month <= month)
  const result = scan?.result
  const sumMm = result ? result.sumMm : scan?.baselineMm
  const found = scan?.reading.lesions.find(({ state }) => state === 'new')
  return dropUnknown({
    sum: sumMm,
    baseline: scan?.baselineMm,
    nadir: result?.nadirMm,
    change: percent(result?.changeFromBaselinePct),
    rise: percent(result?.changeFromNadirPct),
    riseMm: result?.sumMm != null && result.nadirMm != null ? Math.abs(result.sumMm - result.nadirMm) : null,
    category: result?.overall,
    marker: seen.at(-1)?.value.toFixed(1),
    markerBefore: seen.at(-2)?.value.toFixed(1),
    newMm: found?.mm,
  })
}

const percent = (value: number | null | undefined) => (value == null ? null : Math.abs(value).toFixed(1))

function dropUnknown(values: Readonly<Record<string, string | number | null | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value == null ? [] : [[key, `${value}`]])),
  )
}

/** Keeps what was worked out for a month: the words of one visit ask for the same figures many times. */
export function keepByMonth(figuresAt: (month: number) => Values): (month: number) => Values {
  const kept = new Map<number, Values>()
  return (month) => {
    const figures = kept.get(month) ?? figuresAt(month)
    kept.set(month, figures)
    return figures
  }
}
