import { CaseError } from './case-error'
import type { Values } from './plot'
import type { Varied } from './source-parts'

/** Fills `{name}` marks in a case's words and settles what varies by patient. `place` names where, for the author. */
export type Filler = {
  readonly settle: <T>(value: Varied<T>) => T
  readonly text: (value: Varied<string>) => string
}

/** A filler whose errors are a {@link CaseError} naming the place and the trait or figure that is not known there. */
export function makeFiller(values: Values, place: string): Filler {
  const settle = <T>(value: Varied<T>): T => settleVaried(value, values, place)
  return { settle, text: (value) => fillTemplate(settle(value), values, place) }
}

function settleVaried<T>(value: Varied<T>, values: Values, place: string): T {
  if (isPlain(value)) return value
  const key = values[value.by]
  if (key === undefined) throw new CaseError(place, `${value.by} is not known at this visit`)
  const settled = value.is[key] ?? value.else
  if (settled === undefined) throw new CaseError(place, `no text for ${value.by} = ${key}, and no else`)
  return settled
}

function isPlain<T>(value: Varied<T>): value is T {
  return !(typeof value === 'object' && value !== null && 'by' in value && 'is' in value)
}

function fillTemplate(text: string, values: Values, place: string): string {
  return text.replace(/\{(\w+)\}/g, (mark, key: string) => {
    const value = values[key]
    if (value === undefined) throw new CaseError(place, `${mark} is not known at this visit`)
    return value
  })
}
