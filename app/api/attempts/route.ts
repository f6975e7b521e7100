import { StartRequest } from '#server/attempts/attempt-request.schema'
import { readJsonBody } from '#server/attempts/read-json-body'
import { startAttempt } from '#server/attempts/start-attempt'
import { answerJson } from './answer-json'

export function POST(request: Request): Promise<Response> {
  return answerJson(async () => {
    const { carry, ...rest } = await readJsonBody(request, StartRequest)
    return startAttempt(carry === undefined ? rest : { ...rest, carry })
  })
}
