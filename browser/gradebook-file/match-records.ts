import { toAliasKey } from '#domain/classes/alias'
import type { FileRecord } from './parse-records'
import type { GradebookFile } from './read-gradebook-file'

export type GradedLearner = {
  readonly alias: string
  /** null: no submission, which is not the same as nought. */
  readonly points: number | null
  readonly maxPoints: number
}

/** By the alias in one column, or by a list of aliases and names, against one column or a first and a last name. */
export type Matching =
  | { readonly by: 'alias'; readonly column: number }
  | {
      readonly by: 'names'
      readonly columns: readonly number[]
      readonly names: readonly { readonly alias: string; readonly name: string }[]
    }

export type Matched = {
  readonly pairs: readonly { readonly record: FileRecord; readonly learner: GradedLearner }[]
  /** Of the class, whom no line of the file belongs to. */
  readonly missing: readonly GradedLearner[]
  /** Lines of the file that belong to nobody in the class. */
  readonly unknown: number
  /** Lines or learners that bear the same name: nobody is guessed, none is filled. */
  readonly ambiguous: readonly string[]
}

export function matchRecords(
  { learners: records }: Pick<GradebookFile, 'learners'>,
  learners: readonly GradedLearner[],
  matching: Matching,
): Matched {
  const keyed = groupBy(learners, (learner) => toLearnerKey(learner, matching))
  const lines = groupBy(records, (record) => toRecordKey(record, matching))
  const keys = [...lines.keys()].filter((key) => keyed.has(key))
  const isSingle = (key: string) => lines.get(key)?.length === 1 && keyed.get(key)?.length === 1
  const pairs = keys.filter(isSingle).flatMap((key) => {
    const [record] = lines.get(key) ?? []
    const [learner] = keyed.get(key) ?? []
    return record && learner ? [{ record, learner }] : []
  })
  return {
    pairs,
    missing: learners.filter((learner) => !lines.has(toLearnerKey(learner, matching))),
    unknown: [...lines].filter(([key]) => !keyed.has(key)).reduce((sum, [, found]) => sum + found.length, 0),
    ambiguous: keys
      .filter((key) => !isSingle(key))
      .flatMap((key) => (keyed.get(key) ?? []).map(({ alias }) => alias)),
  }
}

function toLearnerKey({ alias }: GradedLearner, matching: Matching): string {
  if (matching.by === 'alias') return toAliasKey(alias)
  const named = matching.names.find((one) => toAliasKey(one.alias) === toAliasKey(alias))
  return named ? toNameKey(named.name) : ''
}

function toRecordKey({ cells }: FileRecord, matching: Matching): string {
  if (matching.by === 'alias') return toAliasKey(cells[matching.column] ?? '')
  return toNameKey(matching.columns.map((column) => cells[column] ?? '').join(' '))
}

/** "Doe, Jane" and "Jane Doe" are one; case and the width of letters do not count, accents and apostrophes do. */
function toNameKey(name: string): string {
  const [family = '', given] = name.split(/,(.*)/s)
  const whole = given === undefined ? name : `${given} ${family}`
  return whole.normalize('NFKC').replaceAll('’', "'").toLowerCase().replace(/\s+/g, ' ').trim()
}

function groupBy<T>(list: readonly T[], toKey: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = toKey(one)
    if (key === '') continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
