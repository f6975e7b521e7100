import { readEnv } from '#server/env'
import { writeInvitationMail } from '#server/mail/mails'
import { createSendMail } from '#server/mail/send-mail'

/** @returns whether it is on its way; the link can always be handed over by hand */
export async function sendInvitation(letter: Parameters<typeof writeInvitationMail>[0]): Promise<boolean> {
  const env = readEnv()
  if (env.mail === null) return false
  try {
    await createSendMail(env)(writeInvitationMail(letter))
    return true
  } catch {
    return false
  }
}
