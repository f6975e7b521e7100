import type { Chance } from '../../../patient/chance/chance'
import { readLesion } from '../../../patient/measures/ct-reader'
import { diameterMmAt } from '../../../patient/models/tumour-size'
import type { ScanCell } from '../../evidence-panel'
import { isRemovedBy, type SolidLesion } from './solid-lesion'

/**
 * One CT of a plan. `week` counts from the baseline of the treatment that it judges, 0 at the baseline itself; without
 * it no category is given, as after an operation. `startsLine`: a new treatment is judged from this scan on.
 */
export type PlannedScan = {
  readonly month: number
  readonly label: string
  readonly week?: number | undefined
  readonly startsLine?: boolean | undefined
}

/** `mm` as the report gives it; 0 where a lesion that was looked for was not found. */
export type LesionReading = {
  readonly lesion: SolidLesion
  readonly mm: number
  readonly state: ScanCell['state']
}

export type CtReading = PlannedScan & { readonly lesions: readonly LesionReading[] }

/** The reader's luck with one lesion on one scan: a draw from the standard normal distribution. */
export type ReaderNoise = (scanIndex: number, lesionIndex: number) => number

/** Draws the luck of every reading beforehand, scan by scan, so that one lesion more moves no other reading. */
export function drawReaderNoise(scanCount: number, lesionCount: number, chance: Chance): ReaderNoise {
  const drawn = Array.from({ length: scanCount * lesionCount }, () => chance.normal(0, 1))
  return (scanIndex, lesionIndex) => drawn[scanIndex * lesionCount + lesionIndex] ?? 0
}

/**
 * Reads every CT of a plan from what is really there. A lesion that nobody knows of is reported once it is large enough
 * to measure, and looked for from then on; one that an operation took out is entered as removed.
 */
export function readScans(
  lesions: readonly SolidLesion[],
  scans: readonly PlannedScan[],
  noise: ReaderNoise,
): readonly CtReading[] {
  const known = new Set(lesions.filter(({ knownAtBaseline }) => knownAtBaseline))
  return scans.map((scan, scanIndex) => {
    const readings = lesions.flatMap((lesion, lesionIndex) =>
      readOne(lesion, scan.month, known.has(lesion), noise(scanIndex, lesionIndex)),
    )
    for (const { lesion } of readings) known.add(lesion)
    return { ...scan, lesions: readings }
  })
}

function readOne(lesion: SolidLesion, month: number, known: boolean, noise: number): LesionReading[] {
  if (isRemovedBy(lesion, month)) return known ? [{ lesion, mm: 0, state: 'removed' }] : []
  const report = readLesion({ trueMm: diameterMmAt(lesion.course, month), kind: lesion.kind, known }, noise)
  if (!report) return []
  if (!known) return [{ lesion, mm: report.mm, state: 'new' }]
  const isFaint = report.seen && lesion.kind === 'nonnode' && report.mm < 10
  return [{ lesion, mm: report.mm, state: isFaint ? 'faint' : report.seen ? 'measured' : 'not-seen' }]
}
