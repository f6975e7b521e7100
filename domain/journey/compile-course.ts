import { CaseError } from './case-error'
import { compileDecision, compileEvent } from './compile-decision'
import type { Condition } from './condition'
import { countingVisits } from './counting-visits'
import type { Decision } from './decision'
import { makeFiller } from './fill-template'
import type { Beat, Course, Journey, Person, Visit } from './journey'
import type { SimulationEvent } from './journey-event'
import { personValues } from './person-values'
import type { Plot, Values } from './plot'
import type { WhenSource } from './source-parts'
import type { VisitSource } from './visit.schema'

type PlacedVisit = VisitSource & { readonly month: number }

/**
 * Lays a case over one patient: the visits that this patient comes to, in order of time, with every figure in the
 * words filled in and every right answer taken from the plot. What the disease does is fired at the first visit
 * after it.
 *
 * @throws CaseError naming the visit, decision or outcome that does not hold together
 */
export function compileCourse(journey: Journey, plot: Plot): Course {
  const person = journey.people[plot.person]
  const outcome = journey.outcomes[plot.outcome]
  if (!person) throw new CaseError('people', `the plot asks for person ${plot.person}, who is not written`)
  if (!outcome) throw new CaseError('outcomes', `${plot.outcome} is not written`)
  const fixed: Values = { ...plot.traits, ...personValues(person) }
  const valuesAt = (month: number): Values => ({ ...fixed, ...plot.figuresAt(month) })
  const placed = placeVisits(journey.visits, plot, fixed)
  const last = placed.at(-1)?.month ?? 0
  const { settle: _, text } = makeFiller(valuesAt(last), `outcomes → ${plot.outcome}`)
  const visits = placed.map((visit, index) =>
    compileVisit(visit, placed[index - 1], { journey, plot, valuesAt }),
  )
  return {
    outcome: plot.outcome,
    title: text(outcome.title),
    closing: outcome.closing.map(text),
    person: compilePerson(person, valuesAt(placed[0]?.month ?? 0)),
    visits: markCounting(visits),
    panels: plot.panels,
    truth: plot.truth,
    truthMoments: tellTruth(journey, plot, valuesAt),
  }
}

type Context = {
  readonly journey: Journey
  readonly plot: Plot
  readonly valuesAt: (month: number) => Values
}

function placeVisits(visits: readonly VisitSource[], plot: Plot, fixed: Values): PlacedVisit[] {
  return visits
    .flatMap((visit) => {
      const month = monthOf(visit.at, plot)
      if (month === null) return []
      const values = { ...fixed, ...plot.figuresAt(month) }
      return isMet(visit.when, values, `visits → ${visit.id}`) ? [{ ...visit, month }] : []
    })
    .sort((a, b) => a.month - b.month)
}

const monthOf = (at: number | string, plot: Plot): number | null =>
  typeof at === 'number' ? at : (plot.moments[at] ?? null)

/** Whether what is asked of the patient holds; what is asked of decisions is left to the run. */
function isMet(when: WhenSource | undefined, values: Values, place: string): boolean {
  return (when ?? []).every((one) => {
    if ('decision' in one) return true
    const value = values[one.by]
    if (value === undefined) throw new CaseError(place, `${one.by} is not known at this visit`)
    return one.in.includes(value)
  })
}

const decisionConditions = (when: WhenSource | undefined): Condition[] =>
  (when ?? []).flatMap((one) => ('decision' in one ? [one] : []))

function compileVisit(visit: PlacedVisit, before: PlacedVisit | undefined, context: Context): Visit {
  const { journey, plot, valuesAt } = context
  const values = valuesAt(visit.month)
  const filler = makeFiller(values, `visits → ${visit.id}`)
  const { text, settle } = filler
  const conditions = decisionConditions(visit.when)
  const { id, month, ending } = visit
  return {
    id,
    month,
    when: text(visit.time),
    title: text(visit.title),
    scene: visit.scene.map(text),
    person: text(visit.person),
    known: visit.known.map(text),
    notKnown: visit.notKnown.map(text),
    cues: visit.cues.map((cue) => ({
      id: cue.id,
      title: text(cue.title),
      lines: cue.lines.map(text),
      isKey: settle(cue.isKey),
    })),
    arrive: [
      ...hiddenEvents(journey, plot, before?.month ?? -1, month, values),
      ...visit.arrive.map((event) => compileEvent(event, filler)),
    ],
    beats: visit.decisions.flatMap((asked) => compileBeat(asked, visit, context)),
    ...(conditions.length > 0 && { conditions }),
    ...(ending && { ending: { title: text(ending.title), closing: ending.closing.map(text) } }),
    ...(visit.to !== undefined && { to: settle(visit.to) }),
  }
}

function compileBeat(
  { ask, after }: VisitSource['decisions'][number],
  visit: PlacedVisit,
  { journey, plot, valuesAt }: Context,
): Beat[] {
  const source = journey.decisions.find(({ id }) => id === ask)
  if (!source) throw new CaseError(`visits → ${visit.id}`, `asks ${ask}, which is not written`)
  const values = valuesAt(visit.month)
  if (!isMet(source.when, values, `decisions → ${ask}`)) return []
  const decision = compileDecision(source, plot, values, decisionConditions(source.when))
  const filler = makeFiller(values, `visits → ${visit.id}`)
  return [{ decision, after: after.map((event) => compileEvent(event, filler)), counts: false }]
}

function hiddenEvents(
  { truth }: Journey,
  plot: Plot,
  after: number,
  until: number,
  values: Values,
): SimulationEvent[] {
  return truth.flatMap((moment) => {
    const month = monthOf(moment.at, plot)
    const isNow = month !== null && month > after && month <= until && moment.event !== undefined
    if (!isNow || moment.event === undefined || !isMet(moment.when, values, 'truth')) return []
    return [compileEvent(moment.event, makeFiller(values, 'truth'))]
  })
}

function tellTruth({ truth }: Journey, plot: Plot, valuesAt: Context['valuesAt']) {
  return truth
    .flatMap(({ at, when, text }) => {
      const month = monthOf(at, plot)
      if (month === null || text === undefined || !isMet(when, valuesAt(month), 'truth')) return []
      return [{ month, text: makeFiller(valuesAt(month), 'truth').text(text) }]
    })
    .sort((a, b) => a.month - b.month)
}

function compilePerson(person: Journey['people'][number], values: Values): Person {
  const { text } = makeFiller(values, `people → ${person.shortName}`)
  return {
    name: person.name,
    shortName: person.shortName,
    age: person.age,
    story: person.story.map(text),
    record: person.record.map(({ label, value }) => ({ label, value: text(value) })),
  }
}

const canCount = (decision: Decision): boolean =>
  decision.when === undefined && !(decision.kind === 'choose-one' && decision.isOwnChoice)

function markCounting(visits: readonly Visit[]): Visit[] {
  const counting = countingVisits(visits)
  return visits.map((visit) => ({
    ...visit,
    beats: visit.beats.map((beat) => ({
      ...beat,
      counts: counting.has(visit.id) && canCount(beat.decision),
    })),
  }))
}
