import { z } from 'zod'
import { checkFields, EnteredId, itemFields, Part, PartId, Prose } from '../item-fields'
import { findDuplicateIds, findSlotKeyProblems, type KeyProblem, refuseKeyProblems } from '../key-problem'
import { listClozeBlanks } from './split-cloze'

const fields = {
  kind: z.literal('drop-down-cloze'),
  text: Prose,
  blanks: z.array(z.strictObject({ id: PartId, choices: z.array(Part).min(2) })).min(1),
  key: z.record(PartId, PartId),
}

export const DropDownClozeCheck = z
  .strictObject({ ...checkFields, ...fields })
  .superRefine(refuseKeyProblems(findDropDownClozeKeyProblems))
export type DropDownClozeCheck = z.infer<typeof DropDownClozeCheck>

export const DropDownClozeItem = z
  .strictObject({ ...itemFields, ...fields })
  .superRefine(refuseKeyProblems(findDropDownClozeKeyProblems))
export type DropDownClozeItem = z.infer<typeof DropDownClozeItem>

export const DropDownClozeResponse = z.strictObject({
  kind: z.literal('drop-down-cloze'),
  blanks: z.record(EnteredId, EnteredId),
})
export type DropDownClozeResponse = z.infer<typeof DropDownClozeResponse>

type Cloze = {
  readonly text: string
  readonly blanks: readonly { readonly id: string; readonly choices: readonly { readonly id: string }[] }[]
  readonly key: Readonly<Record<string, string>>
}

export function findDropDownClozeKeyProblems(check: Cloze): KeyProblem[] {
  const duplicates = check.blanks.flatMap((blank, index) =>
    findDuplicateIds(blank.choices, 'choices').map(({ path, ...rest }) => ({
      path: ['blanks', index, ...path],
      ...rest,
    })),
  )
  return [
    ...findDuplicateIds(check.blanks, 'blanks'),
    ...duplicates,
    ...findMarkProblems(check),
    ...findSlotKeyProblems(check.key, check.blanks),
  ]
}

function findMarkProblems({ text, blanks }: Cloze): KeyProblem[] {
  const marks = listClozeBlanks(text)
  const ids = blanks.map((blank) => blank.id)
  const strays = marks
    .filter((id) => !ids.includes(id))
    .map((id) => ({ path: ['text'], expected: `marks of ${ids.join(', ')}`, found: `[[${id}]]` }))
  const miscounted = ids.flatMap((id, index) => {
    const times = marks.filter((mark) => mark === id).length
    if (times === 1) return []
    return [{ path: ['blanks', index, 'id'], expected: `[[${id}]] once in text`, found: `${times} times` }]
  })
  return [...strays, ...miscounted]
}
