import { answer } from '#app/api/answer'
import { toCsvResponse } from '#server/analysis/write-csv'
import { noteExport } from '#server/audit/note-export'
import { requireEducator } from '#server/auth/find-educator'
import { readEvidence } from '#server/evidence/read-evidence'
import { writeDictionaryCsv, writeEvidenceCsv } from '#server/evidence/write-evidence-csv'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'

type Context = { readonly params: Promise<{ readonly class: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { class: classId } = await params
    const store = await openStore()
    const educator = await requireEducator(request.headers)
    await requireClassEducator(store, educator, classId)
    if (new URL(request.url).searchParams.get('table') === 'dictionary')
      return toCsvResponse(writeDictionaryCsv(), 'evidence-columns.csv')
    const evidence = writeEvidenceCsv(await readEvidence(store, classId))
    await noteExport(store, educator, classId, 'evidence', Date.now())
    return toCsvResponse(evidence, 'evidence.csv')
  })
}
