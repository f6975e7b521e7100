import { answer } from '#app/api/answer'
import { readRuns } from '#server/analysis/read-journey-analysis'
import { toCsvResponse } from '#server/analysis/write-csv'
import { writeDecisionsCsv } from '#server/analysis/write-decisions-csv'
import { noteExport } from '#server/audit/note-export'
import { requireEducator } from '#server/auth/find-educator'
import { readClass } from '#server/classes/read-class'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'

type Context = { readonly params: Promise<{ readonly class: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { class: classId } = await params
    const store = await openStore()
    const educator = await requireEducator(request.headers)
    await requireClassEducator(store, educator, classId)
    const { isDemo } = await readClass(store, classId)
    const runs = await readRuns(store, classId, new URL(request.url).searchParams.get('case') ?? '')
    await noteExport(store, educator, classId, 'decisions', Date.now())
    return toCsvResponse(writeDecisionsCsv(runs, isDemo), 'decisions.csv')
  })
}
