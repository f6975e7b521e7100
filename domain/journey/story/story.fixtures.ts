const rationale = 'Eight words at the least are needed here.'
const person = (shortName: string) => ({
  name: shortName,
  shortName,
  age: 50,
  pronoun: 'she',
  traits: { kin: `${shortName}'s brother` },
  story: [`${shortName} mends clocks.`],
  record: ['a', 'b', 'c'].map((label) => ({ label, value: 'x' })),
})
const node = (id: string, month: number) => ({
  id,
  month,
  time: `Month ${month}`,
  label: id,
  title: id,
  scene: ['{name} is here.'],
  person: 'Calm.',
})

/** A small story as an author writes it: a question, its repair on one way only, a choice of one's own, two ends. */
export const smallStory = {
  version: 1,
  simulation: 'the-word-cured',
  title: 'Small',
  who: 'One of two people',
  promise: 'Try it.',
  minutes: 1,
  objectives: ['a', 'b', 'c'],
  contentNote: 'None.',
  fiction: 'All of it.',
  people: [person('Ada'), person('Ida')],
  nextModules: [],
  draws: { outcome: ['quiet', 'quiet', 'quiet', 'returned'] },
  tracks: { trust: { title: 'Trust in you', levels: ['Low', 'Half way', 'High'], start: 'Half way' } },
  nodes: [
    {
      ...node('first-word', 0),
      tag: 'complete',
      ask: {
        kind: 'choose-one',
        act: 'say',
        prompt: 'What do you say?',
        facts: ['M2-F01'],
        options: [
          { id: 'ask', text: 'A', grade: 'best', moves: { trust: 'up' }, rationale, to: 'own-way' },
          { id: 'tell', text: 'B', grade: 'acceptable', rationale, to: 'own-way' },
          { id: 'promise', text: 'C', grade: 'poor', moves: { trust: 'down' }, rationale },
        ],
      },
      to: 'repair',
    },
    {
      ...node('repair', 1),
      tag: 'unsettled',
      ask: {
        kind: 'choose-several',
        cap: 2,
        prompt: 'Which two?',
        facts: ['M2-F01'],
        options: ['a', 'b', 'c', 'd'].map((id, place) => ({ id, text: id, belongs: place < 2, rationale })),
      },
      to: 'own-way',
    },
    {
      ...node('own-way', 2),
      tag: 'watching',
      ask: {
        kind: 'own-choice',
        prompt: 'How do you go on?',
        facts: ['M2-F01'],
        options: [
          { id: 'play', text: 'Play', rationale, moves: { trust: 'up' } },
          { id: 'read', text: 'Read', rationale },
          { id: 'pass', text: 'Pass', rationale },
        ],
      },
      to: 'last-word',
    },
    {
      ...node('last-word', 3),
      tag: 'watching',
      ask: {
        kind: 'choose-one',
        act: 'say',
        prompt: 'And now?',
        facts: ['M2-F01'],
        options: [
          { id: 'ask', text: 'A', grade: 'best', rationale },
          { id: 'tell', text: 'B', grade: 'acceptable', rationale },
          { id: 'promise', text: 'C', grade: 'unsafe', rationale },
        ],
      },
      to: { by: 'outcome', is: { quiet: 'quiet-end', returned: 'other-end' } },
    },
    { ...node('quiet-end', 4), ending: { title: 'Quiet', closing: ['{name} goes home.'] } },
    { ...node('other-end', 4), ending: { title: 'Returned', closing: ['{name} stays.'] } },
  ],
  afterwards: [{ month: 2, text: { by: 'outcome', is: { quiet: 'Nothing.' }, else: 'Something.' } }],
}
