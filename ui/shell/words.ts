export const words = {
  courseName: 'What remission means',
  courseDescription:
    'An open course on cancer remission: what the word says, what it leaves open, and how to live with both. For nursing students, patients and families.',
  skip: 'Skip to the text',
  navLabel: 'The course',
  nav: {
    lessons: 'Lessons',
    guide: 'Guide',
    journeys: 'Simulations',
    glossary: 'Glossary',
    progress: 'Progress',
  },
  menu: 'Menu',
  theme: { label: 'Colours', auto: 'As on my device', light: 'Light', dark: 'Dark' },
  footer: {
    label: 'About this course',
    short:
      'This course teaches. It does not give medical advice and cannot read your results. Talk with your own care team.',
    emergency: 'If you think you have an emergency, call your local emergency number now.',
    links: {
      about: 'About and privacy',
      sources: 'Sources',
      help: 'When to call, and who listens',
      criteria: 'How response is decided',
    },
    licence: 'Course text CC BY 4.0, code MIT. Awaiting clinical review.',
  },
} as const
