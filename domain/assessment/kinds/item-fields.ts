import { z } from 'zod'
import { FactId, OutcomeId } from '#domain/course/ids'
import { Bloom } from '#domain/course/module-file'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const PART_ID = /^(?!\d+$)(?=.{2,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/

const ItemId = z.string().max(60).regex(KEBAB, 'expected a kebab-case id such as m3-q07')

/** Ids inside an item are words, because parts are shuffled: neither single letters nor bare numbers. */
export const PartId = z
  .string()
  .regex(PART_ID, 'expected a kebab-case word such as "stable", not a letter or number')

export const Prose = z.string().trim().min(1, 'expected text, found none')

export const Part = z.strictObject({ id: PartId, text: Prose, rationale: Prose })
export type Part = z.infer<typeof Part>

const ClientNeeds = z.enum([
  'management-of-care',
  'safety-and-infection-control',
  'health-promotion',
  'psychosocial-integrity',
  'basic-care-and-comfort',
  'pharmacological-therapies',
  'reduction-of-risk',
  'physiological-adaptation',
])

const Difficulty = z.enum(['easy', 'medium', 'hard'])

const Waiver = z.strictObject({
  rule: z.string().regex(/^A\d{2}$/, 'expected the id of an item rule such as A03'),
  reason: z.string().trim().min(10, 'expected a reason that a reviewer can judge'),
})

export const checkFields = {
  id: ItemId,
  version: z.int().min(1),
  outcomes: z.array(OutcomeId).min(1),
  facts: z.array(FactId).min(1),
  bloom: Bloom,
  clientNeeds: ClientNeeds,
  cjmmStep: z.int().min(1).max(6).optional(),
  enemies: z.array(ItemId).optional(),
  waivers: z.array(Waiver).optional(),
  stem: Prose,
}

export const itemFields = { ...checkFields, difficulty: Difficulty, safetyCritical: z.boolean() }

/** Ids that a learner's answer may carry; whether the item holds them is for the scorer to say. */
export const EnteredId = z.string().min(1).max(60)
