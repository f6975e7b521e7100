import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Fault = { readonly path: readonly PropertyKey[]; readonly expected: string }

/**
 * The first thing that a schema finds wrong; a misspelt field before the one that is then missing, and the branch of a
 * union that the author came nearest to.
 */
export function firstFault(issues: readonly Issue[]): Fault {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (!issue) return { path: [], expected: 'another shape' }
  if (issue.code === 'unrecognized_keys')
    return { path: [...issue.path, issue.keys[0] ?? ''], expected: 'no field of this name' }
  if (issue.code !== 'invalid_union') return { path: issue.path, expected: expectedBy(issue.message) }
  const branches = issue.errors.map(firstFault)
  const [first = { path: [], expected: expectedBy(issue.message) }] = branches
  const nearest = branches.reduce((best, one) => (one.path.length > best.path.length ? one : best), first)
  return { path: [...issue.path, ...nearest.path], expected: nearest.expected }
}

/** "Invalid input: expected string, received undefined" as "string": what was received is shown from the file itself. */
const expectedBy = (message: string) => message.replace(/^[^:]*: expected /, '').replace(/, received .*$/, '')
