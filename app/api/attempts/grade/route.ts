import { GradeBody } from '#server/attempts/attempt-request.schema'
import { gradeForClass } from '#server/attempts/grade-for-class'
import { readJsonBody } from '#server/attempts/read-json-body'
import { openStore } from '#server/store/open-store'
import { answerJson } from '../answer-json'

export function POST(request: Request): Promise<Response> {
  return answerJson(async () => gradeForClass(openStore, await readJsonBody(request, GradeBody)))
}
