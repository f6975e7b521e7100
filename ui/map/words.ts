export const words = {
  title: 'The course',
  lead: 'Seven modules. Each has a lesson, a quiz of twelve questions, and the same in plain words. Take them in order or go where you need to.',
  module: (number: number) => `Module ${number}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  read: 'Read the lesson',
  quiz: 'Quiz',
  plain: 'In plain words',
  status: {
    none: 'Not begun',
    reading: (read: number, of: number) => `${read} of ${of} sections read`,
    read: 'Lesson read',
    best: (percent: string) => `best quiz ${percent} %`,
    mastered: 'mastered',
  },
  next: 'Next',
  nextText: (title: string) => `Go on: ${title}`,
  journeys: 'Simulations',
  journeysText:
    'A simulated patient, from diagnosis through partial and complete remission to follow-up, or a return. You see what tests can see; afterwards you see the rest.',
} as const
