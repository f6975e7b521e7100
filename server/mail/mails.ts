import type { Mail } from './send-mail'

const SIGNATURE =
  'What remission means\nThis mail was sent by the course, not by a person; nobody reads answers to it.'

type Letter = { readonly to: string; readonly link: string }

export function writeResetMail({ to, link }: Letter): Mail {
  return write(to, 'A new password for your course account', [
    'Somebody, most likely you, asked for a new password for your account. Choose it here within the hour:',
    link,
    'If it was not you, leave this mail alone. Your password stays as it is.',
  ])
}

export function writeVerificationMail({ to, link }: Letter): Mail {
  return write(to, 'Is this your e-mail address?', [
    'An account of the course names this address. If it is yours, confirm it within the day:',
    link,
    'If it is not yours, leave this mail alone.',
  ])
}

export function writeInvitationMail({
  to,
  link,
  from,
  className,
}: Letter & {
  readonly from: string
  /** The class that comes with the account, where one does. */
  readonly className?: string
}): Mail {
  return write(to, `${from} invites you to teach with the course`, [
    className === undefined
      ? `${from} invites you to an educator's account. Choose your password here within seven days:`
      : `${from} invites you to teach the class ${className} together. Choose your password here within seven days; you are in the class at once:`,
    link,
    'The link works once. If you do not want an account, leave this mail alone.',
  ])
}

function write(to: string, subject: string, paragraphs: readonly string[]): Mail {
  return { to, subject: subject.replaceAll(/\s+/g, ' '), text: [...paragraphs, SIGNATURE].join('\n\n') }
}
