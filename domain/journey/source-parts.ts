import { z } from 'zod'

export const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id in kebab-case')
export const Text = z.string().trim().min(1)
const Name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'the name of a trait or figure in camelCase')

/** Either a plain value, or one chosen by a trait or figure of the patient: `{ by: returns, is: { "true": … } }`. */
export const varied = <T extends z.ZodType>(of: T) =>
  z.union([of, z.strictObject({ by: Name, is: z.record(z.string(), of), else: of.optional() })])

export type Varied<T> =
  | T
  | {
      readonly by: string
      readonly is: Readonly<Record<string, T>>
      readonly else?: T | undefined
    }

const GradeSource = z.enum(['best', 'acceptable', 'poor', 'unsafe'])

/** All must hold. `by` asks about the patient and is settled before the run; `decision` about what was chosen in it. */
export const WhenSource = z.array(
  z.union([
    z.strictObject({ by: Name, in: z.array(z.string()).min(1) }),
    z.strictObject({
      decision: Id,
      grades: z.array(GradeSource).min(1).optional(),
      options: z.array(Id).min(1).optional(),
      not: z.boolean().optional(),
    }),
  ]),
)
export type WhenSource = z.infer<typeof WhenSource>

const EventType = z.string().regex(/^[a-z]+\.[a-z-]+$/, 'an event as noun.verb')

/** An event by its type, or with details, which may name figures: `{ type: response.assessed, category: "{category}" }`. */
export const EventSource = z.union([EventType, z.object({ type: EventType }).catchall(z.string())])
export type EventSource = z.infer<typeof EventSource>

export { GradeSource }
