import type { Values } from '../../plot'

/** Who the case's people are to the words: the person they bring, what they meet for, what they want to get back to. */
const people: readonly Values[] = [
  {
    personKey: 'rosa',
    kin: 'Inés',
    kinIs: 'daughter',
    kinShe: 'she',
    KinShe: 'She',
    circle: 'the choir',
    circlePlace: 'in the choir',
    event: 'the concert',
    Event: 'The concert',
    workplace: 'the depot',
    seat: 'in the tram',
  },
  {
    personKey: 'kwabena',
    kin: 'Adjoa',
    kinIs: 'wife',
    kinShe: 'she',
    KinShe: 'She',
    circle: 'the team',
    circlePlace: 'in the team',
    event: 'the cup match',
    Event: 'The cup match',
    workplace: 'the bakery',
    seat: 'in the delivery van',
  },
  {
    personKey: 'helga',
    kin: 'Jonas',
    kinIs: 'nephew',
    kinShe: 'he',
    KinShe: 'He',
    circle: 'the walking group',
    circlePlace: 'in the walking group',
    event: 'the autumn walk',
    Event: 'The autumn walk',
    workplace: 'the library',
    seat: 'on the bench by the bus stop',
  },
  {
    personKey: 'minh',
    kin: 'Luis',
    kinIs: 'husband',
    kinShe: 'he',
    KinShe: 'He',
    circle: 'the swimmers',
    circlePlace: 'with the swimmers',
    event: 'the New Year swim',
    Event: 'The New Year swim',
    workplace: 'the workshop',
    seat: 'on the ferry',
  },
]

export const wordsOfPerson = (person: number): Values => people[person] ?? {}
