import type { Metadata } from 'next'
import { type AuditLine, readAudit } from '#server/audit/read-audit'
import type { ClassAuditAction } from '#server/audit/write-audit'
import { requireEducator } from '#server/auth/find-educator'
import { readClass } from '#server/classes/read-class'
import { findModule, loadCourse } from '#server/course/load-course'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { showTime } from '#ui/educator/gradebook/show-numbers'
import { RecordView } from '#ui/educator/record/record-view'
import { type Said, words } from '#ui/educator/record/words'
import { enterPage } from '../../../enter-page'

export const metadata: Metadata = { title: words.title }

type Props = {
  readonly params: Promise<{ readonly class: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/** Every action of a class has its words, or this does not compile. */
const ACTS: Readonly<Record<ClassAuditAction, (one: Said) => string>> = words.acts

export default async function RecordPage({ params, searchParams }: Props) {
  const { class: classId } = await params
  const asked = Number((await searchParams).page ?? 1)
  const { found, timeZone } = await enterPage(async (headers) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(headers), classId)
    const { policy } = await readClass(store, classId)
    const page = Number.isSafeInteger(asked) ? asked : 1
    return { found: await readAudit(store, classId, page), timeZone: policy.timeZone }
  })
  const lines = found.lines.map((line) => ({
    id: line.id,
    when: showTime(line.at, timeZone),
    who: line.by ?? nameNobody(line),
    what: say(line),
  }))
  return <RecordView classId={classId} lines={lines} page={found.page} pages={found.pages} />
}

function nameNobody({ isByLearner, isByCourse }: AuditLine): string {
  if (isByCourse) return words.course
  return isByLearner ? words.someLearner : words.gone
}

function say({ action, isByLearner, isByCourse: _, moduleId, ...rest }: AuditLine): string {
  if (action === 'learner.removed' && isByLearner) return words.left
  const module = moduleId === null ? null : (findModule(loadCourse(), moduleId)?.title ?? moduleId)
  const [, act] = Object.entries(ACTS).find(([name]) => name === action) ?? []
  return act?.({ ...rest, module }) ?? action
}
