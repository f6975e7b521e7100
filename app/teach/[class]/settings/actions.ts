'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ClassSettings } from '#domain/classes/class-settings.schema'
import { EmailAddress } from '#server/auth/account.schema'
import { requireEducator } from '#server/auth/find-educator'
import { archiveClass, restoreClass } from '#server/classes/archive-class'
import { changeClass } from '#server/classes/change-class'
import { readClassForm } from '#server/classes/class-form'
import { copyClass } from '#server/classes/copy-class'
import { deleteClass } from '#server/classes/delete-class'
import { withdrawTeacherInvitation } from '#server/classes/invite-co-teacher'
import { readClass } from '#server/classes/read-class'
import { addCoTeacher, handOver, removeCoTeacher } from '#server/classes/teachers'
import { readEnv } from '#server/env'
import { findBaseUrl } from '#server/http/find-base-url'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { requireClassOwner } from '#server/rights/require-class-owner'
import { openStore } from '#server/store/open-store'
import type { FormState } from '#ui/educator/account/form-state'
import { words } from '#ui/educator/classes/words'
import { act } from '../../(account)/act'
import { sendInvitation } from '../../(account)/send-invitation'
import { listFormModules } from '../../list-form-modules'
import { readForm } from '../../read-form'

const Id = z.string().max(64)
const Class = z.object({ classId: Id })
const Teacher = Class.extend({ userId: Id })
const Email = Class.extend({ email: EmailAddress })
const Invitation = Class.extend({ id: Id })
const HandOver = Teacher.extend({ sure: z.literal('on', 'is not ticked; tick it to hand the class over') })
const Copy = Class.extend({ name: ClassSettings.shape.name, term: ClassSettings.shape.term })
const Deletion = Class.extend({ name: z.string().max(1_000).default('') })

async function enterAsOwner(asked: Headers, form: FormData) {
  const educator = await requireEducator(asked)
  const { classId } = readForm(form, Class)
  const store = await openStore()
  await requireClassOwner(store, educator, classId)
  return { store, educator, classId }
}

async function enterAsEducator(asked: Headers, form: FormData) {
  const educator = await requireEducator(asked)
  const { classId } = readForm(form, Class)
  const store = await openStore()
  await requireClassEducator(store, educator, classId)
  return { store, educator, classId }
}

export async function saveSettings(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsEducator(asked, form)
    const { modules } = await readClass(store, classId)
    const ids = listFormModules().map(({ id }) => id)
    await changeClass(store, educator, classId, readClassForm(form, ids, modules), Date.now())
    refresh()
    return { done: words.settings.saved }
  })
}

export async function addTeacher(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsOwner(asked, form)
    const { email } = readForm(form, Email)
    const addition = await addCoTeacher(store, educator, classId, email, Date.now())
    if (addition.kind === 'here-already') return { problem: words.settings.hereAlready }
    refresh()
    if (addition.kind === 'added') return { done: words.settings.added }
    const link = `${findBaseUrl(readEnv())}/teach/welcome/${addition.code}`
    const { name: className } = await readClass(store, classId)
    const isSent = await sendInvitation({ to: email, link, from: educator.name, className })
    return { done: isSent ? words.settings.invitedByMail : words.settings.invited, link }
  })
}

export async function withdrawTeacher(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsOwner(asked, form)
    const { id } = readForm(form, Invitation)
    await withdrawTeacherInvitation(store, educator, { classId, id }, Date.now())
    refresh()
    return { done: words.settings.withdrawn }
  })
}

export async function removeTeacher(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsOwner(asked, form)
    await removeCoTeacher(store, educator, classId, readForm(form, Teacher).userId, Date.now())
    refresh()
    return { done: words.settings.removed }
  })
}

export async function leaveAsTeacher(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsEducator(asked, form)
    await removeCoTeacher(store, educator, classId, educator.id, Date.now())
    redirect('/teach')
  })
}

export async function handOverClass(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsOwner(asked, form)
    await handOver(store, educator, classId, readForm(form, HandOver).userId, Date.now())
    refresh()
    return { done: words.settings.handedOver }
  })
}

export async function copyToNextTerm(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsEducator(asked, form)
    const { name, term } = readForm(form, Copy)
    const { id } = await copyClass(store, educator, classId, { name, term }, Date.now())
    redirect(`/teach/${id}/settings`)
  })
}

export async function archive(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsOwner(asked, form)
    await archiveClass(store, educator, classId, Date.now())
    refresh()
    return { done: words.settings.archived }
  })
}

export async function restore(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsOwner(asked, form)
    await restoreClass(store, educator, classId, Date.now())
    refresh()
    return { done: words.settings.restored }
  })
}

export async function removeClass(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterAsOwner(asked, form)
    const { name } = readForm(form, Deletion)
    const deletion = await deleteClass(store, educator, classId, name, Date.now())
    if (deletion === 'name-differs') return { problem: words.settings.nameDiffers, values: { name } }
    redirect('/teach')
  })
}
