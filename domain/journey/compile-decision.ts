import { CaseError } from './case-error'
import type { Condition } from './condition'
import type { Assign, ChooseOne, ChooseSeveral, Classify, Decision, Measure, OrderSteps } from './decision'
import type { DecisionSource } from './decision.schema'
import { type Filler, makeFiller } from './fill-template'
import type { SimulationEvent } from './journey-event'
import type { Plot, Values } from './plot'
import { schemes } from './scheme'
import { settleOrder } from './settle-order'
import type { EventSource } from './source-parts'

type SourceOf<Kind extends DecisionSource['kind']> = Extract<DecisionSource, { kind: Kind }>
type Context = {
  readonly filler: Filler
  readonly plot: Plot
  readonly values: Values
  readonly place: string
}
type Common = {
  readonly id: string
  readonly facts: readonly string[]
  readonly prompt: string
  readonly when?: readonly Condition[]
}

/**
 * Lays one written decision over the patient: words filled in, what varies settled, and for `classify` and `measure`
 * the right answer taken from the plot.
 *
 * @throws CaseError naming the decision where something it needs is not there or cannot be scored
 */
export function compileDecision(
  source: DecisionSource,
  plot: Plot,
  values: Values,
  when: readonly Condition[],
): Decision {
  const place = `decisions → ${source.id}`
  const filler = makeFiller(values, place)
  const context = { filler, plot, values, place }
  const { id, facts } = source
  const common: Common = { id, facts, prompt: filler.text(source.prompt), ...(when.length > 0 && { when }) }
  switch (source.kind) {
    case 'choose-one':
      return compileChooseOne(source, common, context)
    case 'classify':
      return compileClassify(source, common, context)
    case 'choose-several':
      return compileSeveral(source, common, context)
    case 'order':
      return compileOrder(source, common, context)
    case 'assign':
      return compileAssign(source, common, context)
    case 'measure':
      return compileMeasure(source, common, context)
  }
}

type OptionSource = SourceOf<'order'>['options'][number]

const fillOption = ({ text }: Filler, option: OptionSource) => ({
  id: option.id,
  text: text(option.text),
  rationale: text(option.rationale),
})

function compileChooseOne(source: SourceOf<'choose-one'>, common: Common, context: Context): ChooseOne {
  const { filler, place } = context
  const options = settleOrder(source.id, source.options).map((one) => ({
    ...fillOption(filler, one),
    grade: filler.settle(one.grade),
    ...(one.reply === undefined ? {} : { reply: filler.text(one.reply) }),
    then: one.then.map((event) => compileEvent(event, filler)),
    ...(one.to === undefined ? {} : { to: filler.settle(one.to) }),
  }))
  const { act, isOwnChoice } = source
  if (!isOwnChoice && options.filter(({ grade }) => grade === 'best').length !== 1)
    throw new CaseError(place, 'needs exactly one option graded best for this patient')
  return { ...common, kind: source.kind, act, isOwnChoice, options }
}

function compileClassify(source: SourceOf<'classify'>, common: Common, context: Context): Classify {
  const { filler, plot, place } = context
  const ruling = plot.rulings[source.id]
  if (!ruling) throw new CaseError(place, 'the plot gives no ruling for it')
  const categories = source.options ?? (source.scheme ? schemes[source.scheme] : [])
  const { key, reason, scanMonth } = ruling
  if (!categories.some(({ id }) => id === key))
    throw new CaseError(place, `the rules give ${key}, which is not among its options`)
  const options = categories.map(({ id, text }) => {
    const rationale = source.rationales[id]
    if (rationale === undefined) throw new CaseError(place, `no rationale for ${id}`)
    return { id, text, rationale: id === key ? `${reason}.` : filler.text(rationale) }
  })
  return { ...common, kind: source.kind, options, key, reason, scanMonth }
}

function compileSeveral(source: SourceOf<'choose-several'>, common: Common, context: Context): ChooseSeveral {
  const { filler, place } = context
  const options = settleOrder(source.id, source.options).map((one) => ({
    ...fillOption(filler, one),
    belongs: filler.settle(one.belongs),
    cost: one.cost,
  }))
  const belonging = options.filter(({ belongs }) => belongs)
  const cap = source.cap ?? null
  const budget = source.budget ?? null
  if (belonging.length === 0) throw new CaseError(place, 'needs an option that belongs')
  if (cap !== null && belonging.length !== cap)
    throw new CaseError(
      place,
      `${belonging.length} options belong, so the cap of ${cap} cannot be met exactly`,
    )
  if (budget && belonging.reduce((sum, { cost }) => sum + cost, 0) > budget.limit)
    throw new CaseError(place, 'what belongs costs more than the budget')
  return { ...common, kind: source.kind, cap, budget, options }
}

function compileOrder(source: SourceOf<'order'>, common: Common, { filler, place }: Context): OrderSteps {
  const options = settleOrder(source.id, source.options).map((one) => fillOption(filler, one))
  const key = filler.settle(source.key)
  const ids = options.map(({ id }) => id)
  if ([...key].sort().join() !== ids.toSorted().join())
    throw new CaseError(place, 'needs a key that names every step once')
  return { ...common, kind: source.kind, options, key }
}

function compileAssign(source: SourceOf<'assign'>, common: Common, { filler, place }: Context): Assign {
  const rows = source.rows.map((row) => ({ ...fillOption(filler, row), key: filler.settle(row.key) }))
  const ids = new Set(source.options.map(({ id }) => id))
  const stray = rows.find(({ key }) => !ids.has(key))
  if (stray) throw new CaseError(place, `row ${stray.id} is assigned to ${stray.key}, which is no option`)
  return {
    ...common,
    kind: source.kind,
    rows,
    options: source.options.map((one) => ({ ...one, rationale: '' })),
  }
}

function compileMeasure(source: SourceOf<'measure'>, common: Common, context: Context): Measure {
  const { plot, values, place } = context
  const measured = plot.measured[source.id]
  if (!measured || measured.length === 0) throw new CaseError(place, 'the plot gives nothing to measure')
  const options = measured.map(({ id, label, mm, toleranceMm }) => ({
    id,
    text: label,
    mm,
    toleranceMm,
    rationale: makeFiller({ ...values, mm: `${mm}`, lesion: label }, place).text(source.rationale),
  }))
  return { ...common, kind: source.kind, options, slices: measured.map(({ slice }) => slice) }
}

/** Details named "true" or "false" become booleans: guards compare them as such. */
export function compileEvent(event: EventSource, { text }: Filler): SimulationEvent {
  if (typeof event === 'string') return { type: event }
  const details = Object.entries(event).map(([key, value]) => [key, asDetail(text(`${value}`))] as const)
  return { ...Object.fromEntries(details), type: event.type }
}

const asDetail = (text: string): string | boolean =>
  text === 'true' || text === 'false' ? text === 'true' : text
