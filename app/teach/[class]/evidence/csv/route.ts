import { answer } from '#app/api/answer'
import { toCsvResponse } from '#server/analysis/write-csv'
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
    await requireClassEducator(store, await requireEducator(request.headers), classId)
    if (new URL(request.url).searchParams.get('table') === 'dictionary')
      return toCsvResponse(writeDictionaryCsv(), 'evidence-columns.csv')
    return toCsvResponse(writeEvidenceCsv(await readEvidence(store, classId)), 'evidence.csv')
  })
}
