import type { Educator } from '../../auth/educator'
import { requireEducator } from '../../auth/find-educator'
import { inviteEducator } from '../../auth/invite-educator'
import { inviteCoTeacher } from '../../classes/invite-co-teacher'
import { issueCertificate } from '../../evidence/issue-certificate'
import { acceptFacts } from '../../records/accept-facts'
import { correctItem } from '../../records/correct-item'
import { M1, makeHex, makeSubmission } from '../../records/testing/class-fixture'
import type { Store } from '../../store/store'
import { requireLearner } from '../require-learner'
import type { Cast } from './make-cast'

/** What doors are asked for, by those who know every id of the class. */
export type Furnished = {
  readonly classId: string
  readonly learnerId: string
  readonly owner: Educator
  readonly coTeacher: Educator
  readonly stranger: Educator
  readonly moduleId: string
  readonly item: { readonly id: string; readonly version: number }
  readonly correctionId: string
  readonly invitationId: string
  readonly classInvitationId: string
  readonly sessionId: string
  readonly certificateCode: string
}

export const REAL_NAME = 'Ikwu Adeyemi-Strand'
const POLICY = {
  attempts: 3,
  counting: 'best',
  feedback: 'after-submission',
  minutes: null,
  timeZone: 'UTC',
}

/** Gives the cast's class what a class in use holds: a module, handed-in work, a name, a correction, a certificate. */
export async function furnishClass(store: Store, cast: Cast): Promise<Furnished> {
  const { auth, classId, learnerId, headers } = cast
  const rules = {
    modulesJson: JSON.stringify([{ moduleId: M1, opensAt: null, dueAt: null }]),
    policyJson: JSON.stringify(POLICY),
  }
  await store.write((trx) => trx.updateTable('class').set(rules).execute())
  await store.write((trx) =>
    trx.updateTable('learner').set({ realName: REAL_NAME }).where('id', '=', learnerId).execute(),
  )
  const owner = await requireEducator(headers.owner, auth)
  const learner = await requireLearner(store, headers['student of this class'])
  const opened = { id: makeHex('opened'), at: Date.now(), kind: 'module.opened', moduleId: M1 }
  await acceptFacts(store, learner, [opened, makeSubmission('handed in')])
  // Those of modules that nobody here answered: reading them hundreds of times is what takes long.
  await store.write((trx) => trx.deleteFrom('itemVersion').where('moduleId', '!=', M1).execute())
  const [first, second] = await readItems(store)
  const rule = { kind: 'full-credit' } as const
  await correctItem(store, owner, classId, {
    itemId: second.id,
    version: second.version,
    rule,
    reason: 'Unclear',
  })
  await inviteEducator(store, owner, null, Date.now())
  const toClass = { classId, email: 'new@example.edu' }
  await store.write((trx) => inviteCoTeacher(trx, owner, toClass, Date.now()))
  const certificate = await issueCertificate(store, learner, { name: REAL_NAME }, Date.now())
  if (certificate.kind !== 'issued') throw new Error('The learner has mastered the module of the class.')
  return {
    classId,
    learnerId,
    owner,
    coTeacher: await requireEducator(headers['co-teacher'], auth),
    stranger: await requireEducator(headers['educator of another class'], auth),
    moduleId: M1,
    item: first,
    correctionId: await readCorrection(store),
    invitationId: await readInvitation(store, null),
    classInvitationId: await readInvitation(store, classId),
    sessionId: await readSession(store, owner),
    certificateCode: certificate.code,
  }
}

type Item = { readonly id: string; readonly version: number }

async function readItems({ db }: Store): Promise<readonly [Item, Item]> {
  const { itemsJson } = await db.selectFrom('attempt').select('itemsJson').executeTakeFirstOrThrow()
  return JSON.parse(itemsJson)
}

async function readCorrection({ db }: Store): Promise<string> {
  return (await db.selectFrom('itemCorrection').select('id').executeTakeFirstOrThrow()).id
}

async function readSession({ db }: Store, { id }: Educator): Promise<string> {
  const own = db.selectFrom('session').select('id').where('userId', '=', id)
  return (await own.executeTakeFirstOrThrow()).id
}

async function readInvitation({ db }: Store, classId: string | null): Promise<string> {
  const open = db.selectFrom('invitation').select('id').where('usedAt', 'is', null)
  return (await open.where('classId', classId === null ? 'is' : '=', classId).executeTakeFirstOrThrow()).id
}
