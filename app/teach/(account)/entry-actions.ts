'use server'
import { isAPIError } from 'better-auth/api'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { acceptClass, type InvitedClass } from '#server/auth/accept-class'
import { acceptInvitation } from '#server/auth/accept-invitation'
import { EmailAddress, NewAccount, NewPassword } from '#server/auth/account.schema'
import { openAuth } from '#server/auth/auth'
import { requireEducator } from '#server/auth/find-educator'
import { readEnv } from '#server/env'
import { readReturnPath } from '#server/http/return-path'
import { canSendMail } from '#server/mail/send-mail'
import { openStore } from '#server/store/open-store'
import type { FormState } from '#ui/educator/account/form-state'
import { words } from '#ui/educator/account/words'
import { readForm } from '../read-form'
import { act } from './act'

const Credentials = z.object({
  email: EmailAddress,
  password: z.string().max(1_000),
  remember: z.string().optional(),
})
const Invited = z.object({ code: z.string().max(100) })
const Welcome = NewAccount.extend(Invited.shape)
const Address = z.object({ email: EmailAddress })
const NewChoice = z.object({ token: z.string().max(100), password: NewPassword })

export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const state = await act(form, async (asked) => {
    const { email, password, remember } = readForm(form, Credentials)
    return enter(asked, { email, password, rememberMe: remember !== undefined }, email)
  })
  if (state.done === undefined) return state
  redirect(readReturnPath(form.get('to')))
}

export async function makeAccount(_: FormState, form: FormData): Promise<FormState> {
  let invited: InvitedClass = { kind: 'none' }
  const state = await act(form, async (asked) => {
    const { code, ...account } = readForm(form, Welcome)
    const result = await acceptInvitation(await openStore(), code, account, Date.now())
    if (result.kind === 'accepted') {
      invited = result.invited
      await greetByMail(account.email)
      return enter(
        asked,
        { email: account.email, password: account.password, rememberMe: false },
        account.email,
      )
    }
    const values = { name: account.name, email: account.email }
    if (result.kind === 'email-taken') {
      return { problem: words.welcome[result.isForClass ? 'emailTakenClass' : 'emailTaken'], values }
    }
    return { problem: words.welcome.gone[result.kind], values }
  })
  if (state.done === undefined) return state
  redirect(findFirstPage(invited))
}

export async function joinInvitedClass(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const { code } = readForm(form, Invited)
    const result = await acceptClass(await openStore(), code, educator, Date.now())
    if (result.kind !== 'accepted') return { problem: words.welcome.gone[result.kind] }
    redirect(findFirstPage(result.invited))
  })
}

export async function askForReset(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async () => {
    const { email } = readForm(form, Address)
    if (!canSendMail(readEnv())) return { problem: words.reset.noMail, values: { email } }
    const { api } = await openAuth()
    await api.requestPasswordReset({ body: { email } })
    return { done: words.reset.sent }
  })
}

export async function choosePassword(_: FormState, form: FormData): Promise<FormState> {
  const state = await act(form, async () => {
    const { token, password } = readForm(form, NewChoice)
    const { api } = await openAuth()
    try {
      await api.resetPassword({ body: { token, newPassword: password } })
      return { done: words.reset.changed }
    } catch (error) {
      if (isAPIError(error)) return { problem: words.reset.gone }
      throw error
    }
  })
  if (state.done === undefined) return state
  redirect('/teach/sign-in?changed')
}

export async function signOut(): Promise<void> {
  await act(new FormData(), async (asked) => {
    const { api } = await openAuth()
    await api.signOut({ headers: asked })
    return {}
  })
  redirect('/teach/sign-in')
}

function findFirstPage(invited: InvitedClass): string {
  if (invited.kind === 'class') return `/teach/${invited.id}`
  return invited.kind === 'gone' ? '/teach?class=gone' : '/teach'
}

type Entry = { readonly email: string; readonly password: string; readonly rememberMe: boolean }

async function enter(asked: Headers, body: Entry, email: string): Promise<FormState> {
  const { api } = await openAuth()
  try {
    await api.signInEmail({ body, headers: asked })
    return { done: '' }
  } catch (error) {
    if (!isAPIError(error) || error.body?.code === 'TOO_MANY_TRIES') throw error
    return { problem: words.signIn.wrong, values: { email } }
  }
}

async function greetByMail(email: string): Promise<void> {
  if (!canSendMail(readEnv())) return
  const { api } = await openAuth()
  await api.sendVerificationEmail({ body: { email } }).catch(() => {})
}
