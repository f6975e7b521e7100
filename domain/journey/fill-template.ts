import { CaseError } from './case-error'
import type { Evidence } from './read-evidence'

export type TemplateValues = Readonly<Record<string, string>>

/**
 * The figures an author may put into words, as of a month: `{sum}` and `{baseline}` in mm, `{change}` from
 * the baseline and `{rise}` over the nadir in percent without a sign, `{riseMm}`, `{nadir}`, `{marker}`,
 * `{markerBefore}` and `{newMm}`, the size of a new lesion.
 */
export function templateValues({ scans, markers }: Evidence, month: number): TemplateValues {
  const scan = scans.findLast((one) => one.month <= month)
  const seen = markers.filter((point) => point.month <= month)
  const added = scan?.cells.find((cell) => cell.state === 'new')
  return dropUnknown({
    sum: scan?.sumMm,
    baseline: scans[0]?.sumMm,
    nadir: scan?.nadirMm,
    change: percent(scan?.changeFromBaselinePct),
    rise: percent(scan?.changeFromNadirPct),
    riseMm: scan?.sumMm != null && scan.nadirMm != null ? scan.sumMm - scan.nadirMm : null,
    marker: seen.at(-1)?.value.toFixed(1),
    markerBefore: seen.at(-2)?.value.toFixed(1),
    newMm: added?.mm,
  })
}

const percent = (value: number | null | undefined) => (value == null ? null : Math.abs(value).toFixed(1))

function dropUnknown(values: Readonly<Record<string, string | number | null | undefined>>): TemplateValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value == null ? [] : [[key, `${value}`]])),
  )
}

/** @throws CaseError when the text names a figure that is not known at that visit */
export function fillTemplate(text: string, values: TemplateValues, place: string): string {
  return text.replace(/\{(\w+)\}/g, (mark, key: string) => {
    const value = values[key]
    if (value === undefined) throw new CaseError(place, `${mark} is not known at this visit`)
    return value
  })
}
