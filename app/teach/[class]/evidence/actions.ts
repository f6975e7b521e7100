'use server'
import { refresh } from 'next/cache'
import { z } from 'zod'
import { requireEducator } from '#server/auth/find-educator'
import { noteOutcome, OutcomeNote } from '#server/evidence/note-outcome'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import type { FormState } from '#ui/educator/account/form-state'
import { words } from '#ui/educator/evidence/words'
import { act } from '../../(account)/act'
import { readForm } from '../../read-form'

const Class = z.object({ classId: z.string().max(64) })

export async function saveOutcomeNote(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const { classId } = readForm(form, Class)
    const store = await openStore()
    await requireClassEducator(store, educator, classId)
    await noteOutcome(store, educator, classId, readForm(form, OutcomeNote), Date.now())
    refresh()
    return { done: words.form.kept }
  })
}
