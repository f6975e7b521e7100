'use server'
import { redirect } from 'next/navigation'
import { requireEducator } from '#server/auth/find-educator'
import { readClassForm } from '#server/classes/class-form'
import { createClass } from '#server/classes/create-class'
import { openStore } from '#server/store/open-store'
import type { FormState } from '#ui/educator/account/form-state'
import { act } from '../(account)/act'
import { listFormModules } from '../list-form-modules'

export async function makeClass(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const settings = readClassForm(
      form,
      listFormModules().map(({ id }) => id),
    )
    const { id } = await createClass(await openStore(), educator, settings, Date.now())
    redirect(`/teach/${id}/learners`)
  })
}
