import type { Values } from '../../plot'

/** Who the case's people are to the words: the one who comes along, and what the weeks are made of. */
const people: readonly Values[] = [
  {
    personKey: 'yusuf',
    kin: 'Elif',
    kinIs: 'wife',
    place: 'the hives',
    circle: 'the beekeepers',
    wish: 'the honey harvest',
    Wish: 'The honey harvest',
  },
  {
    personKey: 'ingrid',
    kin: 'Marit',
    kinIs: 'wife',
    place: 'the lighthouse',
    circle: 'the museum friends',
    wish: 'the opening of the season',
    Wish: 'The opening of the season',
  },
  {
    personKey: 'precious',
    kin: 'Thandi',
    kinIs: 'sister',
    place: 'the school kitchen',
    circle: 'the church choir',
    wish: "Thabo's first day at the new school",
    Wish: "Thabo's first day at the new school",
  },
  {
    personKey: 'tomas',
    kin: 'Iván',
    kinIs: 'brother',
    place: 'the hotel',
    circle: 'the chess table',
    wish: 'the town tournament',
    Wish: 'The town tournament',
  },
]

export const wordsOfLungPerson = (person: number): Values => people[person] ?? {}
