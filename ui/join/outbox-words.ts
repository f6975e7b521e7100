import type { OutboxView } from '#browser/outbox/read-outbox'
import type { Fact } from '#domain/classes/fact.schema'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const WORK: Readonly<Record<Fact['kind'], string>> = {
  'module.opened': 'A lesson you opened',
  'lesson.read': 'A section you read',
  'check.answered': 'A question in a lesson',
  'quiz.started': 'The start of a quiz',
  'attempt.submitted': 'A quiz you handed in',
  'journey.changed': 'A patient journey',
}

export const outboxWords = {
  heading: 'What your class gets',
  sendNow: 'Send now',
  again: 'Send again',
  remove: 'Remove from this device',
  understood: 'Understood',
  fleeting: 'This device does not keep them. Leave this page open until they are sent.',
  elsewhere: (count: number) =>
    `${plural(count, 'entry waits', 'entries wait')} for a class that this device has left. They stay here until you join it again with your recovery code.`,
  work: (kind: Fact['kind']) => WORK[kind],
  status: ({ step, message, quizzes, waiting }: OutboxView): string => {
    if (step === 'moved') return message
    if (waiting === 0) return 'Everything is sent.'
    const what = quizzes > 0 ? plural(quizzes, 'quiz', 'quizzes') : plural(waiting, 'entry', 'entries')
    const one = (quizzes > 0 ? quizzes : waiting) === 1
    if (step === 'offline')
      return `You are offline. ${what} ${one ? 'is' : 'are'} kept here and will be sent when you are back.`
    if (step === 'waiting')
      return `${what} ${one ? 'waits' : 'wait'} to be sent. The course did not answer just now; we go on trying.`
    return `${what} ${one ? 'is' : 'are'} on the way to your class.`
  },
}
