export const journeyWords = {
  title: 'Decisions in a simulation',
  pick: 'Which case',
  caseName: (title: string, version: number, runs: number) =>
    `${title}, version ${version}: ${runs === 1 ? 'one learner' : `${runs} learners`}`,
  empty:
    'Nobody has finished a simulation for this class yet. Once ten learners have, the ways they took are drawn here.',
  under: (n: number) =>
    `${n === 1 ? 'One learner has' : `${n} learners have`} finished this case. From five on it is put together here.`,
  few: 'From ten learners on, the choices are counted and the ways drawn.',
  basis: 'The first finished run of each learner; nobody is named.',
  divisive: 'Here the class is most divided',
  divided: (percent: string) => `Of all pairs of learners, ${percent} chose differently.`,
  ask: 'A question for the class: what did each side see that the other did not?',
  flow: 'The ways of the class',
  flowText: (n: number) =>
    `Each bar is all ${n} learners, set out by what they chose. A band between two bars is a group that went on together.`,
  passed: 'did not meet this',
  judged: { best: 'best', acceptable: 'acceptable', poor: 'poor', unsafe: 'unsafe', '': 'not judged alone' },
  several: (grade: string) => `A set or order judged ${grade}`,
  learners: (count: number) => (count === 1 ? 'one learner' : `${count} learners`),
  choice: (letter: string, text: string, learners: string, share: string, grade: string) =>
    `${letter} (${learners}, ${share}, ${grade}): ${text}`,
  table: 'Read it as a table',
  decisions: 'Every decision',
  ways: 'From decision to decision',
  columns: {
    decision: 'Decision',
    choice: 'Chosen',
    learners: 'Learners',
    share: 'Share',
    judged: 'Judged',
    earned: 'Mean of the point',
    r: 'r with the rest',
    disagreement: 'Pairs that differ',
    from: 'From',
    to: 'to',
  },
  interval: (text: string) => `(${text})`,
  reliability: {
    title: 'How far the figures hold',
    text: 'The decisions of a case share one story, so α over single decisions comes out too high. With each case summed as one item it says how far doing well in one case goes with doing well in the others. Take both as information.',
    separate: (n: number) => `α over the decisions of this case (${n} learners)`,
    summed: (n: number, cases: string) =>
      `α with each case summed as one item (${n} learners, ${cases} cases each)`,
    interval: (text: string) => `95 % interval ${text}`,
  },
  back: 'Back to the quizzes',
} as const
