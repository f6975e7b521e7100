import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Mail } from '../mail/send-mail'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { acceptInvitation } from './accept-invitation'
import type { Auth } from './auth'
import { changePassword, confirmPassword } from './change-account'
import { deleteAccount, listOwnedClasses } from './delete-account'
import type { Educator } from './educator'
import { exportAccount } from './export-account'
import { findEducator } from './find-educator'
import { findInvitation, makeFirstInvitation } from './invitation'
import { inviteEducator, listOpenInvitations, withdrawInvitation } from './invite-educator'
import { makeResetCode } from './make-reset-code'
import { readAccount } from './read-account'
import { endOtherSessions, endSession, findSessionId, listSessions } from './sessions'
import { makeAuth, makeEducator, PASSWORD, signInAs } from './testing/make-educator'

const DAY_MS = 24 * 60 * 60_000
const NOW = Date.UTC(2027, 0, 4, 9)
const KIM = { name: 'Kim', email: 'kim@example.edu', password: PASSWORD }

/** Hashing passwords is slow on purpose. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describeStores('a fresh installation', (open) => {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })

  it('gives a first link that replaces the one before, works once, and is not given again', async () => {
    const before = await makeFirstInvitation(store, NOW)
    const code = await makeFirstInvitation(store, NOW + 1)
    expect(await findInvitation(store.db, before ?? '', NOW + 1)).toEqual({ kind: 'unknown' })
    expect(await acceptInvitation(store, code ?? '', KIM, NOW + 2)).toMatchObject({ kind: 'accepted' })
    expect(await acceptInvitation(store, code ?? '', { ...KIM, email: 'z@example.edu' }, NOW + 3)).toEqual({
      kind: 'used',
    })
    expect(await makeFirstInvitation(store, NOW + 4)).toBe(null)
  })

  it('keeps only the hash of the code', async () => {
    const code = await makeFirstInvitation(store, NOW)
    const rows = await store.db.selectFrom('invitation').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(code)
  })

  it('lets the link lapse after exactly seven days', async () => {
    const code = (await makeFirstInvitation(store, NOW)) ?? ''
    expect(await findInvitation(store.db, code, NOW + 7 * DAY_MS - 1)).toMatchObject({ kind: 'open' })
    expect(await findInvitation(store.db, code, NOW + 7 * DAY_MS)).toEqual({ kind: 'expired' })
    expect(await acceptInvitation(store, code, KIM, NOW + 7 * DAY_MS)).toEqual({ kind: 'expired' })
    expect(await store.db.selectFrom('user').selectAll().execute()).toEqual([])
  })

  it('makes one account when a link is used twice at the same moment', async () => {
    const code = (await makeFirstInvitation(store, NOW)) ?? ''
    const tries = ['a', 'b', 'c'].map((name) =>
      acceptInvitation(store, code, { ...KIM, email: `${name}@example.edu` }, NOW),
    )
    const kinds = (await Promise.all(tries)).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['accepted', 'used', 'used'])
    expect(await store.db.selectFrom('user').select('id').execute()).toHaveLength(1)
  })

  it('hands classes that belong to nobody, such as the demo class, to the first educator alone', async () => {
    const demo = {
      name: 'Demo',
      term: '',
      modulesJson: '[]',
      policyJson: '{}',
      keepsNames: 0,
      archivedAt: null,
    }
    await store.write((trx) =>
      trx
        .insertInto('class')
        .values({ id: 'demo', code: 'DEMODE', isDemo: 1, createdAt: NOW, ...demo })
        .execute(),
    )
    const first = await makeEducator(store, 'Ada')
    const second = await makeEducator(store, 'Ben', first)
    expect(await listOwnedClasses(store, first)).toEqual([{ id: 'demo', name: 'Demo', term: '' }])
    expect(await listOwnedClasses(store, second)).toEqual([])
  })
})

describeStores('educators’ accounts', (open) => {
  let store: Store
  let auth: Auth
  let mails: Mail[]
  let ada: Educator
  beforeAll(async () => {
    store = await open()
    ;({ auth, mails } = makeAuth(store))
    ada = await makeEducator(store, 'Ada')
  })

  it('know who is signed in, and nobody by a cookie that was tampered with', async () => {
    const headers = await signInAs(auth, ada)
    expect(await findEducator(headers, auth)).toEqual(ada)
    const forged = new Headers({ cookie: (headers.get('cookie') ?? '').replace(/.$/, '_') })
    expect(await findEducator(forged, auth)).toBe(null)
    expect(await findEducator(new Headers(), auth)).toBe(null)
  })

  it('sign in with the address in any letter case, and never with another password', async () => {
    expect(await findEducator(await signInAs(auth, { email: 'ADA@Example.EDU' }), auth)).toEqual(ada)
    await expect(signInAs(auth, ada, 'a quiet heron at dawn')).rejects.toMatchObject({
      body: { code: 'INVALID_EMAIL_OR_PASSWORD' },
    })
  })

  it('are made by invitation only', async () => {
    const body = { name: 'Eve', email: 'eve@example.edu', password: PASSWORD }
    await expect(auth.api.signUpEmail({ body })).rejects.toMatchObject({ status: 'BAD_REQUEST' })
    expect(await acceptInvitation(store, 'guessed', body, Date.now())).toEqual({ kind: 'unknown' })
  })

  it('refuse an address that has one, and leave the invitation open', async () => {
    const code = await inviteEducator(store, ada, null, NOW)
    const taken = { ...KIM, email: ada.email }
    expect(await acceptInvitation(store, code, taken, NOW)).toEqual({
      kind: 'email-taken',
      isForClass: false,
    })
    expect(await findInvitation(store.db, code, NOW)).toMatchObject({ kind: 'open' })
  })

  it('list open invitations to the one who made them, who alone can withdraw them', async () => {
    const ben = await makeEducator(store, 'Ben', ada)
    const code = await inviteEducator(store, ben, 'new@example.edu', NOW)
    const [open] = await listOpenInvitations(store, ben, NOW)
    expect(open).toMatchObject({ email: 'new@example.edu', expiresAt: NOW + 7 * DAY_MS })
    await withdrawInvitation(store, ada, open?.id ?? '', NOW)
    expect(await findInvitation(store.db, code, NOW)).toMatchObject({ kind: 'open' })
    await withdrawInvitation(store, ben, open?.id ?? '', NOW)
    expect(await findInvitation(store.db, code, NOW)).toEqual({ kind: 'unknown' })
  })

  it('end a session of their own and never another’s', async () => {
    const cy = await makeEducator(store, 'Cy', ada)
    const here = await signInAs(auth, cy)
    const there = await signInAs(auth, cy)
    const thereId = (await findSessionId(auth, there)) ?? ''
    await endSession(store, ada, thereId, NOW)
    expect(await findEducator(there, auth)).toEqual(cy)
    await endSession(store, cy, thereId, NOW)
    expect(await findEducator(there, auth)).toBe(null)
    const hereId = await findSessionId(auth, here)
    await signInAs(auth, cy)
    await endOtherSessions(store, cy, hereId ?? '', NOW)
    expect(await listSessions(store, cy, hereId, Date.now())).toMatchObject([{ id: hereId, isThisOne: true }])
  })

  it('confirm an address by the mailed link', async () => {
    const headers = await signInAs(auth, ada)
    const place = { store, auth }
    expect(await readAccount(place, headers, ada, NOW)).toMatchObject({ isConfirmed: false, isLinked: false })
    await auth.api.sendVerificationEmail({ body: { email: ada.email }, headers })
    const link = /\S+\/teach\/verify\?token=(\S+)/.exec(mails.at(-1)?.text ?? '')
    expect(link?.[0]).toMatch(/^http:\/\/127\.0\.0\.1:3000\/teach\/verify/)
    await auth.api.verifyEmail({ query: { token: link?.[1] ?? '' } })
    expect(await readAccount(place, headers, ada, NOW)).toMatchObject({ isConfirmed: true })
  })

  it('reset a password once by the mailed link, which ends every session', async () => {
    const di = await makeEducator(store, 'Di', ada)
    const before = await signInAs(auth, di)
    await auth.api.requestPasswordReset({ body: { email: di.email } })
    const mail = mails.at(-1)
    expect(mail?.to).toBe(di.email)
    const token = /\/teach\/reset\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const kept = await store.db.selectFrom('verification').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
    await auth.api.resetPassword({ body: { token, newPassword: 'another evening by the lake' } })
    expect(await findEducator(before, auth)).toBe(null)
    await expect(signInAs(auth, di)).rejects.toThrow()
    expect(await findEducator(await signInAs(auth, di, 'another evening by the lake'), auth)).toEqual(di)
    await expect(auth.api.resetPassword({ body: { token, newPassword: PASSWORD } })).rejects.toThrow()
  })

  it('answer a reset for an unknown address as for a known one, and send nothing', async () => {
    const sent = mails.length
    const answer = await auth.api.requestPasswordReset({ body: { email: 'nobody@example.edu' } })
    expect(answer).toEqual(await auth.api.requestPasswordReset({ body: { email: ada.email } }))
    expect(mails.slice(sent).map(({ to }) => to)).toEqual([ada.email])
  })

  it('can be given a new password by whoever runs the server', async () => {
    const eli = await makeEducator(store, 'Eli', ada)
    expect(await makeResetCode({ store, auth }, 'nobody@example.edu', Date.now())).toBe(null)
    const code = (await makeResetCode({ store, auth }, eli.email, Date.now())) ?? ''
    await auth.api.resetPassword({ body: { token: code, newPassword: 'by the hand of the owner' } })
    expect(await findEducator(await signInAs(auth, eli, 'by the hand of the owner'), auth)).toEqual(eli)
  })

  it('change a password only with the one before, and then only this device stays signed in', async () => {
    const flo = await makeEducator(store, 'Flo', ada)
    const here = await signInAs(auth, flo)
    const there = await signInAs(auth, flo)
    const newPassword = 'seven swans over the weir'
    const place = { store, auth }
    expect(await changePassword(place, here, flo, { currentPassword: 'wrong entirely', newPassword })).toBe(
      false,
    )
    expect(await changePassword(place, here, flo, { currentPassword: PASSWORD, newPassword })).toBe(true)
    expect(await findEducator(there, auth)).toBe(null)
    const again = await signInAs(auth, flo, newPassword)
    expect(await confirmPassword(place, again, flo, PASSWORD)).toBe(false)
    expect(await confirmPassword(place, again, flo, newPassword)).toBe(true)
  })
})

describeStores('what has run out', (open) => {
  it('is removed at the next sign-in, an invitation after a month', async () => {
    const store = await open()
    const { auth } = makeAuth(store)
    const ada = await makeEducator(store, 'Ada')
    const now = Date.now()
    const times = { createdAt: now, updatedAt: now, expiresAt: now - 1 }
    await store.write(async (trx) => {
      const rest = { userId: ada.id, ipAddress: null, userAgent: null }
      await trx
        .insertInto('session')
        .values({ id: 's', token: 't', ...rest, ...times })
        .execute()
      await trx
        .insertInto('verification')
        .values({ id: 'v', identifier: 'i', value: ada.id, ...times })
        .execute()
    })
    await inviteEducator(store, ada, null, now - 38 * DAY_MS)
    const recent = await inviteEducator(store, ada, null, now - 8 * DAY_MS)
    await signInAs(auth, ada)
    expect(await store.db.selectFrom('session').select('id').where('id', '=', 's').execute()).toEqual([])
    expect(await store.db.selectFrom('verification').select('id').execute()).toEqual([])
    const left = await store.db.selectFrom('invitation').select('id').where('kind', '=', 'invited').execute()
    expect(left).toHaveLength(1)
    expect(await findInvitation(store.db, recent, now)).toEqual({ kind: 'expired' })
  })
})

describeStores('leaving', (open) => {
  let store: Store
  let auth: Auth
  let gus: Educator
  beforeAll(async () => {
    store = await open()
    ;({ auth } = makeAuth(store))
    gus = await makeEducator(store, 'Gus', await makeEducator(store, 'Ada'))
    const rest = {
      term: '2027',
      modulesJson: '[]',
      policyJson: '{}',
      keepsNames: 0,
      isDemo: 0,
      createdAt: NOW,
    }
    await store.write(async (trx) => {
      await trx
        .insertInto('class')
        .values({ id: 'c1', name: 'Ward 4', code: 'ABCDEF', archivedAt: null, ...rest })
        .execute()
      await trx.insertInto('classEducator').values({ classId: 'c1', userId: gus.id, role: 'owner' }).execute()
    })
  })

  it('exports everything but hashes', async () => {
    await inviteEducator(store, gus, 'new@example.edu', NOW)
    const whole = await exportAccount(store, gus, NOW)
    expect(whole).toMatchObject({
      user: { name: 'Gus', email: 'gus@example.edu', emailVerified: 0 },
      signIns: [{ providerId: 'credential' }],
      classes: [{ id: 'c1', name: 'Ward 4', term: '2027', role: 'owner' }],
      invitations: [{ email: 'new@example.edu', createdAt: '2027-01-04T09:00:00.000Z', usedAt: null }],
      exportedAt: '2027-01-04T09:00:00.000Z',
    })
    const { password } = await store.db
      .selectFrom('account')
      .select('password')
      .where('userId', '=', gus.id)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(whole)).not.toContain(password)
  })

  it('is refused while the educator owns a class, and names it', async () => {
    const classes = [{ id: 'c1', name: 'Ward 4', term: '2027' }]
    expect(await deleteAccount(store, gus, NOW)).toEqual({ kind: 'owns-classes', classes })
    expect(await findEducator(await signInAs(auth, gus), auth)).toEqual(gus)
  })

  it('removes account, sessions and invitations, and leaves the record of what was done', async () => {
    const headers = await signInAs(auth, gus)
    await store.write((trx) => trx.updateTable('classEducator').set({ role: 'co-teacher' }).execute())
    expect(await deleteAccount(store, gus, NOW)).toEqual({ kind: 'deleted' })
    expect(await findEducator(headers, auth)).toBe(null)
    for (const table of ['account', 'session', 'classEducator'] as const) {
      expect(await store.db.selectFrom(table).selectAll().where('userId', '=', gus.id).execute()).toEqual([])
    }
    expect(
      await store.db.selectFrom('invitation').select('id').where('invitedBy', '=', gus.id).execute(),
    ).toEqual([])
    const audit = await store.db.selectFrom('audit').select('action').where('userId', '=', gus.id).execute()
    expect(audit.map(({ action }) => action).sort()).toEqual([
      'account.created',
      'account.deleted',
      'account.exported',
      'educator.invited',
    ])
    expect(await store.db.selectFrom('class').select('id').execute()).toEqual([{ id: 'c1' }])
  })
})
