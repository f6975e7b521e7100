import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import type { Env } from '../env'

export const INSTITUTION = 'institution'

/**
 * Sign in by the institution's OpenID Connect, where it is set up. It opens accounts that an invitation made and makes
 * none: the e-mail address must be confirmed on both sides, or the account linked by its owner.
 */
export function createInstitutionSignIn(oidc: Env['oidc']) {
  if (!oidc) return []
  const issuer = oidc.issuer.replace(/\/+$/, '')
  return [
    genericOAuth({
      config: [
        {
          providerId: INSTITUTION,
          discoveryUrl: `${issuer}/.well-known/openid-configuration`,
          requireIdTokenVerification: true,
          clientId: oidc.clientId,
          clientSecret: oidc.clientSecret,
          scopes: ['openid', 'email', 'profile'],
          disableSignUp: true,
        },
      ],
    }),
  ]
}
