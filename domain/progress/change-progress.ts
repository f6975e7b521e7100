import type { GuideProgress, JourneyProgress, JourneyResult, LessonProgress, Progress } from './progress'

const newLesson: LessonProgress = { read: [], place: null, finishedAt: null }
const newGuide: GuideProgress = { seen: [], place: null, finishedAt: null }

const withId = (ids: readonly string[], id: string): string[] => (ids.includes(id) ? [...ids] : [...ids, id])

/**
 * Notes that a section of a lesson was on screen.
 * @param all - the ids of every section; the lesson is finished once each was seen
 * @param now - epoch milliseconds
 */
export function readSection(
  progress: Progress,
  moduleId: string,
  section: string,
  all: readonly string[],
  now: number,
): Progress {
  const lesson = progress.lessons[moduleId] ?? newLesson
  const read = withId(lesson.read, section)
  const finished = all.every((id) => read.includes(id))
  const changed = { read, place: section, finishedAt: lesson.finishedAt ?? (finished ? now : null) }
  return { ...progress, lessons: { ...progress.lessons, [moduleId]: changed } }
}

/** Notes that a screen of a guide was shown. The screen called `end` finishes the guide. */
export function seeScreen(progress: Progress, moduleId: string, screen: string, now: number): Progress {
  const guide = progress.guides[moduleId] ?? newGuide
  const changed = {
    seen: withId(guide.seen, screen),
    place: screen,
    finishedAt: guide.finishedAt ?? (screen === 'end' ? now : null),
  }
  return { ...progress, guides: { ...progress.guides, [moduleId]: changed } }
}

export function answerCheck(
  progress: Progress,
  id: string,
  score: number,
  max: number,
  now: number,
): Progress {
  return { ...progress, checks: { ...progress.checks, [id]: { answeredAt: now, score, max } } }
}

export function toggleRevisit(progress: Progress, id: string): Progress {
  const kept = progress.revisit.includes(id)
  return {
    ...progress,
    revisit: kept ? progress.revisit.filter((one) => one !== id) : [...progress.revisit, id],
  }
}

/**
 * Keeps a run under its case's id. Results of earlier runs stay; a run that is finished adds its own, once: the first
 * result of a patient in a mode stands.
 */
export function keepJourney(progress: Progress, caseId: string, journey: JourneyProgress): Progress {
  const results = addResult(progress.journeys[caseId]?.results ?? [], journey)
  return { ...progress, journeys: { ...progress.journeys, [caseId]: { ...journey, results } } }
}

function addResult(
  results: readonly JourneyResult[],
  { seed, mode = 'exploring', score, changedAt }: JourneyProgress,
): readonly JourneyResult[] {
  const isKnown = results.some((one) => one.seed === seed && one.mode === mode)
  return score === null || isKnown ? results : [...results, { seed, mode, ...score, at: changedAt }]
}
