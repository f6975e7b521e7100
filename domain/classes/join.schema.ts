import { z } from 'zod'
import { Accommodation } from './accommodation'
import { Alias } from './alias'
import { parseClassCode } from './class-code'
import { ClassModule, ClassPolicy } from './class-settings.schema'
import { parseRecoveryCode } from './recovery-code'

/** Made by the device, 32 bytes as base64url: a request that is sent twice joins once. */
const DeviceSecret = z.string().regex(/^[\w-]{43}$/, 'is not a key of 43 signs; load the page again')

const ClassCode = z
  .string()
  .max(40, 'is not a class code; expected six letters, such as BKR TMX')
  .transform((text, context) => {
    const code = parseClassCode(text)
    if (code === undefined)
      context.addIssue({
        code: 'custom',
        message: 'is not a class code; expected six letters, such as BKR TMX',
      })
    return code ?? z.NEVER
  })

const RecoveryCode = z
  .string()
  .max(80, 'is not a recovery code; expected four groups of four signs')
  .transform((text, context) => {
    const code = parseRecoveryCode(text)
    if (code === undefined)
      context.addIssue({
        code: 'custom',
        message: 'is not a recovery code; expected four groups of four signs',
      })
    return code ?? z.NEVER
  })

export const JoinRequest = z.object({ code: ClassCode, alias: Alias, secret: DeviceSecret })
export type JoinRequest = z.infer<typeof JoinRequest>

export const RecoverRequest = z.object({ code: ClassCode, recoveryCode: RecoveryCode, secret: DeviceSecret })
export type RecoverRequest = z.infer<typeof RecoverRequest>

const Membership = z.object({
  classId: z.string(),
  className: z.string(),
  learnerId: z.string(),
  alias: z.string(),
  recoveryCode: z.string(),
})
export const JoinReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('joined'), membership: Membership }),
  z.object({ kind: z.enum(['unknown-code', 'archived', 'alias-taken', 'full']) }),
])
export type JoinReply = z.infer<typeof JoinReply>

export const RecoverReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recovered'), membership: Membership }),
  z.object({ kind: z.literal('not-found') }),
])
export type RecoverReply = z.infer<typeof RecoverReply>

/** What a learner's own pages may know of their class and of themselves in it. */
export const MyClass = z.object({
  classId: z.string(),
  className: z.string(),
  term: z.string(),
  alias: z.string(),
  isArchived: z.boolean(),
  policy: ClassPolicy,
  accommodation: Accommodation,
  /** Closing times as they hold for this learner. */
  modules: z.array(ClassModule),
})
export type MyClass = z.infer<typeof MyClass>
