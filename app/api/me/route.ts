import { exportMyself } from '#server/classes/export-learner'
import { readMyClass } from '#server/classes/read-my-class'
import { leaveClass } from '#server/classes/remove-learner'
import { requireLearner } from '#server/rights/require-learner'
import { openStore } from '#server/store/open-store'
import { answer } from '../answer'

/** The class as it holds for this learner; with `?export`, everything that it holds of them. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const store = await openStore()
    const learner = await requireLearner(store, request.headers)
    const isExport = new URL(request.url).searchParams.has('export')
    return isExport ? exportMyself(store, learner, Date.now()) : readMyClass(store, learner)
  })
}

/** Leaves the class and erases everything that it holds of this learner. */
export function DELETE(request: Request): Promise<Response> {
  return answer(request, async () => {
    const store = await openStore()
    const learner = await requireLearner(store, request.headers)
    await leaveClass(store, learner, Date.now())
  })
}
