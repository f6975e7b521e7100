import { JoinRequest } from '#domain/classes/join.schema'
import { joinClass } from '#server/classes/join-class'
import { readEnv } from '#server/env'
import { findAddress } from '#server/http/find-address'
import { readJson } from '#server/http/read-json'
import { openStore } from '#server/store/open-store'
import { answer } from '../answer'

const MAX_BYTES = 4 * 1024

/** The class code is the right to join. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async () => {
    const asked = await readJson(request, JoinRequest, MAX_BYTES)
    const address = findAddress(request.headers, readEnv())
    return joinClass(await openStore(), asked, Date.now(), address)
  })
}
