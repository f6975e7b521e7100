import { z } from 'zod'
import { Response } from '#domain/assessment/response.schema'

const Token = z.string().min(1).max(20_000)
const ItemName = z.string().min(1).max(60)

export const StartRequest = z.strictObject({
  moduleId: z.string().min(1).max(80),
  learnerKey: z.string().min(8).max(100),
  attemptNo: z.int().min(1).max(99),
  lastSeen: z.record(ItemName, z.number()).default({}),
  carry: Token.optional(),
})
export type StartRequest = z.infer<typeof StartRequest>

export const GradeBody = z.strictObject({ token: Token, responses: z.record(ItemName, Response) })
export type GradeBody = z.infer<typeof GradeBody>
