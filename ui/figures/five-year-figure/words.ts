import type { Question, Situation } from './five-year-figure-state'

export const words = {
  title: 'What a five-year figure counts',
  caption:
    'A made-up group, for illustration: 100 people whose cancer was diagnosed in one year, seen five years later. The clock started at diagnosis, not at remission.',
  question: 'Count the people who',
  order: 'Show them',
  sorted: 'in groups',
  mixed: 'as they come',
  group: (people: number, name: string) => `${people} ${name}`,
  drawing: 'One hundred people, one mark each',
} as const

export const situations: Record<Situation, { readonly sign: string; readonly name: string }> = {
  'none-found': { sign: '●', name: 'no detectable disease' },
  'on-treatment': { sign: '◎', name: 'on treatment, cancer held stable' },
  recurrence: { sign: '◆', name: 'living with a recurrence' },
  'died-of-it': { sign: '×', name: 'died of this cancer' },
  'died-otherwise': { sign: '+', name: 'died of something else' },
}

export const questionNames: Record<Question, string> = {
  alive: 'are alive',
  'none-found': 'have no detectable disease',
  'with-cancer': 'are alive with cancer',
  died: 'have died',
}

export const readings: Record<Question, string> = {
  alive:
    '78 of 100 are alive. This is the five-year figure. It counts 61 with no detectable disease and 17 with cancer alike.',
  'none-found':
    '61 of 100 have no detectable disease. No five-year figure shows this number, and it is not a cure rate either: some of the 61 may still have a recurrence.',
  'with-cancer':
    '17 of the 78 who are counted as alive still have cancer: 9 on treatment that holds it stable, 8 living with a recurrence. Some will die of it after year five.',
  died: '22 of 100 have died: 16 of this cancer, 6 of something else. Whoever died of something else lowers an all-cause figure as well; relative survival allows for that.',
}

export const table = {
  head: ['Situation at five years', 'People', 'Counted in the figure?'],
  counted: 'Yes, alive',
  notCounted: 'No',
  total: 'Alive: the five-year figure',
} as const
