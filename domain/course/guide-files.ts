import { z } from 'zod'
import { FactId, OutcomeId } from './ids'

/** A kind question of the guided track: nothing in it is right or wrong, and nothing is scored. */
export const TeachBack = z.strictObject({
  id: z.string().regex(/^m\d+-t\d{2}$/, 'a teach-back id such as m1-t01'),
  outcomes: z.array(OutcomeId).min(1),
  facts: z.array(FactId).min(1),
  prompt: z.string().trim().min(10),
  phrasings: z.array(z.strictObject({ text: z.string().min(3), reply: z.string().min(10) })).length(3),
  ourWords: z.string().trim().min(10),
  points: z.array(z.string().min(3)).min(2).max(5),
})
export type TeachBack = z.infer<typeof TeachBack>

export const TeachBackFile = z.array(TeachBack)

/** A figure about outlook, shown to patients only after two choices of their own. `count` is out of 100 people. */
export const Numbers = z.strictObject({
  id: z.string().regex(/^m\d+-s\d{2}$/, 'a numbers id such as m2-s01'),
  title: z.string().trim().min(5).regex(/^\D*$/, 'a title without digits: titles must give nothing away'),
  kind: z.enum(['survival', 'relapse', 'death']),
  facts: z.array(FactId).min(1),
  words: z.string().trim().regex(/^\D*$/, 'words only, no digits'),
  count: z.int().min(0).max(100),
  countLabel: z.string().min(3),
  otherLabel: z.string().min(3),
  span: z.string().min(3),
  full: z.string().min(20),
  dataYear: z.string().min(4),
})
export type Numbers = z.infer<typeof Numbers>

export const NumbersFile = z.array(Numbers)
