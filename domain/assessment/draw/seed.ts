import { digestSha256 } from './sha-256'

/** The first 32 bits of the SHA-256 digest of a text, big-endian, 0 to 4294967295. */
export function seedFromText(text: string): number {
  return digestSha256(text)[0] ?? 0
}

/** The seed of one attempt: the same learner, quiz and attempt number always draw the same quiz. */
export function seedFromAttempt(quizId: string, learnerKey: string, attemptNo: number): number {
  return seedFromText(`${quizId}|${learnerKey}|${attemptNo}`)
}
