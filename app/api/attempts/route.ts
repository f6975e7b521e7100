import { StartRequest } from '#server/attempts/attempt-request.schema'
import { readJsonBody } from '#server/attempts/read-json-body'
import { startForClass } from '#server/attempts/start-for-class'
import { openStore } from '#server/store/open-store'
import { answerJson } from './answer-json'

export function POST(request: Request): Promise<Response> {
  return answerJson(async () => {
    const { carry, ...rest } = await readJsonBody(request, StartRequest)
    return startForClass(openStore, request.headers, carry === undefined ? rest : { ...rest, carry })
  })
}
