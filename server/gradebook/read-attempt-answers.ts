import { z } from 'zod'
import { Response } from '#domain/assessment/response.schema'
import type { AnsweredItem } from '#domain/classes/learner-work'
import { parseDrawnItems } from '../records/grade-stored'
import { requireItems } from '../records/item-bodies'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { writeAnswer, writeStem } from './write-answer'

const Responses = z.record(z.string(), Response)
const Confidences = z.record(z.string(), z.enum(['guess', 'unsure', 'sure']))
const Times = z.record(z.string(), z.number())
const Scores = z.array(
  z.object({ id: z.string(), score: z.number(), max: z.number(), leftOut: z.literal(true).optional() }),
)

export type AttemptRow = Pick<
  Tables['attempt'],
  'id' | 'moduleId' | 'itemsJson' | 'responsesJson' | 'confidenceJson' | 'timesJson' | 'scoresJson'
>

/** Every question of an attempt as it was asked, in the order in which it was asked, with what was answered. */
export async function readAttemptAnswers(
  store: Pick<Store, 'db'>,
  row: AttemptRow,
): Promise<readonly AnsweredItem[]> {
  const items = await requireItems(store, parseDrawnItems(row.itemsJson))
  const responses = Responses.parse(JSON.parse(row.responsesJson))
  const confidences = Confidences.parse(JSON.parse(row.confidenceJson))
  const times = Times.parse(JSON.parse(row.timesJson))
  const scores = Scores.parse(JSON.parse(row.scoresJson))
  return items.map((item) => {
    const stored = scores.find((one) => one.id === item.id)
    return {
      itemId: item.id,
      version: item.version,
      stem: writeStem(item),
      lines: writeAnswer(item, responses[item.id]),
      score: stored?.score ?? 0,
      max: stored?.max ?? 0,
      isLeftOut: stored?.leftOut === true,
      isSafetyCritical: item.safetyCritical,
      confidence: confidences[item.id] ?? null,
      timeMs: times[item.id] ?? null,
    }
  })
}
