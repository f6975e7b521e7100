'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { EmailAddress, NewPassword, PersonName } from '#server/auth/account.schema'
import { openAuth } from '#server/auth/auth'
import { changeName, changePassword, confirmPassword } from '#server/auth/change-account'
import { deleteAccount } from '#server/auth/delete-account'
import { requireEducator } from '#server/auth/find-educator'
import { inviteEducator, withdrawInvitation } from '#server/auth/invite-educator'
import { endOtherSessions, endSession, findSessionId } from '#server/auth/sessions'
import { readEnv } from '#server/env'
import { findBaseUrl } from '#server/http/find-base-url'
import { openStore } from '#server/store/open-store'
import type { FormState } from '#ui/educator/account/form-state'
import { words } from '#ui/educator/account/words'
import { readForm } from '../read-form'
import { act } from './act'
import { sendInvitation } from './send-invitation'

const Id = z.object({ id: z.string().max(64) })
const Rename = z.object({ name: PersonName })
const Passwords = z.object({ currentPassword: z.string().max(1_000), password: NewPassword })
const Invited = z.object({ email: z.literal('').or(EmailAddress) })
const Leaving = z.object({
  password: z.string().max(1_000),
  sure: z.literal('on', 'is not ticked; download what you need, then tick it'),
})

export async function renameMe(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const { name } = readForm(form, Rename)
    await changeName(await openStore(), educator, name, Date.now())
    refresh()
    return { done: words.account.nameChanged, values: { name } }
  })
}

export async function sendConfirmation(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { email } = await requireEducator(asked)
    const { api } = await openAuth()
    await api.sendVerificationEmail({ body: { email }, headers: asked })
    return { done: words.account.confirmationSent }
  })
}

export async function endMySession(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    await endSession(await openStore(), educator, readForm(form, Id).id, Date.now())
    refresh()
    return { done: words.account.ended }
  })
}

export async function endMyOtherSessions(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const thisOne = await findSessionId(await openAuth(), asked)
    if (thisOne) await endOtherSessions(await openStore(), educator, thisOne, Date.now())
    refresh()
    return { done: words.account.ended }
  })
}

export async function changeMyPassword(_: FormState, form: FormData): Promise<FormState> {
  const state = await act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const { currentPassword, password } = readForm(form, Passwords)
    const place = { store: await openStore(), auth: await openAuth() }
    const isChanged = await changePassword(place, asked, educator, { currentPassword, newPassword: password })
    return isChanged ? { done: words.account.passwordChanged } : { problem: words.account.wrongPassword }
  })
  if (state.done === undefined) return state
  // A page drawn now would still look for the session that has just ended.
  redirect('/teach/account?changed')
}

export async function invite(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const { email } = readForm(form, Invited)
    const code = await inviteEducator(await openStore(), educator, email || null, Date.now())
    const link = `${findBaseUrl(readEnv())}/teach/welcome/${code}`
    const isSent = email !== '' && (await sendInvitation({ to: email, link, from: educator.name }))
    refresh()
    return {
      link,
      done: isSent ? `${words.account.invited} ${words.account.invitedByMail}` : words.account.invited,
    }
  })
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    await withdrawInvitation(await openStore(), educator, readForm(form, Id).id, Date.now())
    refresh()
    return { done: words.account.withdrawn }
  })
}

export async function deleteMyAccount(_: FormState, form: FormData): Promise<FormState> {
  const state = await act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const { password } = readForm(form, Leaving)
    const place = { store: await openStore(), auth: await openAuth() }
    if (!(await confirmPassword(place, asked, educator, password)))
      return { problem: words.account.wrongPassword }
    const result = await deleteAccount(place.store, educator, Date.now())
    if (result.kind === 'deleted') return { done: words.account.deleted }
    return { problem: `${words.account.ownsText} ${result.classes.map(({ name }) => name).join('; ')}` }
  })
  if (state.done === undefined) return state
  redirect('/teach/sign-in?deleted')
}
