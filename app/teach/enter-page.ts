import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { RightsError } from '#server/rights/rights-error'

/** Reads what a page shows. Who is not signed in is sent to sign in; what is not theirs is not there. */
export async function enterPage<T>(read: (asked: Headers) => Promise<T>): Promise<T> {
  try {
    return await read(new Headers(await headers()))
  } catch (error) {
    if (!(error instanceof RightsError)) throw error
    if (error.code === 'SIGN_IN') redirect('/teach/sign-in')
    notFound()
  }
}
