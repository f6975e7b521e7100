import { z } from 'zod'
import { isAnswered } from '#domain/assessment/answer'
import { Response } from '#domain/assessment/response.schema'
import type { QuizAnswer } from '#domain/assessment/statistics/quiz-answers'

const Drawn = z.array(z.object({ id: z.string(), version: z.int() }))
const Scores = z.array(
  z.object({
    id: z.string(),
    version: z.int(),
    score: z.number(),
    max: z.number(),
    leftOut: z.literal(true).optional(),
  }),
)
const Answers = z.record(z.string(), z.unknown())
const Sureness = z.record(z.string(), z.enum(['guess', 'unsure', 'sure']))
const Times = z.record(z.string(), z.number())

type Columns = {
  readonly itemsJson: string
  readonly scoresJson: string
  readonly responsesJson: string
  readonly confidenceJson: string
  readonly timesJson: string
}

/**
 * The answers of one stored attempt in the order in which they were drawn. An item that a correction left
 * out of the grade has a maximum of 0 here.
 *
 * @param isTimed - then unanswered items after the last answered one were not reached
 */
export function readStoredAnswers(row: Columns, isTimed: boolean): QuizAnswer[] {
  const drawn = Drawn.parse(JSON.parse(row.itemsJson))
  const scores = new Map(Scores.parse(JSON.parse(row.scoresJson)).map((one) => [one.id, one]))
  const responses = Answers.parse(JSON.parse(row.responsesJson))
  const confidence = Sureness.parse(JSON.parse(row.confidenceJson))
  const times = Times.parse(JSON.parse(row.timesJson))
  const entered = drawn.map(({ id }) => readResponse(responses, id))
  const last = entered.findLastIndex((response) => response !== null && isAnswered(response))
  return drawn.map(({ id, version }, place) => {
    const stored = scores.get(id)
    const { score, max } = stored && !stored.leftOut ? stored : { score: 0, max: 0 }
    return {
      itemId: id,
      version,
      score,
      max,
      response: entered[place] ?? null,
      confidence: own(confidence, id) ?? null,
      timeMs: own(times, id) ?? null,
      isReached: !isTimed || place <= last,
    }
  })
}

function readResponse(responses: Readonly<Record<string, unknown>>, id: string): Response | null {
  return Response.safeParse(own(responses, id)).data ?? null
}

function own<V>(record: Readonly<Record<string, V>>, id: string): V | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}
