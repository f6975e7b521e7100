import type { Tables } from '../store/tables'

type Row = Tables['standing']
export type Step = Row['step']

/**
 * Where a learner is in a module. `place` is the section of a lesson, the number of an attempt, or how far a run is;
 * `order` says how far along the step the place lies.
 */
export type Standing = { readonly step: Step; readonly place: string; readonly order: number }

const LESSON = 0
const JOURNEY = 0
const MASTERED = 1_000
const FINISHED = 'finished'

/**
 * The farther of two: mastered, then the attempt with the higher number, handed in after begun, then the section farther
 * down the lesson. It does not matter in which order facts arrive, nor how often, nor what a device's clock says.
 */
export function joinStandings(a: Standing, b: Standing): Standing {
  const ranks = [rank(a) - rank(b), a.order - b.order, a.place < b.place ? -1 : 1]
  return (ranks.find((difference) => difference !== 0) ?? 0) >= 0 ? a : b
}

function rank({ step, order }: Standing): number {
  if (step === 'mastered') return MASTERED
  if (step === 'submitted') return 2 * order
  if (step === 'quiz') return 2 * order - 1
  return step === 'journey' ? JOURNEY : LESSON
}

export function inLesson(section: string | null, sections: readonly string[]): Standing {
  const order = section === null ? -1 : sections.indexOf(section)
  return { step: 'lesson', place: order < 0 ? '' : (section ?? ''), order }
}

export function inQuiz(attemptNo: number): Standing {
  return { step: 'quiz', place: String(attemptNo), order: attemptNo }
}

export function afterQuiz(attemptNo: number, isMastered: boolean): Standing {
  return { step: isMastered ? 'mastered' : 'submitted', place: String(attemptNo), order: attemptNo }
}

export function inJourney(decisions: number, finished: boolean): Standing {
  return finished
    ? { step: 'journey', place: FINISHED, order: Number.MAX_SAFE_INTEGER }
    : { step: 'journey', place: String(decisions), order: decisions }
}

/** @param sections - of the lesson, in reading order */
export function readStanding(
  { step, place }: Pick<Row, 'step' | 'place'>,
  sections: readonly string[],
): Standing {
  if (step === 'lesson') return { step, place, order: sections.indexOf(place) }
  if (step === 'journey') return inJourney(Number(place), place === FINISHED)
  return { step, place, order: Number(place) }
}
