export type Situation = 'none-found' | 'on-treatment' | 'recurrence' | 'died-of-it' | 'died-otherwise'
export type Question = 'alive' | 'none-found' | 'with-cancer' | 'died'

/** A made-up group: one hundred people, five years after diagnosis. */
export const group: readonly { readonly situation: Situation; readonly people: number }[] = [
  { situation: 'none-found', people: 61 },
  { situation: 'on-treatment', people: 9 },
  { situation: 'recurrence', people: 8 },
  { situation: 'died-of-it', people: 16 },
  { situation: 'died-otherwise', people: 6 },
]

export const facts = ['M2-F08', 'M2-F10'] as const

export const questions: readonly Question[] = ['alive', 'none-found', 'with-cancer', 'died']

const answers: Record<Question, readonly Situation[]> = {
  alive: ['none-found', 'on-treatment', 'recurrence'],
  'none-found': ['none-found'],
  'with-cancer': ['on-treatment', 'recurrence'],
  died: ['died-of-it', 'died-otherwise'],
}

export const isCounted = (situation: Situation, question: Question) => answers[question].includes(situation)

export const countPeople = (question: Question) =>
  group.reduce((sum, { situation, people }) => sum + (isCounted(situation, question) ? people : 0), 0)

/** The hundred in the order of their situations. */
export const sorted: readonly Situation[] = group.flatMap(({ situation, people }) =>
  Array.from({ length: people }, () => situation),
)

// 37 and 100 share no factor, so that each person is met exactly once.
const stride = 37

/** The hundred as one would meet them in a waiting room: the same people, out of order. */
export const mixed: readonly Situation[] = sorted.map(
  (situation, place) => sorted[(place * stride) % sorted.length] ?? situation,
)
