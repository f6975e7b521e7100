export const words = {
  asTable: 'Read it as a table',
  sources: 'What this figure rests on',
} as const
