import {
  countReached,
  type Evidence,
  type EvidenceGroup,
  type EvidenceRow,
  isLevelMet,
  type OutcomePoints,
} from '#domain/assessment/statistics/outcome-evidence'
import type { QuizAnswer } from '#domain/assessment/statistics/quiz-answers'
import { FEWEST_SHOWN } from '#domain/assessment/statistics/small-n'
import { findHiddenGroups } from '#domain/assessment/statistics/suppress-groups'
import type { ClassPolicy } from '#domain/classes/class-settings.schema'
import { findAttempts } from '../analysis/find-attempts'
import { readItemVersions } from '../analysis/read-item-versions'
import { readStoredAnswers } from '../analysis/stored-attempt'
import { readClass } from '../classes/read-class'
import { type Course, findModule, loadCourse } from '../course/load-course'
import type { Store } from '../store/store'

export const DEFAULT_EXPECTED_PERCENT = 80

type Answered = QuizAnswer & { readonly outcomes: readonly string[]; readonly clientNeeds: string }
type LearnerAnswers = { readonly section: string; readonly answers: readonly Answered[] }

/** What a class can show of each outcome of its modules, from the attempt that counts for each learner. */
export async function readEvidence(
  store: Pick<Store, 'db'>,
  classId: string,
  course: Course = loadCourse(),
): Promise<Evidence> {
  const { name, term, isDemo, policy, modules } = await readClass(store, classId)
  const learners = await store.db
    .selectFrom('learner')
    .select(['id', 'section'])
    .where('classId', '=', classId)
    .execute()
  const sections = new Map(learners.map(({ id, section }) => [id, section]))
  const notes = await store.db.selectFrom('outcomeNote').selectAll().where('classId', '=', classId).execute()
  const rows: EvidenceRow[] = []
  for (const { moduleId } of modules) {
    const work = await readWork(store, { classId, moduleId }, policy, sections, course)
    for (const outcome of findModule(course, moduleId)?.outcomes ?? []) {
      if (outcome.audience !== 'nursing') continue
      const note = notes.find(({ outcomeId }) => outcomeId === outcome.id)
      rows.push({
        outcomeId: outcome.id,
        text: outcome.text,
        moduleId,
        isSafetyCritical: outcome.safetyCritical,
        ...judgeOutcome(work, outcome.id, note?.expectedPercent ?? DEFAULT_EXPECTED_PERCENT),
        action: note?.action ?? '',
      })
    }
  }
  return { className: name, term, isDemo, counting: policy.counting, learners: learners.length, rows }
}

async function readWork(
  store: Pick<Store, 'db'>,
  asked: { readonly classId: string; readonly moduleId: string },
  policy: ClassPolicy,
  sections: ReadonlyMap<string, string>,
  course: Course,
): Promise<LearnerAnswers[]> {
  const rows = await findAttempts(store, asked, policy)
  const read = rows.map((row) => ({
    section: sections.get(row.learnerId) ?? '',
    answers: readStoredAnswers(row, policy.minutes !== null),
  }))
  const items = await readItemVersions(
    store,
    course,
    read.flatMap(({ answers }) => answers),
  )
  const known = new Map(items.map((item) => [`${item.id}@${item.version}`, item.check]))
  return read.map(({ section, answers }) => ({
    section,
    answers: answers.flatMap((answer) => {
      const check = known.get(`${answer.itemId}@${answer.version}`)
      return check ? [{ ...answer, outcomes: check.outcomes, clientNeeds: check.clientNeeds }] : []
    }),
  }))
}

function judgeOutcome(work: readonly LearnerAnswers[], outcomeId: string, expectedPercent: number) {
  const asked = work.map(({ section, answers }) => ({
    section,
    points: answers.filter(({ outcomes, max }) => max > 0 && outcomes.includes(outcomeId)),
  }))
  const all = asked.flatMap(({ points }) => points)
  const whole = countReached(asked.map(({ points }) => points))
  const isShown = whole.n >= FEWEST_SHOWN
  return {
    count: isShown ? whole : null,
    expectedPercent,
    isMet: isShown ? isLevelMet(whole, expectedPercent) : null,
    itemVersions: listOnce(all.map(({ itemId, version }) => `${itemId}@${version}`)),
    clientNeeds: listOnce(all.map(({ clientNeeds }) => clientNeeds)),
    groups: countGroups(asked),
  }
}

function countGroups(
  asked: readonly { readonly section: string; readonly points: OutcomePoints }[],
): EvidenceGroup[] {
  const sections = listOnce(asked.map(({ section }) => section))
  if (sections.length < 2) return []
  const counts = sections.map((section) => ({
    section,
    count: countReached(asked.filter((one) => one.section === section).map(({ points }) => points)),
  }))
  const hidden = findHiddenGroups(counts.map(({ section, count }) => ({ name: section, n: count.n })))
  return counts.map(({ section, count }) => ({ section, count: hidden.has(section) ? null : count }))
}

function listOnce(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
