import type { ResponseProblem } from '../../response-problem'
import { findUnit } from './convert-unit'
import type { NumericResponse } from './numeric.schema'
import { readNumber } from './read-number'

export type PublicUnits =
  | { readonly policy: 'fixed'; readonly unit: string | null }
  | { readonly policy: 'gate' | 'slot'; readonly accepted: readonly string[] }

export type NumericAnswer =
  | { readonly status: 'empty' }
  | { readonly status: 'problem'; readonly problem: ResponseProblem }
  | { readonly status: 'read'; readonly value: number; readonly unit: string | null }

/** Reads number and unit. An unknown unit is asked again; a known unit that does not fit is left to the scorer. */
export function readNumericAnswer(units: PublicUnits, response: NumericResponse): NumericAnswer {
  const number = readNumber(response.text, response.decimalMark)
  if (number.status !== 'read') return number
  const typed = number.rest.trim()
  if (units.policy === 'fixed') return readFixed(number.value, typed, units.unit)
  const named = [typed, response.unit ?? ''].filter((name) => name !== '')
  const found = named.map((name) => findUnit(name, units.accepted))
  const choices = units.accepted.join(' or ')
  const unknown = found.indexOf(undefined)
  if (unknown >= 0)
    return refuse('UNIT_UNKNOWN', `"${named[unknown]}" is not a unit known here; use ${choices}.`)
  if (new Set(found).size > 1)
    return refuse('UNIT_UNKNOWN', `Two units are given, ${named.join(' and ')}; give one.`)
  const unit = found[0] ?? null
  if (unit === null && units.policy === 'gate')
    return refuse('UNIT_MISSING', `Give the unit too: ${choices}.`)
  return { status: 'read', value: number.value, unit }
}

function readFixed(value: number, typed: string, unit: string | null): NumericAnswer {
  if (typed === '') return { status: 'read', value, unit }
  const meant = findUnit(typed, unit === null ? [] : [unit])
  if (unit !== null && meant === unit) return { status: 'read', value, unit }
  if (unit === null) return refuse('UNIT_NOT_ASKED', `"${typed}" is not needed; give the number alone.`)
  return refuse('UNIT_NOT_ASKED', `The answer is in ${unit}; give the number alone, without "${typed}".`)
}

function refuse(code: ResponseProblem['code'], message: string): NumericAnswer {
  return { status: 'problem', problem: { code, message } }
}
