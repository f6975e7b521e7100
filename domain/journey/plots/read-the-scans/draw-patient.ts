import { type Chance, makeChance } from '../../../patient/chance/chance'
import type { LesionCourse } from '../../../patient/models/tumour-size'
import type { VisitResult } from '../../../response/recist/assess-visits'
import { findBaselineViolations } from '../../../response/recist/baseline-limits'
import { drawNewLesion, drawTargets, type StoryKind, storyKinds } from './draw-courses'
import { drawOtherSite, drawTargetSites, peopleCount } from './draw-sites'
import { fitsStory } from './fits-story'
import {
  baselineOf,
  judgeScans,
  type Miss,
  type NewLesionReport,
  readNewLesion,
  readTargets,
  type Scans,
} from './read-scans'
import { caseId, caseVersion, lastScan, makeSchedule, type Schedule, scanWeeks } from './schedule'
import type { Site, Target } from './target'

/** One patient: what is really there, what the reading room reports of it, and what the criteria make of that. */
export type Patient = {
  readonly kind: StoryKind
  readonly person: number
  readonly schedule: Schedule
  readonly targets: readonly Target[]
  readonly newLesion: LesionCourse | null
  /** Where a new lesion is found, if one is. */
  readonly newSite: Site
  readonly miss: Miss | null
  readonly scans: Scans
  readonly visits: readonly VisitResult[]
}

/**
 * Draws until the measurements tell the story that the seed is to tell: the reader's luck alone can turn a response
 * into stable disease. All attempts take from one stream.
 *
 * @throws RangeError when none of many attempts does, which is a fault of the ranges
 */
export function drawPatient(seed: number): Patient {
  const story = makeChance(caseId, caseVersion, seed, 'story')
  const kind = story.pick(storyKinds)
  const person = story.whole(0, peopleCount - 1)
  const schedule = makeSchedule(story.whole(6, 8))
  const sites = drawTargetSites(person, kind === 'doubtful-growth' ? 2 : story.whole(2, 4), story)
  const miss = drawMiss(kind, sites, story)
  const nonTargetGone = drawNonTarget(kind, story)
  const newSite = drawOtherSite(story.pick(['liver', 'lung'] as const), sites, story)
  const isNoticed = story.happens(0.5)
  const frame = { kind, person, schedule, newSite, sites, miss, nonTargetGone, isNoticed }
  const chance = makeChance(caseId, caseVersion, seed, 'disease')
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const patient = attemptPatient(frame, chance)
    if (patient) return patient
  }
  throw new RangeError(`seed ${seed}: no ${kind} in ${mostAttempts} attempts`)
}

const mostAttempts = 5000

type Frame = Pick<Patient, 'kind' | 'person' | 'schedule' | 'newSite' | 'miss'> & {
  readonly sites: readonly Site[]
  readonly nonTargetGone: readonly boolean[]
  readonly isNoticed: boolean
}

function attemptPatient(
  { sites, nonTargetGone, isNoticed, ...frame }: Frame,
  chance: Chance,
): Patient | null {
  const { kind, schedule, miss } = frame
  const targets = drawTargets(kind, sites, schedule, chance)
  const newLesion = kind === 'new-lesion' ? drawNewLesion(chance) : null
  const readings = readTargets(targets, schedule, miss, chance)
  const newLesions = newLesion ? readNewLesion(newLesion, schedule, isNoticed) : nothingNew
  if (newLesions.findIndex(({ found }) => found === true) !== (newLesion ? lastScan : -1)) return null
  const sizes = readings[0]?.map(({ mm }) => mm) ?? []
  if (findBaselineViolations(baselineOf(targets, sizes)).length > 0) return null
  const scans = { targets: readings, nonTargetGone, newLesions }
  const visits = judgeScans(targets, scans)
  return fitsStory(kind, visits, miss) ? { ...frame, targets, newLesion, scans, visits } : null
}

const nothingNew: readonly NewLesionReport[] = scanWeeks.map(() => ({ found: false, mm: 0 }))

/** In about a third of the longer stories one target is blurred at week 24. */
function drawMiss(kind: StoryKind, sites: readonly Site[], chance: Chance): Miss | null {
  const target = chance.whole(0, sites.length - 1)
  const happens = chance.happens(0.35)
  const fits = kind !== 'new-lesion' && kind !== 'doubtful-growth'
  return fits && happens ? { scan: lastScan - 1, target } : null
}

/** Non-target disease stays as it is, except in a complete response. */
function drawNonTarget(kind: StoryKind, chance: Chance): readonly boolean[] {
  const goneFrom = chance.whole(lastScan - 1, lastScan)
  return scanWeeks.map((_, scan) => kind === 'complete' && scan >= goneFrom)
}
