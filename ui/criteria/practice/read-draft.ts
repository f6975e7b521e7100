import { ImpossibleInputError } from '#domain/response/impossible-input-error'
import { words } from './words'

export type Reading<T> =
  | { readonly result: T; readonly fault: null }
  | { readonly result: null; readonly fault: string }

/** A field that does not hold a number. */
class FieldError extends Error {}

/** Empty is "not known". */
export function parseField(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (!/^\d+(\.\d+)?$/.test(trimmed)) throw new FieldError(words.notANumber)
  return Number(trimmed)
}

/** Runs a rule on what the learner wrote; what cannot be read or cannot be becomes a sentence. */
export function readDraft<T>(classify: () => T): Reading<T> {
  try {
    return { result: classify(), fault: null }
  } catch (error) {
    if (error instanceof FieldError) return { result: null, fault: error.message }
    if (error instanceof ImpossibleInputError)
      return { result: null, fault: `${words.cannotBe}: ${error.message.slice(error.field.length + 2)}.` }
    throw error
  }
}
