import { z } from 'zod'
import { checkFields, itemFields, Prose } from '../item-fields'
import { type KeyProblem, refuseKeyProblems } from '../key-problem'
import { isValueRight } from './is-value-right'

const Unit = z.string().trim().min(1).max(30)

export const NumericKey = z.strictObject({
  value: z.number(),
  unit: Unit.optional(),
  tolerance: z
    .union([z.strictObject({ abs: z.number().min(0) }), z.strictObject({ rel: z.number().min(0).max(1) })])
    .optional(),
  decimals: z.int().min(0).max(6).optional(),
  mode: z.enum(['strict', 'lenient']).optional(),
})
export type NumericKey = z.infer<typeof NumericKey>

export const UnitPolicy = z.discriminatedUnion('policy', [
  z.strictObject({ policy: z.literal('fixed') }),
  z.strictObject({ policy: z.literal('gate'), accepted: z.array(Unit).min(1) }),
  z.strictObject({ policy: z.literal('slot'), accepted: z.array(Unit).min(1) }),
])
export type UnitPolicy = z.infer<typeof UnitPolicy>

const fields = {
  kind: z.literal('numeric'),
  key: NumericKey,
  units: UnitPolicy.optional(),
  rationale: Prose,
  misreadings: z.array(z.strictObject({ value: z.number(), rationale: Prose })).optional(),
}

export const NumericCheck = z
  .strictObject({ ...checkFields, ...fields })
  .superRefine(refuseKeyProblems(findNumericKeyProblems))
export type NumericCheck = z.infer<typeof NumericCheck>

export const NumericItem = z
  .strictObject({ ...itemFields, ...fields })
  .superRefine(refuseKeyProblems(findNumericKeyProblems))
export type NumericItem = z.infer<typeof NumericItem>

/** `text` as typed, `unit` as picked; `decimalMark` is the learner's own notation, a point unless given. */
export const NumericResponse = z.strictObject({
  kind: z.literal('numeric'),
  text: z.string().max(60),
  unit: z.string().max(30).nullable(),
  decimalMark: z.enum(['.', ',']).optional(),
})
export type NumericResponse = z.infer<typeof NumericResponse>

export function findNumericKeyProblems(check: {
  readonly key: NumericKey
  readonly units?: UnitPolicy | undefined
  readonly misreadings?: readonly { readonly value: number }[] | undefined
}): KeyProblem[] {
  const { key, units, misreadings = [] } = check
  const matches = misreadings.flatMap(({ value }, index) =>
    isValueRight(key, value)
      ? [
          {
            path: ['misreadings', index, 'value'],
            expected: 'a wrong answer',
            found: `${value}, which scores`,
          },
        ]
      : [],
  )
  if (!units || units.policy === 'fixed') return matches
  if (key.unit !== undefined && units.accepted.includes(key.unit)) return matches
  const expected = `one of the accepted units ${units.accepted.join(', ')}`
  return [...matches, { path: ['key', 'unit'], expected, found: key.unit ?? 'nothing' }]
}
