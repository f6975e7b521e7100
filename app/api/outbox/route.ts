import { FactBatch } from '#domain/classes/fact.schema'
import { readJson } from '#server/http/read-json'
import { acceptFacts } from '#server/records/accept-facts'
import { requireLearner } from '#server/rights/require-learner'
import { openStore } from '#server/store/open-store'
import { answer } from '../answer'

/** Takes in what a device of a class's learner has kept to be sent; a batch may come twice. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async () => {
    const store = await openStore()
    const learner = await requireLearner(store, request.headers)
    const { facts } = await readJson(request, FactBatch)
    return { facts: await acceptFacts(store, learner, facts) }
  })
}
