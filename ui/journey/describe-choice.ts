import type { Choice, Decision } from '#domain/journey/decision'
import { isMeasuredRight } from '#domain/journey/score-decision'
import { words } from './words'

const listOf = (choice: Choice): readonly string[] => (typeof choice === 'string' ? [choice] : choice)

const textOf = (decision: Decision, id: string | undefined): string =>
  decision.options.find((option) => option.id === id)?.text ?? words.table.none

/** What was chosen, a line each: an option, a place in an order, a row with its answer, a lesion with its size. */
export function describeChoice(decision: Decision, choice: Choice): readonly string[] {
  const chosen = listOf(choice)
  switch (decision.kind) {
    case 'order':
      return chosen.map((id, place) => `${place + 1}. ${textOf(decision, id)}`)
    case 'assign':
      return decision.rows.map(({ text }, place) => `${text}: ${textOf(decision, chosen[place])}`)
    case 'measure':
      return decision.options.map(({ text }, place) => `${text}: ${chosen[place]} mm`)
    default:
      return chosen.map((id) => textOf(decision, id))
  }
}

/** Why a choice is what it is, a line for each part of it. */
export function explainChoice(decision: Decision, choice: Choice): readonly string[] {
  const chosen = listOf(choice)
  const named = chosen.flatMap((id) => decision.options.find((option) => option.id === id) ?? [])
  switch (decision.kind) {
    case 'order':
      return named.map((option, place) => `${place + 1}. ${option.rationale}`)
    case 'choose-several':
      return named.map((option) => `${option.text}: ${option.rationale}`)
    case 'assign':
      return decision.rows.map((row) => `${row.text}: ${row.rationale}`)
    case 'measure':
      return decision.options.map((option) => `${option.text}: ${option.rationale}`)
    default:
      return named.map((option) => option.rationale)
  }
}

/** Beside the recommended answer, a single choice needs its own words, a set only those for what does not belong. */
export function explainMisses(decision: Decision, choice: Choice): readonly string[] {
  if (decision.kind === 'choose-one' || decision.kind === 'classify') return explainChoice(decision, choice)
  if (decision.kind !== 'choose-several') return []
  const strays = decision.options.filter((option) => !option.belongs && choice.includes(option.id))
  return explainChoice(
    decision,
    strays.map(({ id }) => id),
  )
}

/** A row or lesion with what was chosen for it, what is right, and why. */
export type AnsweredRow = {
  readonly id: string
  readonly text: string
  readonly yours: string
  readonly right: string
  readonly isRight: boolean
  readonly rationale: string
}

export function answerRows(
  decision: Extract<Decision, { kind: 'assign' | 'measure' }>,
  choice: Choice,
): readonly AnsweredRow[] {
  const chosen = listOf(choice)
  if (decision.kind === 'assign')
    return decision.rows.map(({ id, text, key, rationale }, place) => ({
      id,
      text,
      rationale,
      yours: textOf(decision, chosen[place]),
      right: textOf(decision, key),
      isRight: chosen[place] === key,
    }))
  return decision.options.map((option, place) => ({
    id: option.id,
    text: option.text,
    rationale: option.rationale,
    yours: `${chosen[place]} mm`,
    right: words.response.reported(option.mm, option.toleranceMm),
    isRight: isMeasuredRight(option, chosen[place]),
  }))
}
