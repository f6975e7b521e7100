import type { PlannedScan } from '../solid/read-scans'
import type { SolidLesion } from '../solid/solid-lesion'
import type { BowelLiverCare } from './follow-care'
import { slotCount } from './lesion-courses'

/** The lesions of a chart with the words of the report, each beside its slot. */
export function namedLesions({
  chart,
  patient,
}: BowelLiverCare): readonly { lesion: SolidLesion; slot: number }[] {
  const names = [
    { id: 'segment-6', label: 'liver, segment 6', organ: 'liver', kind: 'nonnode', knownAtBaseline: true },
    { id: 'segment-8', label: 'liver, segment 8', organ: 'liver', kind: 'nonnode', knownAtBaseline: true },
    {
      id: 'hilar-node',
      label: "node at the liver's entrance, short axis",
      organ: 'lymph node',
      kind: 'node',
      knownAtBaseline: true,
    },
    { id: 'lung', label: 'lung, right lower lobe', organ: 'lung', kind: 'nonnode', knownAtBaseline: false },
    {
      id: 'returning',
      label: `liver, segment ${patient.returnSegment}`,
      organ: 'liver',
      kind: 'nonnode',
      knownAtBaseline: false,
    },
  ] as const
  return names.flatMap((name, slot) => {
    const course = chart.courses[slot]
    return course ? [{ lesion: { ...name, course }, slot }] : []
  })
}

/** The scans that the chart holds, as a plan for the shared reader, and the luck that its readers had. */
export function plannedScans({ chart }: BowelLiverCare): readonly PlannedScan[] {
  return chart.scanMonths.map((month, scan) => {
    const week = chart.scanWeeks[scan] ?? null
    return {
      month,
      label: labelOf(month, week, scan),
      ...(week !== null && { week }),
      ...(chart.scanStartsLine[scan] && { startsLine: true }),
    }
  })
}

function labelOf(month: number, week: number | null, scan: number): string {
  if (scan === 0) return 'Baseline'
  return week !== null && month <= 7 && week === 4 * (month - 1)
    ? `Week ${week}`
    : `Month ${Math.floor(month)}`
}

export const noiseOf = ({ chart }: BowelLiverCare, scan: number, slot: number): number =>
  chart.scanNoise[scan * slotCount + slot] ?? 0
