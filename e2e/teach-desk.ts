import type { Page } from '@playwright/test'
import { makeCertificateCode } from '#server/evidence/certificate-code'
import { becomeEducator, servedDatabase, withStore } from './class-walk'

const MODULE = 'm1-what-remission-means'

export type DemoDesk = {
  readonly path: string
  /** Who has handed in the most. */
  readonly learnerId: string
  readonly alias: string
  readonly code: string
  readonly itemId: string
  readonly version: number
}

/** Signs an educator in who teaches the demo class, as its owner where it has none yet. */
export async function teachDemo(page: Page): Promise<DemoDesk> {
  const email = await becomeEducator(page)
  return withStore(servedDatabase(), async ({ db, write }) => {
    const demo = await db
      .selectFrom('class')
      .select(['id', 'code'])
      .where('isDemo', '=', 1)
      .executeTakeFirstOrThrow()
    const { id: userId } = await db
      .selectFrom('user')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    await write((trx) =>
      trx.insertInto('classEducator').values({ classId: demo.id, userId, role: 'owner' }).execute(),
    )
    const busiest = await db
      .selectFrom('attempt')
      .innerJoin('learner', 'learner.id', 'attempt.learnerId')
      .select(['learner.id', 'learner.alias', ({ fn }) => fn.countAll<number>().as('count')])
      .where('attempt.classId', '=', demo.id)
      .groupBy(['learner.id', 'learner.alias'])
      .orderBy('count', 'desc')
      .orderBy('learner.alias')
      .executeTakeFirstOrThrow()
    const item = await db.selectFrom('itemVersion').select(['itemId', 'version']).executeTakeFirstOrThrow()
    return {
      path: `/teach/${demo.id}`,
      code: demo.code,
      learnerId: busiest.id,
      alias: busiest.alias,
      ...item,
    }
  })
}

/** A certificate that can be looked up. @returns its code */
export async function keepCertificate(): Promise<string> {
  const code = makeCertificateCode()
  const modules = [{ moduleId: 'm1-what-remission-means', title: 'What remission means' }]
  const certificate = {
    ...{ code, classId: null, learnerId: null, name: 'Jane Doe', courseVersion: '0.1.0' },
    modulesJson: JSON.stringify(modules),
    issuedAt: Date.now(),
  }
  await withStore(servedDatabase(), ({ write }) =>
    write((trx) => trx.insertInto('certificate').values(certificate).execute()),
  )
  return code
}

/** Every page with the demo class on it, by a short name. */
export function listTeachPages(desk: DemoDesk): readonly (readonly [name: string, path: string])[] {
  const { path, learnerId, itemId, version } = desk
  return [
    ['classes', '/teach'],
    ['new', '/teach/new'],
    ['account', '/teach/account'],
    ['board', `${path}/board`],
    ['gradebook', `${path}/gradebook`],
    ['gradebook-module', `${path}/gradebook?module=${MODULE}&look=1`],
    ['gradebook-learner', `${path}/gradebook/${learnerId}`],
    ['gradebook-correct', `${path}/gradebook/correct?item=${itemId}&version=${version}&rule=full-credit`],
    ['gradebook-export', `${path}/gradebook/export`],
    ['analysis', `${path}/analysis`],
    ['analysis-journeys', `${path}/analysis/journeys`],
    ['learners', `${path}/learners`],
    ['learner', `${path}/learners/${learnerId}`],
    ['sheet', `${path}/learners/sheet`],
    ['evidence', `${path}/evidence`],
    ['evidence-terms', `${path}/evidence/terms`],
    ['settings', `${path}/settings`],
    ['record', `${path}/settings/record`],
  ]
}

/** Pages that need no account. */
export function listOpenPages(code: string, certificate: string): readonly (readonly [string, string])[] {
  return [
    ['sign-in', '/teach/sign-in'],
    ['reset', '/teach/reset'],
    ['welcome-gone', '/teach/welcome/nothing-like-it'],
    ['reset-choose', '/teach/reset/nothing-like-it'],
    ['join', '/join'],
    ['join-unknown', '/join/bbbbbb'],
    ['join-class', `/join/${code}`],
    ['certificate', '/certificate'],
    ['certificate-shown', `/certificate/${certificate}`],
    ['certificate-unknown', '/certificate/aaaaaaaaaaaa'],
  ]
}
