import type { GuideProgress, JourneyProgress, JourneyResult, LessonProgress, Progress } from './progress'

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

const earliest = (a: number | null, b: number | null): number | null => {
  if (a === null || b === null) return a ?? b
  return Math.min(a, b)
}

function mergeRecords<Entry>(
  a: Readonly<Record<string, Entry>>,
  b: Readonly<Record<string, Entry>>,
  merge: (a: Entry, b: Entry) => Entry,
): Record<string, Entry> {
  const merged: Record<string, Entry> = { ...a }
  for (const [id, entry] of Object.entries(b)) {
    const mine = merged[id]
    merged[id] = mine ? merge(mine, entry) : entry
  }
  return merged
}

const mergeLessons = (a: LessonProgress, b: LessonProgress): LessonProgress => ({
  read: union(a.read, b.read),
  place: b.place ?? a.place,
  finishedAt: earliest(a.finishedAt, b.finishedAt),
})

const mergeGuides = (a: GuideProgress, b: GuideProgress): GuideProgress => ({
  seen: union(a.seen, b.seen),
  place: b.place ?? a.place,
  finishedAt: earliest(a.finishedAt, b.finishedAt),
})

function laterJourney(a: JourneyProgress, b: JourneyProgress): JourneyProgress {
  const later = b.changedAt > a.changedAt ? b : a
  const all = [...(a.results ?? []), ...(b.results ?? [])].toSorted((one, other) => one.at - other.at)
  const isFirst = (one: JourneyResult, place: number) =>
    all.findIndex(({ seed, mode }) => seed === one.seed && mode === one.mode) === place
  return all.length === 0 ? later : { ...later, results: all.filter(isFirst) }
}

/**
 * Joins two records of one learner, as an import or a second tab needs it. Nothing that either holds is lost: what was
 * read stays read, the first date of finishing stands, and of two runs of a case the later one is kept, with the
 * results of both.
 */
export const mergeProgress = (mine: Progress, theirs: Progress): Progress => ({
  version: 1,
  lessons: mergeRecords(mine.lessons, theirs.lessons, mergeLessons),
  guides: mergeRecords(mine.guides, theirs.guides, mergeGuides),
  checks: mergeRecords(mine.checks, theirs.checks, (a, b) => (b.answeredAt > a.answeredAt ? b : a)),
  revisit: union(mine.revisit, theirs.revisit),
  journeys: mergeRecords(mine.journeys, theirs.journeys, laterJourney),
})
