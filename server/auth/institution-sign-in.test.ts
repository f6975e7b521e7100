import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { type Auth, createAuth } from './auth'
import type { Educator } from './educator'
import { findEducator } from './find-educator'
import { INSTITUTION } from './institution-sign-in'
import { type Institution, openInstitution } from './testing/institution'
import { makeEducator, readCookies, signInAs } from './testing/make-educator'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const BACK = '/teach/sign-in'

describeStores('sign in by the institution', (open) => {
  let store: Store
  let institution: Institution
  let auth: Auth
  let ada: Educator
  let ben: Educator
  beforeAll(async () => {
    store = await open()
    institution = await openInstitution()
    const oidc = { issuer: `${institution.issuer}/`, clientId: 'course', clientSecret: 'secret of tests' }
    const secret = 'of tests alone, long enough and varied: 0123456789'
    auth = createAuth({ store, env: { baseUrl: null, oidc }, secret, sendMail: async () => {} })
    ada = await makeEducator(store, 'Ada')
    ben = await makeEducator(store, 'Ben', ada)
  })
  afterAll(() => institution?.close())

  /** The whole way there and back, as a browser goes it. */
  const walk = async (
    person: { sub: string; email: string; email_verified?: boolean },
    session?: Headers,
  ) => {
    const body = { provider: INSTITUTION, callbackURL: '/teach', errorCallbackURL: BACK }
    const { headers, response } = session
      ? await auth.api.linkSocialAccount({ body, headers: session, returnHeaders: true })
      : await auth.api.signInSocial({ body, returnHeaders: true })
    const there = new URL(response.url ?? '')
    expect(there.origin).toBe(institution.issuer)
    institution.send(
      { name: 'As there', email_verified: true, ...person },
      there.searchParams.get('nonce') ?? '',
    )
    const back = new URL(there.searchParams.get('redirect_uri') ?? '')
    back.search = new URLSearchParams({ code: 'c', state: there.searchParams.get('state') ?? '' }).toString()
    const cookie = [session?.get('cookie'), readCookies(headers)].filter(Boolean).join('; ')
    const answer = await auth.handler(new Request(back, { headers: { cookie } }))
    const { pathname, searchParams } = new URL(answer.headers.get('location') ?? '', 'http://127.0.0.1:3000')
    return {
      pathname,
      error: searchParams.get('error'),
      cookies: new Headers({ cookie: readCookies(answer.headers) }),
    }
  }

  it('makes no account for somebody whom nobody invited', async () => {
    const { pathname, error, cookies } = await walk({ sub: 's-eve', email: 'eve@example.edu' })
    expect({ pathname, error }).toEqual({ pathname: BACK, error: expect.stringMatching(/signup.?disabled/) })
    expect(await findEducator(cookies, auth)).toBe(null)
    expect(
      await store.db.selectFrom('user').select('email').where('email', 'like', 'eve%').execute(),
    ).toEqual([])
  })

  it('opens no account whose address is not confirmed here', async () => {
    const { pathname, cookies } = await walk({ sub: 's-ada', email: ada.email })
    expect(pathname).toBe(BACK)
    expect(await findEducator(cookies, auth)).toBe(null)
  })

  it('opens the account that its owner has linked', async () => {
    await walk({ sub: 's-ada', email: ada.email }, await signInAs(auth, ada))
    const { pathname, error, cookies } = await walk({ sub: 's-ada', email: ada.email })
    expect({ pathname, error }).toEqual({ pathname: '/teach', error: null })
    expect(await findEducator(cookies, auth)).toEqual(ada)
  })

  it('opens an account whose address both sides have confirmed, and none that the institution has not', async () => {
    await store.write((trx) =>
      trx.updateTable('user').set({ emailVerified: 1 }).where('id', '=', ben.id).execute(),
    )
    const unsure = await walk({ sub: 's-ben', email: ben.email, email_verified: false })
    expect(await findEducator(unsure.cookies, auth)).toBe(null)
    const { cookies } = await walk({ sub: 's-ben', email: ben.email })
    expect(await findEducator(cookies, auth)).toEqual(ben)
  })

  it('keeps no token of the institution in readable form', async () => {
    const rows = await store.db
      .selectFrom('account')
      .select(['accessToken', 'accessTokenExpiresAt'])
      .where('providerId', '=', INSTITUTION)
      .execute()
    expect(rows).toHaveLength(2)
    expect(rows.every(({ accessToken }) => accessToken !== 'a')).toBe(true)
    expect(rows.every(({ accessTokenExpiresAt }) => typeof accessTokenExpiresAt === 'number')).toBe(true)
  })
})
