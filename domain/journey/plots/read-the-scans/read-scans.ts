import type { Chance } from '../../../patient/chance/chance'
import { measurableMm, readLesion, thinSliceReader } from '../../../patient/measures/ct-reader'
import { diameterMmAt, type LesionCourse } from '../../../patient/models/tumour-size'
import { assessRecistVisits, type VisitResult } from '../../../response/recist/assess-visits'
import type { BaselineLesion, NewLesion } from '../../../response/recist/recist-case'
import { lastScan, type Schedule, scanWeeks } from './schedule'
import { isNode, type Target } from './target'

/** What the reading room reports of one target, whole mm: longest diameter, or the short axis of a node. */
export type Reading = {
  readonly mm: number
  readonly state: 'measured' | 'faint' | 'not-seen' | 'missed'
}

/** Everything that is reported over the five scans; `targets` one list a scan, in the order of the targets. */
export type Scans = {
  readonly targets: readonly (readonly Reading[])[]
  readonly nonTargetGone: readonly boolean[]
  readonly newLesions: readonly NewLesionReport[]
}
export type NewLesionReport = { readonly found: NewLesion; readonly mm: number }

/** A target that could not be measured on one scan. */
export type Miss = { readonly scan: number; readonly target: number }

/** The reader's luck is kept within this many standard deviations: a gross slip would be a different case. */
const farthestNoise = 1.5

export function readTargets(
  targets: readonly Target[],
  { scanMonths }: Schedule,
  miss: Miss | null,
  chance: Chance,
): readonly (readonly Reading[])[] {
  return scanMonths.map((month, scan) =>
    targets.map(({ site, course }, place) => {
      const noise = Math.max(-farthestNoise, Math.min(farthestNoise, chance.normal(0, 1)))
      const isMissed = miss?.scan === scan && miss.target === place
      return isMissed ? { mm: 0, state: 'missed' } : readTarget(course, month, isNode(site), noise)
    }),
  )
}

function readTarget(course: LesionCourse, month: number, node: boolean, noise: number): Reading {
  const trueMm = diameterMmAt(course, month)
  const report = readLesion({ trueMm, kind: node ? 'node' : 'nonnode', known: true }, noise)
  if (!report?.seen) return { mm: 0, state: 'not-seen' }
  const isFaint = !node && trueMm < measurableMm(thinSliceReader)
  return { mm: report.mm, state: isFaint ? 'faint' : 'measured' }
}

/** Down to this many mm a spot that nobody knows of may be noticed by a careful reader; what it is cannot be told. */
const doubtfulMm = 6

/** An unknown lesion over the scans: on the one before it is large enough to be called new, some notice a spot. */
export function readNewLesion(
  course: LesionCourse,
  { scanMonths }: Schedule,
  isNoticed: boolean,
): readonly NewLesionReport[] {
  return scanMonths.map((month, scan) => {
    const trueMm = diameterMmAt(course, month)
    const report = readLesion({ trueMm, kind: 'nonnode', known: false }, 0)
    if (report) return { found: true, mm: report.mm }
    const isDoubtful = isNoticed && scan === lastScan - 1 && trueMm >= doubtfulMm
    return { found: isDoubtful ? 'equivocal' : false, mm: isDoubtful ? Math.round(trueMm) : 0 }
  })
}

/** The baseline as the criteria take it. */
export const baselineOf = (targets: readonly Target[], sizes: readonly number[]): readonly BaselineLesion[] =>
  targets.map(({ site }, place) => ({
    organ: site.organ,
    kind: isNode(site) ? 'node' : 'nonnode',
    mm: sizes[place] ?? 0,
  }))

/**
 * What the criteria make of the four scans after the baseline.
 *
 * @throws RangeError when the baseline is not one that the criteria allow
 */
export function judgeScans(targets: readonly Target[], scans: Scans): readonly VisitResult[] {
  const [first = [], ...later] = scans.targets
  return assessRecistVisits({
    baseline: baselineOf(
      targets,
      first.map(({ mm }) => mm),
    ),
    nontargetAtBaseline: true,
    visits: later.map((readings, place) => ({
      day: 7 * (scanWeeks[place + 1] ?? 0),
      targets: readings.map(({ mm, state }) => (state === 'missed' ? null : mm)),
      nonTarget: scans.nonTargetGone[place + 1] ? 'CR' : 'NON-CR/NON-PD',
      newLesion: scans.newLesions[place + 1]?.found ?? false,
    })),
  })
}
