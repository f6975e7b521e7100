import { z } from 'zod'
import { ModuleId } from '#domain/course/ids'

export const MAX_MINUTES = 600
export const MAX_ATTEMPTS = 20
const MAX_NAME_LENGTH = 80
const MAX_TERM_LENGTH = 40
const FAR_FUTURE = Date.UTC(2200, 0)

const line = (max: number, maxSaid: string) =>
  z
    .string()
    .trim()
    .max(max, `is longer than ${max} characters; ${maxSaid}`)
    .refine(
      (text) => !/[\p{Cc}\p{Cf}]/u.test(text),
      'holds a character that cannot be shown; expected one line of text',
    )

export const ClassName = line(MAX_NAME_LENGTH, 'expected a short name, such as Oncology nursing 2').min(
  1,
  'is empty; expected what your students call the class, such as Oncology nursing 2',
)
const Term = line(MAX_TERM_LENGTH, 'expected one such as Autumn 2027')

/** Epoch milliseconds of a person's calendar. */
const Moment = z.number().int().min(0).max(FAR_FUTURE)

export const ClassModule = z.object({
  moduleId: ModuleId,
  opensAt: Moment.nullable(),
  /** The last millisecond that counts as in time; null where the module never closes. */
  dueAt: Moment.nullable(),
})
export type ClassModule = z.infer<typeof ClassModule>

export const TimeZone = z
  .string()
  .refine(isTimeZone, 'is no time zone that is known here; expected one such as Europe/Oslo')

export const ClassPolicy = z.object({
  /** null: as many as one likes. */
  attempts: z
    .number('is not a number; expected 1 to 20, or nothing for no limit')
    .int('is not a whole number; expected 1 to 20, or nothing for no limit')
    .min(1, 'is less than one; expected 1 to 20, or nothing for no limit')
    .max(MAX_ATTEMPTS, 'is more than 20; expected 1 to 20, or nothing for no limit')
    .nullable(),
  counting: z.enum(['best', 'first', 'latest']),
  /** `after-due`: a module without a closing time tells after submission. */
  feedback: z.enum(['after-submission', 'after-due']),
  /** For one quiz; null: not timed. */
  minutes: z
    .number('is not a number; expected 1 to 600 minutes, or nothing for no limit')
    .int('is not a whole number; expected 1 to 600 minutes, or nothing for no limit')
    .min(1, 'is less than one minute; expected 1 to 600, or nothing for no limit')
    .max(MAX_MINUTES, 'is more than 600 minutes; expected 1 to 600, or nothing for no limit')
    .nullable(),
  /** In which the educator's dates begin and end. */
  timeZone: TimeZone.default('UTC'),
})
export type ClassPolicy = z.infer<typeof ClassPolicy>

export const DEFAULT_POLICY: Omit<ClassPolicy, 'timeZone'> = {
  attempts: 3,
  counting: 'best',
  feedback: 'after-submission',
  minutes: null,
}

export const ClassSettings = z.object({
  name: ClassName,
  term: Term.default(''),
  modules: z.array(ClassModule).min(1, 'has no module; choose at least one'),
  policy: ClassPolicy,
})
export type ClassSettings = z.infer<typeof ClassSettings>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
