import type { LaneState } from './three-cures-state'

export const words = {
  title: 'Remission and two kinds of cure',
  caption:
    'Illustration: the years are made up and differ from cancer to cancer. Cure in everyday speech, gone and not expected to return, has no mark here: no test can show it on the day. It is a judgement, made looking back.',
  slider: 'Years since diagnosis',
  year: (year: number) => `year ${year}`,
  down: 'One year earlier',
  up: 'One year later',
  treatment: 'on treatment',
  off: 'off treatment',
  trace: 'a faint trace may come and go',
  group: 'people with this cancer',
  peers: 'people without it',
  level: 'level from here',
  dates: 'each dot: tests of one date found no sign',
} as const

export const lanes = {
  remission: { name: 'Remission', about: 'one person, on one date' },
  operational: { name: 'Operational cure', about: 'one person, over years off treatment' },
  statistical: { name: 'Statistical cure', about: 'a group, never one member of it' },
} as const

export const laneStates: {
  readonly remission: Record<LaneState['remission'], string>
  readonly operational: Record<LaneState['operational'], string>
  readonly statistical: Record<LaneState['statistical'], string>
} = {
  remission: {
    'not-yet': 'Not yet: tests still find the cancer.',
    found: 'In remission on this date. How long it lasts stays open.',
  },
  operational: {
    'on-treatment': 'Not in question: treatment goes on. Stopping is planned with the team.',
    'just-stopped': 'Too early to say: treatment stopped a short time ago and is watched closely.',
    quiet: 'Fits: life as usual off treatment, stable tests. A faint trace may still be found.',
  },
  statistical: {
    above: 'Not yet: the group still does less well than people without this cancer.',
    level: 'The group now does as well as people without this cancer. Of one member it says nothing certain.',
  },
}

export const table = {
  head: ['Word', 'About whom', 'What supports it', 'What it leaves open'],
  rows: [
    ['Remission', 'One person, on one date', 'The tests of that date', 'How long it lasts'],
    [
      'Operational cure',
      'One person, over years off treatment',
      'Life as usual and stable tests, even with a faint trace',
      'Whether every cell has gone',
    ],
    [
      'Statistical cure',
      'A group, years after diagnosis',
      'The group does as well as similar people without the cancer',
      'What is true of any one member',
    ],
  ],
} as const
