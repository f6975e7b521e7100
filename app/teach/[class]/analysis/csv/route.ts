import { answer } from '#app/api/answer'
import { readFirstAttempts } from '#server/analysis/read-analysis'
import { writeAnswersCsv } from '#server/analysis/write-answers-csv'
import { toCsvResponse } from '#server/analysis/write-csv'
import { noteExport } from '#server/audit/note-export'
import { requireEducator } from '#server/auth/find-educator'
import { findModule, loadCourse } from '#server/course/load-course'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { RightsError } from '#server/rights/rights-error'
import { openStore } from '#server/store/open-store'

type Context = { readonly params: Promise<{ readonly class: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { class: classId } = await params
    const store = await openStore()
    const educator = await requireEducator(request.headers)
    await requireClassEducator(store, educator, classId)
    const course = loadCourse()
    const module = findModule(course, new URL(request.url).searchParams.get('module') ?? '')
    if (!module) throw new RightsError('NOT_YOURS')
    const answers = await readFirstAttempts(store, { classId, moduleId: module.id }, course)
    await noteExport(store, educator, classId, 'answers', Date.now())
    return toCsvResponse(writeAnswersCsv(answers), `answers-${module.id}.csv`)
  })
}
