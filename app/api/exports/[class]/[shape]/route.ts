import { answer } from '#app/api/answer'
import { requireEducator } from '#server/auth/find-educator'
import { EXPORT_SHAPES, exportClass } from '#server/exports/export-class'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { RightsError } from '#server/rights/rights-error'
import { openStore } from '#server/store/open-store'

type Context = { readonly params: Promise<{ readonly class: string; readonly shape: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { class: classId, shape } = await params
    const educator = await requireEducator(request.headers)
    const store = await openStore()
    await requireClassEducator(store, educator, classId)
    const known = EXPORT_SHAPES.find((one) => one === shape)
    if (!known) throw new RightsError('NOT_YOURS')
    const { name, type, text } = await exportClass(store, educator, classId, known, Date.now())
    return new Response(text, {
      headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
    })
  })
}
