import { z } from 'zod'
import { Response } from '#domain/assessment/response.schema'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { type Corrections, gradeResponses, type ResponseGrade } from './grade-responses'
import { requireItems } from './item-bodies'

const DrawnItems = z.array(
  z.object({ id: z.string(), version: z.int(), order: z.record(z.string(), z.array(z.string())) }),
)
const Responses = z.record(z.string(), Response)

export type StoredAttempt = Pick<Tables['attempt'], 'itemsJson' | 'responsesJson'>

/**
 * Works a stored attempt's grade out again, from its answers, the item versions that it answered and the corrections
 * given.
 *
 * @throws AttemptError ITEM_VERSION_GONE when a body was never kept, which acceptance does not allow
 */
export async function gradeStored(
  store: Pick<Store, 'db'>,
  { itemsJson, responsesJson }: StoredAttempt,
  corrections: Corrections,
): Promise<ResponseGrade> {
  const items = await requireItems(store, parseDrawnItems(itemsJson))
  return gradeResponses(items, Responses.parse(JSON.parse(responsesJson)), corrections)
}

export function parseDrawnItems(json: string): z.infer<typeof DrawnItems> {
  return DrawnItems.parse(JSON.parse(json))
}
