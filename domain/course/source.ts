import { z } from 'zod'
import { SourceKey } from './ids'

/** What the authors of the course had read of a source when they cited it. */
export const Seen = z.enum(['full', 'abstract', 'secondary', 'not-seen'])
export type Seen = z.infer<typeof Seen>

export const Source = z.strictObject({
  key: SourceKey,
  title: z.string().trim().min(5),
  by: z.string().trim().min(2),
  year: z.int().min(1900).max(2100),
  type: z.enum(['guideline', 'trial', 'review', 'cohort', 'label', 'textbook', 'web', 'registry']),
  url: z.url({ protocol: /^https$/ }),
  seen: Seen,
  stillCurrent: z.string().optional(),
})
export type Source = z.infer<typeof Source>

export const SourceFile = z.array(Source)
