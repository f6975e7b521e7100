export const words = {
  eyebrow: 'A seven-part course on cancer remission',
  title: 'What the word says, and what it leaves open',
  lead: 'Remission is a finding on a date, by certain tests, down to a certain limit. This course shows how it is decided, what it promises, and how people live with it.',
  doors: {
    nursing: {
      title: 'I study nursing',
      text: 'Seven lessons, exam-style quizzes with a reason for every option, and a patient to care for through years of follow-up.',
      go: 'Open the course',
    },
    patient: {
      title: 'I am a patient or family',
      text: 'The same knowledge in plain words, one idea at a time, at your pace. Nothing leaves your device.',
      go: 'Start gently',
    },
    educator: {
      title: 'I teach',
      text: 'Open a class in a minute. See who has completed what, under aliases, and which questions mislead.',
      go: 'To your classes',
    },
  },
  promises: [
    [
      'Every claim has a source',
      'Tap the small mark behind a paragraph to see the fact, how sure we are of it, and where it comes from.',
    ],
    [
      'No account, no tracking',
      'What you do stays in this browser, unless you join a class. Take it with you as a file, or erase it in one tap.',
    ],
    ['Numbers only if you ask', 'In the guide, figures about survival stay closed until you open them.'],
  ],
} as const
