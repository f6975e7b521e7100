import { requireEducator } from '#server/auth/find-educator'
import { exportLearner } from '#server/classes/export-learner'
import { requireClassLearner } from '#server/rights/require-class-learner'
import { openStore } from '#server/store/open-store'
import { answer } from '../../../../../api/answer'

type Context = { readonly params: Promise<{ readonly class: string; readonly learner: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { class: classId, learner: learnerId } = await params
    const educator = await requireEducator(request.headers)
    const store = await openStore()
    await requireClassLearner(store, educator, classId, learnerId)
    const whole = await exportLearner(store, educator, { classId, learnerId }, Date.now())
    return new Response(JSON.stringify(whole, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="learner-${learnerId}.json"`,
      },
    })
  })
}
