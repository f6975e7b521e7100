'use server'
import { refresh } from 'next/cache'
import { z } from 'zod'
import {
  CommentRequest,
  CorrectionRequest,
  type CorrectionRule,
  OverrideRequest,
} from '#domain/classes/grade-changes.schema'
import { requireEducator } from '#server/auth/find-educator'
import { parseRule } from '#server/gradebook/parse-rule'
import { correctItem, withdrawCorrection } from '#server/records/correct-item'
import { overrideGrade } from '#server/records/override-grade'
import { writeComment } from '#server/records/write-comment'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { requireClassLearner } from '#server/rights/require-class-learner'
import { openStore } from '#server/store/open-store'
import type { FormState } from '#ui/educator/account/form-state'
import { words } from '#ui/educator/gradebook/words'
import { act } from '../../(account)/act'
import { readForm } from '../../read-form'

const Id = z.string().max(64)
const Class = z.object({ classId: Id })
const Key = Class.extend({ learnerId: Id })
const Points = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))))
  .pipe(OverrideRequest.shape.points)
const Change = z.object({ ...OverrideRequest.shape, points: Points })
const Comment = z.object(CommentRequest.shape)
const Withdrawal = Class.extend({ correctionId: Id })
const Correction = z.object({
  itemId: CorrectionRequest.shape.itemId,
  version: z.coerce.number().pipe(CorrectionRequest.shape.version),
  rule: z
    .string()
    .max(3_000)
    .transform((text, context): CorrectionRule => {
      const rule = parseRule(text)
      if (!rule) context.addIssue({ code: 'custom', message: 'is not chosen; choose one' })
      return rule ?? z.NEVER
    }),
  reason: CorrectionRequest.shape.reason,
})

async function enterForLearner(asked: Headers, form: FormData) {
  const educator = await requireEducator(asked)
  const { classId, learnerId } = readForm(form, Key)
  const store = await openStore()
  await requireClassLearner(store, educator, classId, learnerId)
  return { store, educator, classId }
}

async function enterForClass(asked: Headers, form: FormData) {
  const educator = await requireEducator(asked)
  const { classId } = readForm(form, Class)
  const store = await openStore()
  await requireClassEducator(store, educator, classId)
  return { store, educator, classId }
}

export async function comment(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterForLearner(asked, form)
    await writeComment(store, educator, classId, readForm(form, Comment))
    refresh()
    return { done: words.one.commented }
  })
}

export async function override(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterForLearner(asked, form)
    await overrideGrade(store, educator, classId, readForm(form, Change))
    refresh()
    return { done: words.one.changedNow }
  })
}

export async function correct(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterForClass(asked, form)
    const { changes } = await correctItem(store, educator, classId, readForm(form, Correction))
    refresh()
    return { done: words.correct.applied(changes.length) }
  })
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (asked) => {
    const { store, educator, classId } = await enterForClass(asked, form)
    await withdrawCorrection(store, educator, classId, readForm(form, Withdrawal).correctionId)
    refresh()
    return { done: words.correct.withdrawn }
  })
}
