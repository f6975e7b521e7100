import type { ResponseProblem } from '../../response-problem'

export type DecimalMark = '.' | ','

export type NumberReading =
  | { readonly status: 'empty' }
  | { readonly status: 'problem'; readonly problem: ResponseProblem }
  | { readonly status: 'read'; readonly value: number; readonly rest: string }

const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/,
  ',': /^[+-]?[1-9]\d{0,2}(?:([.\s])\d{3})(?:\1\d{3})*(?:,\d*)?$/,
}
const PLAIN: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(?:\d+\.?\d*|\.\d+)$/,
  ',': /^[+-]?(?:\d+,?\d*|,\d+)$/,
}

/**
 * Reads one typed number and leaves what follows it, a unit perhaps, as `rest`.
 * Accepts either minus sign, `.5`, `5.`, and thousands separators of the learner's own notation; whatever can be
 * read in two ways is a problem to put right, never a zero.
 */
export function readNumber(text: string, decimalMark: DecimalMark = '.'): NumberReading {
  const trimmed = text.trim().replaceAll('−', '-')
  if (trimmed === '') return { status: 'empty' }
  const [, digits = '', rest = ''] = /^([+-]?\s*[\d.,\s]*)(.*)$/s.exec(trimmed) ?? []
  const written = digits.trim().replace(/^([+-])\s+/, '$1')
  if (!/\d/.test(written) || /^[-/x×*^]/i.test(rest) || /^e[+-]?\d/i.test(rest)) return refuseText(text)
  if (PLAIN[decimalMark].test(written)) return { status: 'read', value: toValue(written, decimalMark), rest }
  if (GROUPED[decimalMark].test(written))
    return { status: 'read', value: toValue(written, decimalMark), rest }
  return refuseNotation(written, decimalMark)
}

function toValue(written: string, decimalMark: DecimalMark): number {
  const ungrouped = decimalMark === '.' ? written.replace(/,/g, '') : written.replace(/[.\s]/g, '')
  return Number(ungrouped.replace(',', '.'))
}

function refuseText(text: string): NumberReading {
  const message = `"${text.trim()}" is not one number; write digits alone, for example 12.5.`
  return { status: 'problem', problem: { code: 'NOT_A_NUMBER', message } }
}

function refuseNotation(written: string, decimalMark: DecimalMark): NumberReading {
  const name = decimalMark === '.' ? 'point' : 'comma'
  const example = decimalMark === '.' ? '1.5' : '1,5'
  const message = `"${written}" can be read in more than one way; use a ${name} for decimals (${example}) and no other marks.`
  return { status: 'problem', problem: { code: 'NUMBER_AMBIGUOUS', message } }
}
