import type { Evidence, EvidenceRow } from '#domain/assessment/statistics/outcome-evidence'
import { writeCsv } from '../analysis/write-csv'

/** Each column with what it means: the data dictionary of the file, and its header. */
export const EVIDENCE_COLUMNS = {
  class: 'Name of the class',
  demo: 'yes for a class of made-up learners; its numbers are no evidence',
  term: 'Term as the class has it',
  module: 'Id of the module that teaches the outcome',
  outcome: 'Id of the outcome',
  outcome_text: 'The outcome in words',
  safety_critical: 'yes where the course counts the outcome as critical to safety',
  section: 'A section of the class; "all" for the whole class',
  n: 'Learners whose counting attempt held at least one item of the outcome; empty where so few may not be shown',
  reached: 'Of these, learners who earned at least 80 % on those items, each item counting alike',
  actual_percent: '100 × reached / n, one decimal',
  expected_percent: 'Share of learners that the educator expects to reach the outcome',
  met: 'yes where actual is at least expected, compared exactly; empty where n is not shown or for a section',
  attempt_counted: 'Which attempt of a learner counts in this class: best, first or latest',
  action_taken: 'What the educator noted',
  item_versions: 'The items answered, each with its version',
  client_needs: 'NCLEX client-needs categories of those items',
} as const

export function writeEvidenceCsv(evidence: Evidence): string {
  const rows = evidence.rows.flatMap((row) => [
    writeRow(evidence, row, { section: 'all', count: row.count, isMet: row.isMet }),
    ...row.groups.map(({ section, count }) => writeRow(evidence, row, { section, count, isMet: null })),
  ])
  return writeCsv(Object.keys(EVIDENCE_COLUMNS), rows)
}

export function writeDictionaryCsv(): string {
  return writeCsv(['column', 'meaning'], Object.entries(EVIDENCE_COLUMNS))
}

type Line = Pick<EvidenceRow, 'count' | 'isMet'> & { readonly section: string }

function writeRow(
  { className, isDemo, term, counting }: Evidence,
  row: EvidenceRow,
  { section, count, isMet }: Line,
) {
  return [
    className,
    isDemo ? 'yes' : 'no',
    term,
    row.moduleId,
    row.outcomeId,
    row.text,
    row.isSafetyCritical ? 'yes' : 'no',
    section,
    count?.n ?? null,
    count?.reached ?? null,
    count && count.n > 0 ? Math.floor((2000 * count.reached + count.n) / (2 * count.n)) / 10 : null,
    row.expectedPercent,
    isMet === null ? null : isMet ? 'yes' : 'no',
    counting,
    row.action,
    row.itemVersions.join(' '),
    row.clientNeeds.join(' '),
  ]
}
