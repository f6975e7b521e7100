import type { Tables } from './tables'

/** Every table with its primary key; a table stands after those it refers to. */
export const TABLE_KEYS = {
  user: ['id'],
  session: ['id'],
  account: ['id'],
  verification: ['id'],
  attemptLimit: ['key'],
  invitation: ['id'],
  class: ['id'],
  classEducator: ['classId', 'userId'],
  learner: ['id'],
  fact: ['id'],
  attempt: ['id'],
  firstGrading: ['id'],
  itemVersion: ['itemId', 'version'],
  journeyRun: ['id'],
  standing: ['classId', 'learnerId', 'moduleId'],
  gradeOverride: ['id'],
  comment: ['id'],
  itemCorrection: ['id'],
  outcomeNote: ['classId', 'outcomeId'],
  certificate: ['code'],
  audit: ['id'],
  change: ['id'],
} as const satisfies { readonly [T in keyof Tables]: readonly (keyof Tables[T])[] }

export type TableName = keyof typeof TABLE_KEYS

export const TABLE_NAMES = Object.keys(TABLE_KEYS) as readonly TableName[]
