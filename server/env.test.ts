import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readEnv } from './env'

const NOTHING_SET = {
  databaseUrl: null,
  databaseFile: resolve('var/course.db'),
  baseUrl: null,
  mail: null,
  oidc: null,
  trustedProxies: [],
}

it('needs nothing set', () => {
  expect(readEnv({})).toEqual(NOTHING_SET)
  expect(readEnv({ DATABASE_URL: '', MAIL_FROM: ' ', TRUSTED_PROXY: '' })).toEqual(NOTHING_SET)
})

it('reads every variable', () => {
  expect(
    readEnv({
      DATABASE_URL: 'postgresql://a:b@db:5432/course',
      DATABASE_FILE: '/srv/course.db',
      BASE_URL: 'https://course.example.edu/',
      SMTP_URL: 'smtps://a:b@mail.example.edu',
      MAIL_FROM: 'The course <course@example.edu>',
      OIDC_ISSUER: 'https://login.example.edu/realm',
      OIDC_CLIENT_ID: 'id',
      OIDC_CLIENT_SECRET: 'secret',
      TRUSTED_PROXY: '10.0.0.0/8, 192.0.2.7,2001:db8::/32',
    }),
  ).toEqual({
    databaseUrl: 'postgresql://a:b@db:5432/course',
    databaseFile: '/srv/course.db',
    baseUrl: 'https://course.example.edu',
    mail: { smtpUrl: 'smtps://a:b@mail.example.edu', from: 'The course <course@example.edu>' },
    oidc: { issuer: 'https://login.example.edu/realm', clientId: 'id', clientSecret: 'secret' },
    trustedProxies: ['10.0.0.0/8', '192.0.2.7', '2001:db8::/32'],
  })
})

it.each([
  [{ DATABASE_URL: 'mysql://u:hunter2@h/d' }, 'DATABASE_URL is not an address of PostgreSQL; expected'],
  [{ BASE_URL: 'course.example.edu' }, 'BASE_URL is not a web address; expected'],
  [{ SMTP_URL: 'mail:hunter2', MAIL_FROM: 'a@b' }, 'SMTP_URL is not an address of a mail server; expected'],
  [{ SMTP_URL: 'smtp://u:hunter2@h' }, 'MAIL_FROM is not set; expected'],
  [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM is not a mail address; expected'],
  [{ OIDC_ISSUER: 'https://i', OIDC_CLIENT_SECRET: 'hunter2' }, 'OIDC_CLIENT_ID is not set; expected'],
  [{ OIDC_ISSUER: 'i' }, 'OIDC_ISSUER is not a web address; expected'],
  [{ TRUSTED_PROXY: '10.0.0.0/33' }, 'TRUSTED_PROXY holds something that is no address; expected'],
  [{ TRUSTED_PROXY: 'all' }, 'TRUSTED_PROXY holds something that is no address; expected'],
])('refuses %o by name, without its secrets', (source, message) => {
  const read = () => readEnv(source)
  expect(read).toThrow(message)
  expect(read).not.toThrow('hunter2')
})

it('names every wrong variable at once', () => {
  expect(() => readEnv({ BASE_URL: 'x', TRUSTED_PROXY: 'y' })).toThrow(/BASE_URL.*\n.*TRUSTED_PROXY/)
})
