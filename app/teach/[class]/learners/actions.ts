'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Accommodation } from '#domain/classes/accommodation'
import { parseRoster } from '#domain/classes/parse-roster'
import { requireEducator } from '#server/auth/find-educator'
import { changeAccommodation, changeSection, renewRecovery } from '#server/classes/change-learner'
import { eraseNames, keepNames } from '#server/classes/keep-names'
import { removeLearner } from '#server/classes/remove-learner'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { requireClassLearner } from '#server/rights/require-class-learner'
import { openStore } from '#server/store/open-store'
import type { FormState } from '#ui/educator/account/form-state'
import { words } from '#ui/educator/learners/words'
import { act } from '../../(account)/act'
import { readForm } from '../../read-form'

const MAX_LIST = 500_000
const Id = z.string().max(64)
const Class = z.object({ classId: Id })
const Key = Class.extend({ learnerId: Id })
const Section = z.object({
  section: z
    .string()
    .trim()
    .max(24, 'is longer than 24 characters; expected a short name such as B')
    .refine(
      (text) => !/\p{Cc}/u.test(text),
      'holds a character that cannot be shown; expected a short name such as B',
    ),
})
const Typed = z.object({ alias: z.string().max(200) })
const Names = Class.extend({ csv: z.string().max(MAX_LIST, 'is too long; expected at most 5,000 lines') })
const Time = z
  .object({ time: z.enum(['1', '1.25', '1.5', '2', 'untimed']), breaks: z.literal('on').optional() })
  .transform(({ time, breaks }) => ({
    multiplier: MULTIPLIER[time],
    untimed: time === 'untimed',
    breaks: breaks === 'on',
  }))
const MULTIPLIER = { '1': 1, '1.25': 1.25, '1.5': 1.5, '2': 2, untimed: 1 } as const satisfies Readonly<
  Record<string, Accommodation['multiplier']>
>

async function enterForLearner(asked: Headers, form: FormData) {
  const educator = await requireEducator(asked)
  const key = readForm(form, Key)
  const store = await openStore()
  await requireClassLearner(store, educator, key.classId, key.learnerId)
  return { store, educator, key }
}

export async function saveSection(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, key } = await enterForLearner(asked, form)
    await changeSection(store, educator, key, readForm(form, Section).section, Date.now())
    refresh()
    return { done: words.one.saved }
  })
}

export async function saveTime(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, key } = await enterForLearner(asked, form)
    await changeAccommodation(store, educator, key, readForm(form, Time), Date.now())
    refresh()
    return { done: words.one.saved }
  })
}

export async function makeRecovery(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, key } = await enterForLearner(asked, form)
    const code = await renewRecovery(store, educator, key, Date.now())
    return { done: words.one.recoveryMade, link: code }
  })
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, key } = await enterForLearner(asked, form)
    const { alias } = readForm(form, Typed)
    const removal = await removeLearner(store, educator, key, alias, Date.now())
    if (removal === 'alias-differs') return { problem: words.one.aliasDiffers, values: { alias } }
    redirect(`/teach/${key.classId}/learners`)
  })
}

export async function keepNameList(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const { classId, csv } = readForm(form, Names)
    const store = await openStore()
    await requireClassEducator(store, educator, classId)
    const roster = parseRoster(csv)
    if (!roster.ok) return { problem: words.names.line(roster.line, roster.problem) }
    const named = await keepNames(store, educator, classId, roster.entries, Date.now())
    refresh()
    return { done: words.names.kept(named) }
  })
}

export async function eraseNameList(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const educator = await requireEducator(asked)
    const { classId } = readForm(form, Class)
    const store = await openStore()
    await requireClassEducator(store, educator, classId)
    await eraseNames(store, educator, classId, Date.now())
    refresh()
    return { done: words.names.erased }
  })
}
