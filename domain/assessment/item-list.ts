import { z } from 'zod'
import { Check, Item } from './item'
import { itemKinds } from './kinds/item-kind'

export type ListProblem = { readonly path: string; readonly message: string }

export type ParsedList<T> =
  | { readonly ok: true; readonly items: readonly T[] }
  | { readonly ok: false; readonly problems: readonly ListProblem[] }

/** Parses the list of a quiz file. Paths name the item by its id: `m3-q07.options[2].rationale`. */
export function parseItemList(raw: unknown): ParsedList<Item> {
  return parseList(raw, Item)
}

export function parseCheckList(raw: unknown): ParsedList<Check> {
  return parseList(raw, Check)
}

function parseList<T extends { readonly id: string }>(raw: unknown, schema: z.ZodType<T>): ParsedList<T> {
  if (!Array.isArray(raw)) {
    return {
      ok: false,
      problems: [{ path: '', message: `expected a list of items, found ${nameType(raw)}` }],
    }
  }
  const entries: readonly unknown[] = raw
  const parsed = entries.map((entry) => schema.safeParse(entry, { reportInput: true }))
  const problems = parsed.flatMap((result, index) =>
    result.success ? [] : listIssues(result.error, toItemName(entries[index], index)),
  )
  const items = parsed.flatMap((result) => (result.success ? [result.data] : []))
  const repeats = listRepeats(items)
  if (problems.length + repeats.length > 0) return { ok: false, problems: [...problems, ...repeats] }
  return { ok: true, items }
}

function listRepeats(items: readonly { readonly id: string }[]): ListProblem[] {
  return items
    .filter((item, index) => items.findIndex(({ id }) => id === item.id) < index)
    .map(({ id }) => ({
      path: `${id}.id`,
      message: `expected an id used once in the file, found "${id}" again`,
    }))
}

function listIssues(error: z.ZodError, name: string): ListProblem[] {
  return error.issues.map((issue) => ({ path: writePath(name, issue.path), message: writeMessage(issue) }))
}

function writeMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `expected no further fields, found ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind') {
    return `expected one of ${itemKinds.join(', ')}, found ${nameInput(findKind(issue.input))}`
  }
  if (issue.code === 'custom') return issue.message
  return `${issue.message}, found ${nameInput(issue.input)}`
}

function findKind(input: unknown): unknown {
  return z.object({ kind: z.unknown() }).safeParse(input).data?.kind
}

function nameInput(input: unknown): string {
  if (typeof input === 'string') return `"${input.length > 60 ? `${input.slice(0, 57)}…` : input}"`
  return typeof input === 'number' || typeof input === 'boolean' ? String(input) : nameType(input)
}

function nameType(raw: unknown): string {
  if (raw === undefined || raw === null) return 'nothing'
  if (Array.isArray(raw)) return 'a list'
  return typeof raw === 'object' ? 'a mapping' : `a ${typeof raw}`
}

function toItemName(entry: unknown, index: number): string {
  const named = z.object({ id: z.string() }).safeParse(entry)
  return named.success ? named.data.id : `[${index}]`
}

function writePath(name: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`),
    name,
  )
}
