import type { z } from 'zod'
import { parseInput } from '#server/http/parse-input'

/** The fields of a form, parsed once. @throws BadInputError naming each field that cannot be used */
export function readForm<T extends z.ZodType>(form: FormData, schema: T): z.output<T> {
  return parseInput(Object.fromEntries(form), schema)
}
