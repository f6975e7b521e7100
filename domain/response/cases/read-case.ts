import type { z } from 'zod'
import { ImpossibleInputError } from '../impossible-input-error'
import { caseSchemas, isCaseKind } from './case.schema'
import type { CaseResult } from './case-result'
import { classifyCase } from './classify-case'

export type CaseError = { readonly code: string; readonly message: string; readonly path: string }

/** One line of output. `id` is null where the case has none that can be read. */
export type CaseLine =
  | ({ readonly id: string } & CaseResult)
  | { readonly id: string | null; readonly error: CaseError }

/**
 * Reads and classifies one element of a case file. Never throws for what the file holds: anything wrong
 * with it is the `error` of the line.
 */
export function readCase(element: unknown): CaseLine {
  if (typeof element !== 'object' || element === null || Array.isArray(element))
    return refuse(null, 'not-a-case', 'a case is an object with an id and a kind', '')
  const id = 'id' in element && typeof element.id === 'string' ? element.id : null
  const kind = 'kind' in element ? element.kind : undefined
  if (!isCaseKind(kind)) {
    const known = Object.keys(caseSchemas).join(', ')
    return refuse(
      id,
      'unknown-kind',
      `kind is ${JSON.stringify(kind) ?? 'missing'}; known kinds are ${known}`.slice(0, 400),
      'kind',
    )
  }
  const parsed = caseSchemas[kind].safeParse(element)
  if (!parsed.success) return refuseShape(id, parsed.error)
  try {
    return { id: parsed.data.id, ...classifyCase(parsed.data) }
  } catch (error) {
    if (!(error instanceof ImpossibleInputError)) throw error
    const isInput = 'input' in parsed.data
    return refuse(id, error.code, error.message, isInput ? `input.${error.field}` : error.field)
  }
}

export function refuse(id: string | null, code: string, message: string, path: string): CaseLine {
  return { id, error: { code, message, path } }
}

function refuseShape(id: string | null, error: z.ZodError): CaseLine {
  const issue = error.issues[0]
  if (!issue) return refuse(id, 'invalid-case', 'the case does not have the form of its kind', '')
  if (issue.code !== 'unrecognized_keys')
    return refuse(id, codes[issue.code] ?? 'invalid-value', issue.message, formatPath(issue.path))
  const key = issue.keys[0] ?? ''
  return refuse(id, 'unknown-key', `"${key}" is not a key of this kind`, formatPath([...issue.path, key]))
}

const codes: Partial<Record<z.core.$ZodIssue['code'], string>> = { invalid_type: 'invalid-type' }

/** `['visits', 0, 'targets', 1]` reads `visits[0].targets[1]`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
