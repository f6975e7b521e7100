import { RecoverRequest } from '#domain/classes/join.schema'
import { recoverMembership } from '#server/classes/recover-membership'
import { readEnv } from '#server/env'
import { findAddress } from '#server/http/find-address'
import { readJson } from '#server/http/read-json'
import { openStore } from '#server/store/open-store'
import { answer } from '../answer'

const MAX_BYTES = 4 * 1024

/** The recovery code is the right to a membership. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async () => {
    const asked = await readJson(request, RecoverRequest, MAX_BYTES)
    const address = findAddress(request.headers, readEnv())
    return recoverMembership(await openStore(), asked, Date.now(), address)
  })
}
