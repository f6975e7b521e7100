import { createTransport } from 'nodemailer'
import { pino } from 'pino'
import type { Env } from '../env'

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }
export type SendMail = (mail: Mail) => Promise<void>

/** Whether a mail reaches anybody: by a mail server, or outside production the log that the developer reads. */
export function canSendMail(env: Pick<Env, 'mail'>): boolean {
  return env.mail !== null || process.env.NODE_ENV !== 'production'
}

/** By the mail server of SMTP_URL; without one, outside production, into the log. In production nothing is written. */
export function createSendMail({ mail: settings }: Pick<Env, 'mail'>): SendMail {
  const log = pino({ name: 'mail' })
  if (!settings) {
    return async (mail) => {
      if (process.env.NODE_ENV !== 'production') log.info(mail, `Mail to ${mail.to}`)
    }
  }
  const transport = createTransport(settings.smtpUrl)
  return async ({ to, subject, text }) => {
    try {
      await transport.sendMail({ from: settings.from, to, subject, text })
    } catch (error) {
      log.error({ reason: error instanceof Error ? error.message : 'unknown' }, 'A mail could not be sent.')
      throw error
    }
  }
}
