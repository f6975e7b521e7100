import type { ResponseCategory } from '#domain/journey/journey-event'

/** What happens to a scan and its findings, and what the lesions really do. */
export type ReadTheScansEvent =
  | { readonly type: 'targets.chosen' }
  | { readonly type: 'scan.held' }
  | { readonly type: 'scan.measured' }
  | { readonly type: 'baseline.recorded' }
  | { readonly type: 'response.classified'; readonly category: ResponseCategory }
  | { readonly type: 'treatment.continued' }
  | { readonly type: 'findings.handed-over' }
  | { readonly type: 'story.closed' }
  | { readonly type: 'lesions.shrank' }
  | { readonly type: 'lesions.steadied' }
  | { readonly type: 'lesions.faded' }
  | { readonly type: 'lesions.regrew' }
  | { readonly type: 'lesions.spread' }

const categories = ['CR', 'PR', 'SD', 'PD', 'NE'] as const

/** Every event with every payload that the guards can tell apart. */
export const readTheScansEvents: readonly ReadTheScansEvent[] = [
  { type: 'targets.chosen' },
  { type: 'scan.held' },
  { type: 'scan.measured' },
  { type: 'baseline.recorded' },
  ...categories.map((category) => ({ type: 'response.classified', category }) as const),
  { type: 'treatment.continued' },
  { type: 'findings.handed-over' },
  { type: 'story.closed' },
  { type: 'lesions.shrank' },
  { type: 'lesions.steadied' },
  { type: 'lesions.faded' },
  { type: 'lesions.regrew' },
  { type: 'lesions.spread' },
]
