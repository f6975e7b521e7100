import * as z from 'zod/mini'

/** The grades of a class as they fill a learning platform's own file, in the educator's browser. */
export const ClassPoints = z.object({
  /** Made-up learners: their points belong in no gradebook. */
  isDemo: z.boolean(),
  modules: z.array(
    z.object({
      moduleId: z.string(),
      number: z.int(),
      title: z.string(),
      column: z.string(),
      maxPoints: z.number(),
    }),
  ),
  learners: z.array(
    z.object({
      alias: z.string(),
      /** Kept only where the class says so. */
      realName: z.nullable(z.string()),
      /** By module; null for no submission. */
      grades: z.record(z.string(), z.object({ points: z.nullable(z.number()), maxPoints: z.number() })),
    }),
  ),
})
export type ClassPoints = z.infer<typeof ClassPoints>
