import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { ASKED_PATH, toSignIn } from '#server/http/return-path'
import { RightsError } from '#server/rights/rights-error'

/** Reads what a page shows. Who is not signed in is sent to sign in and back; what is not theirs is not there. */
export async function enterPage<T>(read: (asked: Headers) => Promise<T>): Promise<T> {
  const asked = new Headers(await headers())
  try {
    return await read(asked)
  } catch (error) {
    if (!(error instanceof RightsError)) throw error
    if (error.code === 'SIGN_IN') redirect(toSignIn(asked.get(ASKED_PATH)))
    notFound()
  }
}
