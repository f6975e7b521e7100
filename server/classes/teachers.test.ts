import { beforeAll, expect, it } from 'vitest'
import { acceptClass } from '../auth/accept-class'
import { acceptInvitation } from '../auth/accept-invitation'
import { findInvitation } from '../auth/invitation'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { deleteClass } from './delete-class'
import { listInvitedTeachers, withdrawTeacherInvitation } from './invite-co-teacher'
import { addCoTeacher, type CoTeacherAddition, handOver, listTeachers, removeCoTeacher } from './teachers'
import { insertEducator, makeClassWith, NOW, SETTINGS } from './testing/make-class'

const PASSWORD = 'a quiet heron at dusk'

function codeOf(addition: CoTeacherAddition): string {
  if (addition.kind !== 'invited') throw new Error(`The person was ${addition.kind}.`)
  return addition.code
}

describeStores('the teachers of a class', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  it('are added by the address of an account, once', async () => {
    const { owner, id } = await makeClassWith(store)
    const cleo = await insertEducator(store, 'Cleo')
    expect(await addCoTeacher(store, owner, id, cleo.email, NOW)).toEqual({ kind: 'added' })
    expect(await addCoTeacher(store, owner, id, cleo.email, NOW)).toEqual({ kind: 'here-already' })
    expect(await addCoTeacher(store, owner, id, owner.email, NOW)).toEqual({ kind: 'here-already' })
    expect(await listTeachers(store, id)).toEqual([
      { ...owner, role: 'owner' },
      { ...cleo, role: 'co-teacher' },
    ])
  })

  it('are invited by an address that has no account, by one open invitation at a time', async () => {
    const { owner, id } = await makeClassWith(store)
    const email = 'nobody.yet@example.edu'
    const first = codeOf(await addCoTeacher(store, owner, id, email, NOW))
    const second = codeOf(await addCoTeacher(store, owner, id, email, NOW + 1))
    expect(await findInvitation(store.db, first, NOW + 1)).toEqual({ kind: 'unknown' })
    const [invited, ...more] = await listInvitedTeachers(store, id, NOW + 1)
    expect([invited, more]).toEqual([
      { id: expect.any(String), email, expiresAt: NOW + 1 + 7 * 24 * 60 * 60_000 },
      [],
    ])
    expect(await findInvitation(store.db, second, NOW + 1)).toEqual({
      kind: 'open',
      invitation: { id: invited?.id, kind: 'invited', email, classId: id },
    })
    expect(await listTeachers(store, id)).toEqual([{ ...owner, role: 'owner' }])
  })

  it('come into the class with the account that the invitation makes, and it is on record', async () => {
    const { owner, id } = await makeClassWith(store)
    const email = 'dana@example.edu'
    const code = codeOf(await addCoTeacher(store, owner, id, email, NOW))
    const result = await acceptInvitation(store, code, { name: 'Dana', email, password: PASSWORD }, NOW)
    expect(result).toEqual({
      kind: 'accepted',
      userId: expect.any(String),
      invited: { kind: 'class', id, name: SETTINGS.name },
    })
    expect(await listTeachers(store, id)).toMatchObject([
      { id: owner.id, role: 'owner' },
      { name: 'Dana', email, role: 'co-teacher' },
    ])
    expect(await listInvitedTeachers(store, id, NOW)).toEqual([])
    const audit = await store.db.selectFrom('audit').select('action').where('classId', '=', id).execute()
    expect(audit.map(({ action }) => action)).toEqual([
      'class.created',
      'educator.invited',
      'co-teacher.added',
    ])
  })

  it('who have an account by now join with it, and an owner stays the owner', async () => {
    const { owner, id } = await makeClassWith(store)
    const email = 'elif@example.edu'
    const code = codeOf(await addCoTeacher(store, owner, id, email, NOW))
    const elif = await insertEducator(store, 'Elif')
    const taken = { name: 'Elif', email: elif.email, password: PASSWORD }
    expect(await acceptInvitation(store, code, taken, NOW)).toEqual({ kind: 'email-taken', isForClass: true })
    const accepted = { kind: 'accepted', invited: { kind: 'class', id, name: SETTINGS.name } }
    expect(await acceptClass(store, code, elif, NOW)).toEqual(accepted)
    expect(await acceptClass(store, code, elif, NOW)).toEqual({ kind: 'used' })
    const own = codeOf(await addCoTeacher(store, owner, id, email, NOW))
    expect(await acceptClass(store, own, owner, NOW)).toEqual(accepted)
    expect(await listTeachers(store, id)).toEqual([
      { ...owner, role: 'owner' },
      { ...elif, role: 'co-teacher' },
    ])
  })

  it('do not come in by an invitation that was withdrawn or ran out', async () => {
    const { owner, id } = await makeClassWith(store)
    const other = await makeClassWith(store)
    const code = codeOf(await addCoTeacher(store, owner, id, 'finn@example.edu', NOW))
    const [invited] = await listInvitedTeachers(store, id, NOW)
    const invitation = invited?.id ?? ''
    await withdrawTeacherInvitation(store, other.owner, { classId: other.id, id: invitation }, NOW)
    expect(await findInvitation(store.db, code, NOW)).toMatchObject({ kind: 'open' })
    const finn = await insertEducator(store, 'Finn')
    const week = 7 * 24 * 60 * 60_000
    expect(await acceptClass(store, code, finn, NOW + week)).toEqual({ kind: 'expired' })
    expect(await listInvitedTeachers(store, id, NOW + week)).toEqual([])
    await withdrawTeacherInvitation(store, owner, { classId: id, id: invitation }, NOW)
    expect(await acceptClass(store, code, finn, NOW)).toEqual({ kind: 'unknown' })
    expect(await listTeachers(store, id)).toEqual([{ ...owner, role: 'owner' }])
  })

  it('get their account also where the class was deleted meanwhile, and are told so', async () => {
    const { owner, id } = await makeClassWith(store)
    const gail = { name: 'Gail', email: 'gail@example.edu', password: PASSWORD }
    const code = codeOf(await addCoTeacher(store, owner, id, gail.email, NOW))
    await deleteClass(store, owner, id, SETTINGS.name, NOW)
    expect(await acceptInvitation(store, code, gail, NOW)).toEqual({
      kind: 'accepted',
      userId: expect.any(String),
      invited: { kind: 'gone' },
    })
    const found = await store.db.selectFrom('user').select('name').where('email', '=', gail.email).execute()
    expect(found).toEqual([{ name: 'Gail' }])
  })

  it('go, but for the owner', async () => {
    const { owner, id } = await makeClassWith(store)
    const cleo = await insertEducator(store, 'Cleo')
    await addCoTeacher(store, owner, id, cleo.email, NOW)
    await removeCoTeacher(store, owner, id, cleo.id, NOW)
    await removeCoTeacher(store, owner, id, owner.id, NOW)
    expect(await listTeachers(store, id)).toEqual([{ ...owner, role: 'owner' }])
  })

  it('change places when a class is handed over, and never without an owner', async () => {
    const { owner, id } = await makeClassWith(store)
    const cleo = await insertEducator(store, 'Cleo')
    await expect(handOver(store, owner, id, cleo.id, NOW)).rejects.toMatchObject({ code: 'NOT_YOURS' })
    await expect(handOver(store, owner, id, owner.id, NOW)).rejects.toMatchObject({ code: 'NOT_YOURS' })
    await addCoTeacher(store, owner, id, cleo.email, NOW)
    await handOver(store, owner, id, cleo.id, NOW)
    expect(await listTeachers(store, id)).toEqual([
      { ...cleo, role: 'owner' },
      { ...owner, role: 'co-teacher' },
    ])
  })
})
