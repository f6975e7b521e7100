import { type ClassMembership, writeAuthorization } from './class-membership'

export type CertificateReply =
  | { readonly kind: 'issued'; readonly code: string }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'not-a-member' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed' }

/** Asks the class for a certificate with this name on it. The class decides by its own records. */
export async function askCertificate(membership: ClassMembership, name: string): Promise<CertificateReply> {
  try {
    const response = await fetch('/api/certificate', {
      method: 'POST',
      cache: 'no-store',
      headers: { authorization: writeAuthorization(membership), 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    })
    if (response.status === 401) return { kind: 'not-a-member' }
    if (response.status === 400) return { kind: 'refused', problem: await readProblem(response) }
    return response.ok ? ((await response.json()) as CertificateReply) : { kind: 'failed' }
  } catch {
    return { kind: 'unreachable' }
  }
}

export type CertificateStanding =
  | { readonly kind: 'issued'; readonly code: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }

/** @returns null where the class gives no answer just now */
export async function readCertificateStanding(
  membership: ClassMembership,
): Promise<CertificateStanding | null> {
  try {
    const headers = { authorization: writeAuthorization(membership) }
    const response = await fetch('/api/certificate', { cache: 'no-store', headers })
    return response.ok ? ((await response.json()) as CertificateStanding) : null
  } catch {
    return null
  }
}

async function readProblem(response: Response): Promise<string> {
  const { problems = [] } = (await response.json()) as {
    readonly problems?: readonly { readonly problem: string }[]
  }
  return problems[0]?.problem ?? ''
}
