import { beforeAll, expect, it } from 'vitest'
import { JoinRequest } from '#domain/classes/join.schema'
import { requireLearner } from '../rights/require-learner'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { describeStores } from '../store/testing/with-stores'
import { findJoinableClass } from './find-joinable-class'
import { joinClass, MAX_LEARNERS } from './join-class'
import { listLearners } from './learner-record'
import { recoverMembership } from './recover-membership'
import { makeClassWith, makeSecret, NOW } from './testing/make-class'

describeStores('joining', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  const join = (code: string, alias: string, secret = makeSecret()) =>
    joinClass(store, JoinRequest.parse({ code, alias, secret }), NOW)
  const bearer = (learnerId: string, secret: string) =>
    new Headers({ authorization: `Bearer ${learnerId}.${secret}` })

  it('makes a learner whose device may send from then on, and keeps no secret and no recovery code', async () => {
    const { id, members } = await makeClassWith(store, 'Blue Heron')
    const [{ learnerId, secret, recoveryCode, ...rest } = { learnerId: '', secret: '', recoveryCode: '' }] =
      members
    expect(rest).toEqual({ classId: id, className: 'Oncology 2', alias: 'Blue Heron' })
    expect(await requireLearner(store, bearer(learnerId, secret), NOW)).toEqual({
      id: learnerId,
      classId: id,
      alias: 'Blue Heron',
    })
    const everything = JSON.stringify(await readAllRows(store))
    expect([secret, recoveryCode].filter((one) => everything.includes(one))).toEqual([])
  })

  it('finds a class however its code is written, and says what is wrong with others', async () => {
    const { id, code } = await makeClassWith(store)
    const written = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`
    expect(await findJoinableClass(store, written, NOW)).toMatchObject({ kind: 'open', found: { id } })
    expect(await findJoinableClass(store, 'nonsense', NOW)).toEqual({ kind: 'unknown' })
    expect(await join('ZZZZZB', 'Heron')).toEqual({ kind: 'unknown-code' })
  })

  it('refuses an alias of the class, whatever its case and spaces; another class may have it', async () => {
    const { code } = await makeClassWith(store, 'Blue Heron')
    const other = await makeClassWith(store)
    for (const alias of ['Blue Heron', 'blueheron', 'BLUE  HERON', 'Ｂlue Heron'])
      expect(await join(code, alias)).toEqual({ kind: 'alias-taken' })
    expect(await join(other.code, 'Blue Heron')).toMatchObject({ kind: 'joined' })
  })

  it('of twelve devices that want the same alias at the same moment lets in one', async () => {
    const { id, code } = await makeClassWith(store)
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, index) => join(code, index % 2 ? 'Heron' : 'h e r o n')),
    )
    const kinds = replies.map(({ kind }) => kind).sort()
    expect(kinds).toEqual([...Array<string>(11).fill('alias-taken'), 'joined'])
    expect((await listLearners(store, id)).length).toBe(1)
  })

  it('lets a whole class in at once, and its changes bear rising times', async () => {
    const { id, code } = await makeClassWith(store)
    const replies = await Promise.all(Array.from({ length: 30 }, (_, index) => join(code, `Bird ${index}`)))
    expect(replies.filter(({ kind }) => kind !== 'joined')).toEqual([])
    const changes = await store.db.selectFrom('change').select('at').where('classId', '=', id).execute()
    expect(new Set(changes.map(({ at }) => at)).size).toBe(30)
  })

  it('asked twice by one device joins once; the last answer is the one that holds', async () => {
    const { id, code } = await makeClassWith(store, 'Wren')
    const secret = makeSecret()
    const first = await join(code, 'Heron', secret)
    const second = await join(code, 'Grey Heron', secret)
    expect(await join(code, 'wren', secret)).toEqual({ kind: 'alias-taken' })
    if (first.kind !== 'joined' || second.kind !== 'joined') throw new Error('not joined')
    expect(second.membership.learnerId).toBe(first.membership.learnerId)
    expect((await listLearners(store, id)).map(({ alias }) => alias)).toEqual(['Grey Heron', 'Wren'])
    const recover = (recoveryCode: string) =>
      recoverMembership(store, { code, recoveryCode, secret: makeSecret() }, NOW)
    expect(await recover(first.membership.recoveryCode)).toEqual({ kind: 'not-found' })
    expect(await recover(second.membership.recoveryCode)).toMatchObject({ kind: 'recovered' })
  })

  it('ends when a class is full', async () => {
    const { id, code } = await makeClassWith(store)
    const rows = Array.from({ length: MAX_LEARNERS }, (_, index) => ({
      ...{ id: `${id}-${index}`, classId: id, alias: `${index}`, aliasKey: `${index}` },
      ...{ secretHash: '', recoveryHash: '', section: '', realName: null, accommodationJson: '{}' },
      ...{ joinedAt: NOW, lastSeenAt: NOW },
    }))
    for (let at = 0; at < rows.length; at += 500)
      await store.write((trx) =>
        trx
          .insertInto('learner')
          .values(rows.slice(at, at + 500))
          .execute(),
      )
    expect(await join(code, 'Heron')).toEqual({ kind: 'full' })
  })

  it('is moved to another device by the recovery code, and the device before is told', async () => {
    const { id, code, members } = await makeClassWith(store, 'Heron', 'Wren')
    const [heron, wren] = members
    if (!heron || !wren) throw new Error('not joined')
    const secret = makeSecret()
    const { recoveryCode, learnerId } = heron
    const reply = await recoverMembership(store, { code, recoveryCode, secret }, NOW)
    expect(reply).toEqual({
      kind: 'recovered',
      membership: { classId: id, className: 'Oncology 2', learnerId, alias: 'Heron', recoveryCode },
    })
    expect(await requireLearner(store, bearer(learnerId, secret), NOW)).toMatchObject({ id: learnerId })
    await expect(requireLearner(store, bearer(learnerId, heron.secret), NOW)).rejects.toMatchObject({
      code: 'SIGN_IN',
    })
    expect(await requireLearner(store, bearer(wren.learnerId, wren.secret), NOW)).toBeTruthy()
  })

  it('is not moved by a recovery code of another class', async () => {
    const { members } = await makeClassWith(store, 'Heron')
    const other = await makeClassWith(store)
    const recoveryCode = members[0]?.recoveryCode ?? ''
    const request = { code: other.code, recoveryCode, secret: makeSecret() }
    expect(await recoverMembership(store, request, NOW)).toEqual({ kind: 'not-found' })
  })
})
