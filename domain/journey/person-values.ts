import type { CaseSource } from './case.schema'
import type { Values } from './plot'

const forms = {
  she: { she: 'she', her: 'her', them: 'her', herself: 'herself', woman: 'woman' },
  he: { she: 'he', her: 'his', them: 'him', herself: 'himself', woman: 'man' },
} as const

/** {name} and the pronouns by which a case's words speak of a person: {she} {her} (of) {them} (object), also capitalised. */
export function personValues({ shortName, age, pronoun }: CaseSource['people'][number]): Values {
  const form = forms[pronoun]
  const capitals = Object.entries(form).map(([key, word]) => [capital(key), capital(word)] as const)
  return { ...form, ...Object.fromEntries(capitals), name: shortName, age: `${age}`, pronoun }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
