import { GradeBody } from '#server/attempts/attempt-request.schema'
import { gradeAttempt } from '#server/attempts/grade-attempt'
import { readJsonBody } from '#server/attempts/read-json-body'
import { answerJson } from '../answer-json'

export function POST(request: Request): Promise<Response> {
  return answerJson(async () => gradeAttempt(await readJsonBody(request, GradeBody)))
}
