import { randomBytes } from 'node:crypto'
import type { ClassSettings } from '#domain/classes/class-settings.schema'
import type { Educator } from '../../auth/educator'
import { makeId } from '../../store/make-id'
import type { Store } from '../../store/store'
import { createClass } from '../create-class'
import { joinClass } from '../join-class'

export const NOW = Date.UTC(2027, 0, 15, 9)
export const SETTINGS: ClassSettings = {
  name: 'Oncology 2',
  term: 'Spring 2027',
  modules: [{ moduleId: 'm1-what-remission-means', opensAt: null, dueAt: NOW + 1000 }],
  policy: {
    attempts: 3,
    counting: 'best',
    feedback: 'after-submission',
    minutes: null,
    timeZone: 'Europe/Oslo',
  },
}

/** An educator without a password: enough for everything behind the door. */
export async function insertEducator({ write }: Store, name: string): Promise<Educator> {
  const educator = { id: makeId(), name, email: `${name.toLowerCase()}.${makeId()}@example.edu` }
  const row = { ...educator, emailVerified: 1, image: null, createdAt: NOW, updatedAt: NOW }
  await write((trx) => trx.insertInto('user').values(row).execute())
  return educator
}

export const makeSecret = () => randomBytes(32).toString('base64url')

export async function makeClassWith(store: Store, ...aliases: readonly string[]) {
  const owner = await insertEducator(store, 'Ola')
  const { id, code } = await createClass(store, owner, SETTINGS, NOW)
  const members = []
  for (const alias of aliases) {
    const secret = makeSecret()
    const reply = await joinClass(store, { code, alias, secret }, NOW)
    if (reply.kind !== 'joined') throw new Error(`The alias was ${reply.kind}.`)
    members.push({ ...reply.membership, secret })
  }
  return { owner, id, code, members }
}
