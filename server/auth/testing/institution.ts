import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Person = {
  readonly sub: string
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
}

export type Institution = {
  readonly issuer: string
  /** Who comes back next. */
  readonly send: (person: Person, nonce: string) => void
  readonly close: () => void
}

const CLIENT = 'course'
const KEY_ID = 'k1'

/** An OpenID Connect provider on a free port that vouches for whomever a test sends. */
export async function openInstitution(): Promise<Institution> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let sent: { readonly person: Person; readonly nonce: string } | undefined
  const server = createServer((request, response) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const pages: Readonly<Record<string, () => unknown>> = {
      '/.well-known/openid-configuration': () => describe(issuer),
      '/jwks': () => ({
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }],
      }),
      '/userinfo': () => sent?.person,
      '/token': () => ({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: sign(issuer) }),
    }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(pages[request.url ?? '']?.() ?? {}))
  })
  const sign = (issuer: string) => {
    const seconds = Math.floor(Date.now() / 1000)
    const claims = {
      ...sent?.person,
      nonce: sent?.nonce,
      iss: issuer,
      aud: CLIENT,
      iat: seconds,
      exp: seconds + 60,
    }
    const text = [{ alg: 'RS256', kid: KEY_ID }, claims].map(encode).join('.')
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    send: (person, nonce) => {
      sent = { person, nonce }
    },
    close: () => server.close(),
  }
}

function describe(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
