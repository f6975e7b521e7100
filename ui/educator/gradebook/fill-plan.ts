import {
  type GradedLearner,
  type Matched,
  type Matching,
  matchRecords,
} from '#browser/gradebook-file/match-records'
import type { FileColumn, GradebookFile } from '#browser/gradebook-file/read-gradebook-file'
import type { VisitNames } from '#browser/visit-names'
import { toAliasKey } from '#domain/classes/alias'
import type { ClassPoints } from '#domain/classes/class-points.schema'

/** What an educator chooses; a column is its place in the file. */
export type FillChoice = {
  readonly moduleId: string
  readonly column: number | null
  readonly maxPoints: number
  readonly by: 'alias' | 'names'
  readonly aliasColumn: number
  readonly nameColumn: number
  readonly lastNameColumn: number | null
}

const LOGIN: readonly RegExp[] = [/^SIS Login ID$/i, /^ID number$/i, /^Username$/i]
const NAME = /^(?:Student|First ?Name|Name)$/i
const LAST_NAME = /^Last ?Name$/i

/** The choice that is most likely meant, from the headings of the file. */
export function guessChoice(file: GradebookFile, points: ClassPoints, hasNames: boolean): FillChoice {
  const [module] = points.modules
  const column = findTarget(file, points)
  const meant = points.modules.find((one) => column?.name.includes(one.column)) ?? module
  return {
    moduleId: meant?.moduleId ?? '',
    column: column?.index ?? null,
    maxPoints: column?.maxPoints ?? meant?.maxPoints ?? 1,
    by: hasNames ? 'names' : 'alias',
    aliasColumn: findColumn(file, LOGIN) ?? 0,
    nameColumn: findColumn(file, [NAME]) ?? 0,
    lastNameColumn: findColumn(file, [LAST_NAME]) ?? null,
  }
}

function findTarget({ columns }: GradebookFile, { modules }: ClassPoints): FileColumn | undefined {
  const grades = columns.filter((column) => column.takesGrades)
  const named = grades.find(({ name }) => modules.some((module) => name.includes(module.column)))
  return named ?? (grades.length === 1 ? grades[0] : undefined)
}

function findColumn({ columns }: GradebookFile, patterns: readonly RegExp[]): number | undefined {
  return columns.find(({ name }) => patterns.some((pattern) => pattern.test(name.trim())))?.index
}

/** Who in the file is who in the class, by the choice made. */
export function matchChoice(
  file: GradebookFile,
  points: ClassPoints,
  visitNames: VisitNames,
  choice: FillChoice,
): Matched {
  return matchRecords(file, toLearners(points, choice.moduleId), toMatching(points, visitNames, choice))
}

function toMatching(points: ClassPoints, visitNames: VisitNames, choice: FillChoice): Matching {
  if (choice.by === 'alias') return { by: 'alias', column: choice.aliasColumn }
  const { nameColumn, lastNameColumn } = choice
  const columns = lastNameColumn === null ? [nameColumn] : [nameColumn, lastNameColumn]
  return { by: 'names', columns, names: listNames(points, visitNames) }
}

/** Names brought along into this tab come before those that the class keeps. */
export function listNames({ learners }: ClassPoints, visitNames: VisitNames) {
  return learners.flatMap(({ alias, realName }) => {
    const name = visitNames[toAliasKey(alias)] ?? realName
    return name ? [{ alias, name }] : []
  })
}

function toLearners({ learners }: ClassPoints, moduleId: string): readonly GradedLearner[] {
  return learners.map(({ alias, grades }) => ({
    alias,
    points: grades[moduleId]?.points ?? null,
    maxPoints: grades[moduleId]?.maxPoints ?? 0,
  }))
}
