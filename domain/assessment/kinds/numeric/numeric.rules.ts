import type { KindRules } from '../kind-rules'
import { toPublicBase } from '../public-parts'
import { convertUnit } from './convert-unit'
import { isValueRight, roundHalfUp } from './is-value-right'
import type { NumericShape, WritingNote } from './numeric.answers'
import type { NumericCheck, NumericResponse } from './numeric.schema'
import { type PublicUnits, readNumericAnswer } from './read-numeric-answer'
import { scoreNumeric } from './score-numeric'

export const numericRules: KindRules<NumericShape> = {
  toPublic: (check) => ({
    ...toPublicBase(check),
    kind: 'numeric',
    units: toPublicUnits(check),
    decimals: check.key.decimals ?? null,
  }),
  toKeyResponse: (check) => ({
    kind: 'numeric',
    text: writeKey(check),
    unit: toPublicUnits(check).policy === 'fixed' ? null : (check.key.unit ?? null),
  }),
  score: (check, response) => scoreNumeric(check, readNumericAnswer(toPublicUnits(check), response)),
  toFeedback: (check, response) => ({
    kind: 'numeric',
    key: { value: check.key.value, unit: check.key.unit ?? null, text: writeKeyWithUnit(check) },
    given: [response.text.trim(), response.unit ?? ''].filter((part) => part !== '').join(' '),
    rationale: check.rationale,
    misreadings: (check.misreadings ?? []).map(({ value, rationale }) => ({
      value,
      rationale,
      met: isMisreading(check, response, value),
    })),
    writingNotes: listWritingNotes(response.text),
  }),
  describe: (check, _response, { score, max }) => {
    if (score === max) return 'The right figure'
    return check.units?.policy === 'slot' && score > 0
      ? 'One of figure and unit right'
      : 'Another figure or unit'
  },
  listParts: () => [],
  guessShare: () => 0,
}

function toPublicUnits({ key, units }: NumericCheck): PublicUnits {
  if (!units || units.policy === 'fixed') return { policy: 'fixed', unit: key.unit ?? null }
  return { policy: units.policy, accepted: [...units.accepted] }
}

function writeKey({ key }: NumericCheck): string {
  const value = key.decimals === undefined ? key.value : roundHalfUp(key.value, key.decimals)
  return value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 15 })
}

function writeKeyWithUnit(check: NumericCheck): string {
  return check.key.unit === undefined ? writeKey(check) : `${writeKey(check)} ${check.key.unit}`
}

function isMisreading(check: NumericCheck, response: NumericResponse, value: number): boolean {
  const answer = readNumericAnswer(toPublicUnits(check), response)
  if (answer.status !== 'read') return false
  const unit = check.key.unit ?? null
  const given =
    answer.unit === null || unit === null ? answer.value : convertUnit(answer.value, answer.unit, unit)
  return given !== undefined && isValueRight({ ...check.key, value }, given)
}

/** @see ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations */
function listWritingNotes(text: string): WritingNote[] {
  const notes: WritingNote[] = []
  if (/(?:^|[^\d])[.,]\d/.test(text)) notes.push('leading-zero')
  if (/\.(?:\d*0)?(?!\d)/.test(text)) notes.push('trailing-zero')
  return notes
}
