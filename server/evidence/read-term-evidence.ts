import type { Evidence, EvidenceRow, OutcomeCount } from '#domain/assessment/statistics/outcome-evidence'
import { SMALLEST_GROUP } from '#domain/assessment/statistics/suppress-groups'
import type { Educator } from '../auth/educator'
import { type Course, loadCourse } from '../course/load-course'
import type { Store } from '../store/store'
import { findRelatedClasses, type RelatedClass } from './find-related-classes'
import { readEvidence } from './read-evidence'

const TERMS_KEPT = 3

/** One class; where a term has several, each is a column of its own: a sum would tell of those that are hidden. */
export type TermColumn = {
  readonly classId: string
  readonly className: string
  /** As the class has it, or else the year in which it was made. */
  readonly term: string
  readonly counting: Evidence['counting']
  readonly learners: number
  readonly isDemo: boolean
}

export type TermCell = {
  /** Null under ten learners: a term is a sub-group of the course. */
  readonly count: OutcomeCount | null
  readonly expectedPercent: number
  readonly isMet: boolean | null
  readonly action: string
}

export type TermRow = Pick<EvidenceRow, 'outcomeId' | 'text' | 'moduleId' | 'isSafetyCritical'> & {
  /** In the order of the columns; null where the class had not this module. */
  readonly cells: readonly (TermCell | null)[]
}

export type TermEvidence = { readonly columns: readonly TermColumn[]; readonly rows: readonly TermRow[] }

/** The outcomes of the three latest terms of a course side by side, the oldest first. */
export async function readTermEvidence(
  store: Pick<Store, 'db'>,
  educator: Educator,
  classId: string,
  course: Course = loadCourse(),
): Promise<TermEvidence> {
  const chosen = chooseTerms(await findRelatedClasses(store, educator, classId), classId)
  const read = await Promise.all(
    chosen.map(async (one) => ({ one, evidence: await readEvidence(store, one.id, course) })),
  )
  const columns = read.map(({ one, evidence: { className, counting, learners, isDemo } }) => ({
    ...{ classId: one.id, className, term: nameTerm(one), counting, learners, isDemo },
  }))
  const outcomes = new Map(read.flatMap(({ evidence }) => evidence.rows.map((row) => [row.outcomeId, row])))
  const order = course.modules.flatMap(({ outcomes: listed }) => listed.map(({ id }) => id))
  const rows = order.flatMap((id): readonly TermRow[] => {
    const row = outcomes.get(id)
    if (!row) return []
    const { outcomeId, text, moduleId, isSafetyCritical } = row
    const cells = read.map(({ evidence }) => toCell(evidence.rows.find((other) => other.outcomeId === id)))
    return [{ outcomeId, text, moduleId, isSafetyCritical, cells }]
  })
  return { columns, rows }
}

/** The latest three terms up to that of the class asked for, so that an old class shows its own years. */
function chooseTerms(related: readonly RelatedClass[], classId: string): readonly RelatedClass[] {
  const self = related.find(({ id }) => id === classId)
  const known = related.filter(
    (one) => self && (one.createdAt <= self.createdAt || nameTerm(one) === nameTerm(self)),
  )
  const terms = [...new Set(known.map(nameTerm))].slice(0, TERMS_KEPT)
  return known.filter((one) => terms.includes(nameTerm(one))).toReversed()
}

function nameTerm({ term, createdAt }: RelatedClass): string {
  return term.trim() || String(new Date(createdAt).getUTCFullYear())
}

function toCell(row: EvidenceRow | undefined): TermCell | null {
  if (!row) return null
  const { count, expectedPercent, isMet, action } = row
  const isShown = count !== null && count.n >= SMALLEST_GROUP
  return { count: isShown ? count : null, expectedPercent, isMet: isShown ? isMet : null, action }
}
