import { randomBytes } from 'node:crypto'
import { writeRecoveryCode } from '#domain/classes/recovery-code'
import { hashSecret } from '../rights/hash-secret'

/** The code is for the learner alone; the store gets the hash. */
export function makeRecovery(): { readonly recoveryCode: string; readonly recoveryHash: string } {
  const recoveryCode = writeRecoveryCode(randomBytes(16))
  return { recoveryCode, recoveryHash: hashSecret(recoveryCode) }
}
