import { findLimitSeconds } from '#domain/classes/accommodation'
import type { AttemptRequest, ClassTime, StartedAttempt } from '#machines/quiz-attempt-exchange'
import type { Course } from '../course/load-course'
import { requireLearnerRules } from '../records/read-class-rules'
import { type Learner, requireLearner } from '../rights/require-learner'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'
import { AttemptError } from './attempt-error'
import type { Binding } from './attempt-token'
import { startAttempt } from './start-attempt'

type Opening = () => Promise<Pick<Store, 'db' | 'write'>>
type Surroundings = { readonly now?: number; readonly course?: Course }
type Found = { readonly bound: Binding; readonly classTime: ClassTime }

/**
 * Starts an attempt, bound to class and learner where the device says whose it is and the class has this module. A
 * device whose word is not accepted, of a learner who was removed, begins like one that is in no class; the database is
 * asked only where a device says something.
 *
 * @throws AttemptError UNKNOWN_MODULE, or NOT_OPEN before the class opens the module
 * @see docs/decisions/0013-quiz-of-a-class.md
 */
export async function startForClass(
  openStore: Opening,
  headers: Headers,
  request: AttemptRequest,
  { now = Date.now(), course }: Surroundings = {},
): Promise<StartedAttempt> {
  const around = course ? { course, now } : { now }
  if (!headers.has('authorization')) return startAttempt(request, around)
  const found = await findBinding(await openStore(), headers, request, now)
  if (!found) return startAttempt(request, around)
  return { ...startAttempt(request, { ...around, bound: found.bound }), classTime: found.classTime }
}

async function findBinding(
  store: Pick<Store, 'db' | 'write'>,
  headers: Headers,
  { moduleId, carry }: AttemptRequest,
  now: number,
): Promise<Found | undefined> {
  const member = await findMember(store, headers, now)
  const module = member?.rules.modules.find((one) => one.moduleId === moduleId)
  if (!member || !module) return undefined
  // What has begun goes on, whatever the class has changed since.
  if (carry === undefined && module.opensAt !== null && now < module.opensAt) throw refuseEarly(member.name)
  const { learner, rules, accommodation } = member
  return {
    bound: { classId: learner.classId, learnerId: learner.id },
    classTime: {
      limitSeconds: findLimitSeconds(rules.policy.minutes, accommodation),
      breaks: accommodation.breaks,
    },
  }
}

async function findMember(store: Pick<Store, 'db' | 'write'>, headers: Headers, now: number) {
  try {
    const learner: Learner = await requireLearner(store, headers, now)
    const known = await requireLearnerRules(store.db, learner)
    return { learner, ...known }
  } catch (error) {
    if (error instanceof RightsError) return undefined
    throw error
  }
}

function refuseEarly(className: string): AttemptError {
  return new AttemptError(
    'NOT_OPEN',
    `${className} has not opened this quiz yet. The time at which it opens stands on this page; the lesson can be read now.`,
  )
}
