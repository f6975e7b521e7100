import { type Choice, type Confidence, confidences, type Decision, type LoggedDecision } from './decision'
import type { Visit } from './journey'
import { codeOf, decisionCodeLength, optionCodeLength } from './log-code'
import { fitsDecision } from './score-decision'

/**
 * One logged decision as an address carries it: the decision's code, the codes of what was chosen (or `_` before
 * each measured size), `~` with the first letter of a confidence, and `*` with the codes of opened cues.
 */
export function encodeToken(decision: Decision, { choice, confidence, cues }: LoggedDecision): string {
  const chosen = decision.kind === 'measure' ? encodeSizes(choice) : encodeIds(decision, choice)
  const sure = confidence ? `~${confidence.charAt(0)}` : ''
  const seen = cues && cues.length > 0 ? `*${cues.map(codeOfOption).join('')}` : ''
  return `${codeOf(decision.id, decisionCodeLength)}${chosen}${sure}${seen}`
}

const codeOfOption = (id: string) => codeOf(id, optionCodeLength)

const listOf = (choice: Choice): readonly string[] => (typeof choice === 'string' ? [choice] : choice)

const encodeSizes = (choice: Choice) =>
  listOf(choice)
    .map((size) => `_${size}`)
    .join('')

function encodeIds(decision: Decision, choice: Choice): string {
  const chosen = listOf(choice)
  const ids = decision.options.map(({ id }) => id)
  const ordered = decision.kind === 'choose-several' ? ids.filter((id) => chosen.includes(id)) : chosen
  return ordered.map(codeOfOption).join('')
}

/** @returns null where the token is of another decision, or holds what this one could not have been given */
export function decodeToken(token: string, decision: Decision, visit: Visit): LoggedDecision | null {
  const parts = /^([0-9a-z]{3})([0-9a-z_]*)(?:~([gus]))?(?:\*([0-9a-z]+))?$/.exec(token)
  const [, code, chosen = '', sure, seen = ''] = parts ?? []
  if (code !== codeOf(decision.id, decisionCodeLength)) return null
  const choice = decodeChoice(decision, chosen)
  const cues = decodeIds(
    seen,
    visit.cues.map(({ id }) => id),
  )
  if (choice === null || cues === null || !fitsDecision(decision, choice)) return null
  const confidence = readConfidence(sure)
  return {
    decisionId: decision.id,
    choice,
    ...(confidence && { confidence }),
    ...(cues.length > 0 && { cues }),
  }
}

const readConfidence = (letter: string | undefined): Confidence | undefined =>
  letter === undefined ? undefined : confidences.find((one) => one.startsWith(letter))

function decodeChoice(decision: Decision, text: string): Choice | null {
  if (decision.kind === 'measure') return text.startsWith('_') ? text.slice(1).split('_') : null
  const known = decision.options.map(({ id }) => id)
  const ids = decodeIds(text, known)
  const isSingle = decision.kind === 'choose-one' || decision.kind === 'classify'
  if (!isSingle || ids === null) return ids
  return ids.length === 1 ? (ids[0] ?? null) : null
}

function decodeIds(text: string, known: readonly string[]): readonly string[] | null {
  if (text.length % optionCodeLength !== 0) return null
  const codes = text.match(new RegExp(`.{${optionCodeLength}}`, 'g')) ?? []
  const ids = codes.map((code) => known.find((id) => codeOfOption(id) === code))
  const found = ids.filter((id) => id !== undefined)
  return found.length === ids.length ? found : null
}
