export const words = {
  asTable: 'Read it as a table',
  loading: 'The controls are loading.',
} as const
