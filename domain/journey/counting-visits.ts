import type { Visit } from './journey'

/**
 * The visits that every way through a course meets: those without which no ending can be reached. Decisions at other
 * visits teach and do not count, so that a longer way is worth neither more nor less.
 */
export function countingVisits(visits: readonly Visit[]): ReadonlySet<string> {
  const met = visits.filter(({ id, conditions }) => !conditions && !canEndWithout(id, visits))
  return new Set(met.map(({ id }) => id))
}

function canEndWithout(avoided: string, visits: readonly Visit[]): boolean {
  const open = [visits[0]?.id ?? end]
  const seen = new Set(open)
  for (const id of open) {
    if (id === end) return true
    if (id === avoided) continue
    for (const next of visitsAfter(id, visits).filter((one) => !seen.has(one))) {
      seen.add(next)
      open.push(next)
    }
  }
  return false
}

const end = ''

/** Ids of the visits that may follow, with '' for the end of the story. */
export function visitsAfter(id: string, visits: readonly Visit[]): string[] {
  const index = visits.findIndex((visit) => visit.id === id)
  const visit = visits[index]
  if (!visit || visit.ending) return [end]
  const jumps = visit.beats.flatMap(({ decision }) =>
    decision.kind === 'choose-one' ? decision.options.flatMap(({ to }) => to ?? []) : [],
  )
  const always = visit.beats.some(
    ({ decision }) =>
      decision.kind === 'choose-one' && !decision.when && decision.options.every(({ to }) => to),
  )
  return always ? jumps : [...jumps, ...(visit.to ? [visit.to] : nextInOrder(index, visits))]
}

/** The next visit, and those after it as long as one may be passed over. */
function nextInOrder(index: number, visits: readonly Visit[]): string[] {
  const next = visits[index + 1]
  if (!next) return [end]
  return next.conditions ? [next.id, ...nextInOrder(index + 1, visits)] : [next.id]
}
