import type { Item } from '#domain/assessment/item'
import type { ItemScore } from '#domain/assessment/item-score'
import type { Response } from '#domain/assessment/response.schema'
import { scoreResponse, toKeyResponse } from '#domain/assessment/score-response'
import type { CorrectionRule } from '#domain/classes/grade-changes.schema'

type AlsoRight = Extract<CorrectionRule, { kind: 'also-right' }>

/** Points of one item as they count. `leftOut`: neither its points nor its maximum are part of the grade. */
export type CorrectedScore = { readonly score: number; readonly max: number; readonly leftOut: boolean }

/**
 * Applies every correction that stands, whatever their order: leaving out beats full credit, full credit beats an option
 * that is also right, and no correction takes a point away.
 */
export function correctScore(
  item: Item,
  response: Response,
  { score, max }: Pick<ItemScore, 'score' | 'max'>,
  rules: readonly CorrectionRule[],
): CorrectedScore {
  if (rules.some((rule) => rule.kind === 'leave-out')) return { score, max, leftOut: true }
  if (rules.some((rule) => rule.kind === 'full-credit')) return { score: max, max, leftOut: false }
  const also = rules.filter((rule) => rule.kind === 'also-right')
  const readings = also.reduce<readonly Response[]>(
    (known, rule) => known.flatMap((one) => [one, ...readAsKey(item, one, rule)]),
    [response],
  )
  const scores = [item, ...rules.flatMap((rule) => keyAs(item, rule))].flatMap((key) =>
    readings.map((one) => scoreResponse(key, one)),
  )
  const points = scores.map((one) => (one.outcome === 'scored' ? one.score.score : 0))
  return { score: Math.max(score, ...points), max, leftOut: false }
}

/** The item as it would be if what a rule names were its key: for kinds where another key is another whole answer. */
function keyAs(item: Item, rule: CorrectionRule): readonly Item[] {
  if (item.kind === 'true-false' && rule.kind === 'also-right')
    return [{ ...item, key: rule.option === 'true' }]
  if (item.kind === 'ordered-response' && rule.kind === 'also-order')
    return [{ ...item, key: [...rule.order] }]
  if (item.kind !== 'numeric' || rule.kind !== 'also-range') return []
  const value = (rule.from + rule.to) / 2
  const tolerance = { abs: (rule.to - rule.from) / 2 }
  return [{ ...item, key: { value, tolerance, ...(item.key.unit !== undefined && { unit: item.key.unit }) } }]
}

/** The answers that this one stands for once the option is right: with a keyed option in its place, or without it. */
function readAsKey(item: Item, response: Response, { option, within }: AlsoRight): readonly Response[] {
  const key = toKeyResponse(item)
  if (response.kind === 'single-best-answer') return response.choice === option ? [key] : []
  if (
    (response.kind === 'select-all' || response.kind === 'select-n') &&
    key.kind === response.kind &&
    response.choices.includes(option)
  ) {
    const others = response.choices.filter((one) => one !== option)
    const unused = key.choices.filter((one) => !others.includes(one))
    const instead = unused.map((one) => ({ ...response, choices: [...others, one] }))
    return response.kind === 'select-all' ? [{ ...response, choices: others }, ...instead] : instead
  }
  if (response.kind === 'matrix-multiple-choice' && key.kind === response.kind) {
    return within !== undefined && response.rows[within] === option
      ? [{ ...response, rows: { ...response.rows, [within]: key.rows[within] ?? option } }]
      : []
  }
  if (response.kind === 'drop-down-cloze' && key.kind === response.kind) {
    return within !== undefined && response.blanks[within] === option
      ? [{ ...response, blanks: { ...response.blanks, [within]: key.blanks[within] ?? option } }]
      : []
  }
  return []
}

/** Tells whether the kind of the item knows a rule, and whether the item has what the rule names. */
export function fitsItem(item: Item, rule: CorrectionRule): boolean {
  switch (rule.kind) {
    case 'full-credit':
    case 'leave-out':
      return true
    case 'also-range':
      return item.kind === 'numeric'
    case 'also-order':
      return item.kind === 'ordered-response' && isOrderOf(item.steps, rule.order)
    case 'also-right':
      return hasOption(item, rule)
  }
}

function isOrderOf(steps: readonly { readonly id: string }[], order: readonly string[]): boolean {
  return order.length === steps.length && steps.every((step) => order.includes(step.id))
}

function hasOption(item: Item, { option, within }: AlsoRight): boolean {
  const holds = (parts: readonly { readonly id: string }[]) => parts.some((part) => part.id === option)
  if (item.kind === 'matrix-multiple-choice')
    return holds(item.columns) && item.rows.some((row) => row.id === within)
  if (item.kind === 'drop-down-cloze')
    return item.blanks.some((blank) => blank.id === within && holds(blank.choices))
  if (item.kind === 'true-false') return within === undefined && option === String(!item.key)
  const hasOptions =
    item.kind === 'single-best-answer' || item.kind === 'select-all' || item.kind === 'select-n'
  return hasOptions && within === undefined && holds(item.options)
}
