import { z } from 'zod'
import { FactId, SourceKey } from './ids'

export const ConfidenceTag = z.enum(['verified', 'well-known'])
export type ConfidenceTag = z.infer<typeof ConfidenceTag>

/** One claim the course may make, in the course's own words, with the confidence the authors have in it. */
export const Fact = z.strictObject({
  id: FactId,
  claim: z.string().trim().min(20),
  tag: ConfidenceTag,
  sources: z.array(SourceKey),
  note: z.string().optional(),
  dataYear: z.union([z.int(), z.string()]).optional(),
})
export type Fact = z.infer<typeof Fact>

export const FactFile = z.array(Fact)
