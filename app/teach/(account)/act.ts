import { isAPIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { readEnv } from '#server/env'
import { BadInputError } from '#server/http/bad-input-error'
import { requireOwnOrigin } from '#server/http/require-own-origin'
import { TooManyTriesError } from '#server/http/too-many-tries-error'
import { RightsError } from '#server/rights/rights-error'
import type { FormState } from '#ui/educator/account/form-state'

/** Runs what a form asks for, if our own page asks, and turns refusals into what the form says. */
export async function act(form: FormData, work: (asked: Headers) => Promise<FormState>): Promise<FormState> {
  const asked = new Headers(await headers())
  try {
    requireOwnOrigin({ method: 'POST', headers: asked }, readEnv().baseUrl)
    return await work(asked)
  } catch (error) {
    if (error instanceof RightsError && error.code === 'SIGN_IN') redirect('/teach/sign-in')
    const refusal = describeRefusal(error)
    if (!refusal) throw error
    return { ...refusal, values: keepValues(form) }
  }
}

function describeRefusal(error: unknown): FormState | undefined {
  if (error instanceof BadInputError) {
    const problems = Object.fromEntries(
      error.problems.map(({ path, problem }) => [path, toSentence(problem)]),
    )
    return Object.keys(problems).length > 0 ? { problems } : { problem: error.message }
  }
  if (error instanceof TooManyTriesError || error instanceof RightsError) return { problem: error.message }
  if (isAPIError(error) && error.body?.code === 'TOO_MANY_TRIES') return { problem: error.body.message ?? '' }
  return undefined
}

function toSentence(problem: string): string {
  return `This ${problem}.`
}

function keepValues(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !/password|^\$/i.test(name) ? [[name, value]] : [],
    ),
  )
}
