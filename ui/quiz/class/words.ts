const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const classWords = {
  title: (className: string) => `In your class, ${className}`,
  reading: 'Asking your class what holds for this quiz…',
  unknown:
    'The course cannot be reached just now, so what your class asks for is not known here yet. Try again when you are online.',
  asLastRead: 'As it was last read here; the course cannot be reached just now.',
  opens: (time: string) =>
    `It opens ${time}. Until then you cannot begin; the lesson can be read now, and this page opens by itself.`,
  closes: (time: string) => `It closes ${time}. That is your own closing time.`,
  closed: (time: string) => `It closed ${time}. What you hand in now is kept, graded and marked as late.`,
  noClosing: 'It has no closing time.',
  attempt: (no: number, counting: string) =>
    `By what is kept on this device, this is attempt ${no}. ${counting}`,
  practice: (no: number, limit: number) =>
    `By what is kept on this device, this is attempt ${no}. Your class counts the first ${plural(limit, 'attempt', 'attempts')}, so this one is practice and does not change your grade.`,
  counted: (limit: number | null, counting: 'best' | 'first' | 'latest') => {
    if (limit === 1) return 'One attempt counts; further ones are practice.'
    const which = { best: 'the best one', first: 'the first one', latest: 'the latest one' }[counting]
    return limit === null
      ? `Every attempt counts, and your grade is that of ${which}.`
      : `The first ${limit} attempts count, and your grade is that of ${which}; further ones are practice.`
  },
  minutes: (limit: string) =>
    `You have ${limit}. The clock runs from the first question on and does not stop when the page is closed. When it ends, what you have answered is handed in by itself.`,
  untimed: 'It is not timed.',
  untimedForYou: 'It is not timed for you.',
  breaks: 'You may take breaks. The clock stands still, and the questions are covered until you go on.',
  feedback: {
    'after-submission': 'Answers and reasons are shown as soon as you hand in.',
    'after-due':
      'You see your points when you hand in. Answers and reasons are shown after your closing time.',
    'no-closing': 'Answers and reasons are shown as soon as you hand in, as the quiz has no closing time.',
  },
  onlyYou: 'That you have time of your own is seen by you and your teachers alone.',
  points: (isTimed: boolean, isLater: boolean) => [
    isTimed
      ? 'Twelve questions drawn from the module. A clock runs; you can hide it, and you are told at five minutes and at one.'
      : 'Twelve questions drawn from the module. There is no clock, and nothing counts down.',
    'Answer in any order, flag, go back. You can leave and resume: your answers stay on this device.',
    isLater
      ? 'Every option is explained once your class has closed the quiz, with the way back to the paragraph that teaches it.'
      : 'After you submit, every option is explained, with the way back to the paragraph that teaches it.',
  ],
  policy:
    'How often you may take it, and which attempt counts, your class says below. Each draws other questions where it can.',
} as const

export const clockWords = {
  label: 'Your time',
  left: 'Time left',
  hidden: 'The time is hidden.',
  hide: 'Hide the time',
  show: 'Show the time',
  notices: { 'five-minutes': 'Five minutes are left.', 'one-minute': 'One minute is left.' },
  pause: 'Take a break',
  paused: 'A break',
  stands: 'The clock stands still, and the questions are covered. Your answers are kept.',
  goOn: 'Go on with the quiz',
} as const
