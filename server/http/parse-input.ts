import type { z } from 'zod'
import { BadInputError } from './bad-input-error'

/**
 * Parses what came from outside, once. A NUL character is refused everywhere, for no column can hold one.
 *
 * @throws BadInputError NOT_READABLE, naming each field, what is wrong with it and what is expected
 */
export function parseInput<T extends z.ZodType>(input: unknown, schema: T): z.output<T> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    throw refuse(
      parsed.error.issues.map(({ path, message }) => ({
        path: path.map(String).join('.'),
        problem: message,
      })),
    )
  }
  if (holdsNul(parsed.data))
    throw refuse([{ path: '', problem: 'holds a NUL character; send text without it' }])
  return parsed.data
}

function refuse(problems: readonly { readonly path: string; readonly problem: string }[]): BadInputError {
  const [first] = problems
  const where = first?.path || 'the request'
  return new BadInputError(
    'NOT_READABLE',
    `What arrived cannot be used, so nothing was changed. ${where}: ${first?.problem ?? ''}`,
    problems,
  )
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (Array.isArray(value)) return value.some(holdsNul)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).some((one) => one.some(holdsNul))
  return false
}
