import { z } from 'zod'
import {
  type ClassModule,
  ClassPolicy,
  type ClassSettings,
  DEFAULT_POLICY,
  ClassSettings as Settings,
} from '#domain/classes/class-settings.schema'
import { findDay, findEndOfDay } from '#domain/classes/due-day'
import { parseInput } from '../http/parse-input'

/** What the form of a class holds, field by field, as a browser sends it. */
export type ClassFormValues = Readonly<Record<string, string>>

const FIRST_DAY = '2000-01-01'
const LAST_DAY = '2199-12-31'
const NO_DAY = 'is no day of the calendar; expected one such as 2027-03-05, or nothing'

const { attempts, minutes, counting, feedback, timeZone } = ClassPolicy.shape
/** An empty field is no limit; a field that was not sent is the default. */
const toNumber = (whenAbsent: number | null) =>
  z
    .string()
    .trim()
    .default(whenAbsent === null ? '' : String(whenAbsent))
    .transform((text) => (text === '' ? null : Number(text)))

const Fields = z.looseObject({
  name: Settings.shape.name,
  term: Settings.shape.term,
  attempts: toNumber(DEFAULT_POLICY.attempts).pipe(attempts),
  minutes: toNumber(DEFAULT_POLICY.minutes).pipe(minutes),
  counting: counting.default(DEFAULT_POLICY.counting),
  feedback: feedback.default(DEFAULT_POLICY.feedback),
  timeZone,
})

/**
 * Reads the form of a class. Days are those of the class's time zone, and a module closes with the end of its day.
 *
 * @param before - the modules as they stood: what the form does not ask for stays
 * @throws BadInputError naming the field of the form
 */
export function readClassForm(
  form: FormData,
  moduleIds: readonly string[],
  before: readonly ClassModule[] = [],
): ClassSettings {
  const Form = Fields.transform((fields, context): ClassSettings => {
    const { name, term, timeZone, ...rest } = fields
    const policy = { attempts: rest.attempts, minutes: rest.minutes, counting: rest.counting }
    const modules = moduleIds
      .filter((id) => rest[`module:${id}`] === 'on')
      .map((moduleId) => {
        const field = `due:${moduleId}`
        const dueAt = readDue(rest[field], timeZone)
        if (dueAt === undefined) context.addIssue({ code: 'custom', path: [field], message: NO_DAY })
        const opensAt = before.find((one) => one.moduleId === moduleId)?.opensAt ?? null
        return { moduleId, opensAt, dueAt: dueAt ?? null }
      })
    if (modules.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['modules'],
        message: 'choice is empty; choose at least one module',
      })
    return { name, term, modules, policy: { ...policy, feedback: rest.feedback, timeZone } }
  })
  return parseInput(Object.fromEntries(form), Form)
}

export function toFormValues({ name, term, modules, policy }: ClassSettings): ClassFormValues {
  const { timeZone } = policy
  return {
    name,
    term,
    timeZone,
    attempts: String(policy.attempts ?? ''),
    minutes: String(policy.minutes ?? ''),
    counting: policy.counting,
    feedback: policy.feedback,
    ...Object.fromEntries(
      modules.flatMap(({ moduleId, dueAt }) => [
        [`module:${moduleId}`, 'on'],
        [`due:${moduleId}`, dueAt === null ? '' : findDay(dueAt, timeZone)],
      ]),
    ),
  }
}

/** A name alone is enough: every module, no closing days, and the usual rules. */
export function makeFreshValues(moduleIds: readonly string[], timeZone: string): ClassFormValues {
  const modules = moduleIds.map((moduleId) => ({ moduleId, opensAt: null, dueAt: null }))
  return toFormValues({ name: '', term: '', modules, policy: { ...DEFAULT_POLICY, timeZone } })
}

function readDue(written: unknown, timeZone: string): number | null | undefined {
  if (written === undefined || written === '') return null
  if (typeof written !== 'string' || written < FIRST_DAY || written > LAST_DAY) return undefined
  return findEndOfDay(written, timeZone)
}
