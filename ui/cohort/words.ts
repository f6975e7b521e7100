import type { CohortFamily, SettingName } from '#domain/journey/cohort/cohort-settings'
import type { CareBand } from '#domain/journey/cohort/fold-bands'

const thousands = (count: number): string => count.toLocaleString('en')
const times = (pct: number): string => `${pct / 100} times`

export const words = {
  kicker: 'For students and teachers',
  title: 'One patient, ten thousand patients',
  description:
    'The rules of one patient journey, run for a whole crowd, to see what a five-year figure counts.',
  lead: 'A journey follows one made-up person. The same rules can follow a crowd, and a five-year figure is picked out of such a crowd.',
  what: 'What a cohort is',
  whatText: [
    'A cohort is a group of people who are followed from the same point on. Here that point is the diagnosis, and each person is the one that a journey of the same number would show you: same disease, same tests, same decisions, taken as the rules advise.',
    'What you see is where their care stands at the end of each month: in treatment, in follow-up, being checked, treated again. It is not survival. Nobody dies in these rules, so no curve on this page says who lives; in life some of these people would have died by then, and the later years would look emptier.',
  ],
  counts: 'What a five-year figure counts',
  countsText: [
    'A real five-year survival figure is counted from the diagnosis. It counts everybody who is alive five years later: people with no sign of cancer, people in treatment, people whose cancer has come back.',
    'So the figure is neither a share of people in remission nor a share of people cured, and it cannot say what will happen to one person.',
  ],
  fiction: 'Made up, and kept simple',
  fictionText: [
    'The rates behind these patients are illustrative: some follow published groups, many are chosen so that the rules can be seen at work. The page forecasts nothing for anyone. Please do not look for your own illness in it, or for that of someone you care for.',
    'What the rules do not hold does not happen. A cancer that came back and was operated on, or answered to treatment, does not come back once more. After bowel cancer and leukaemia nobody looks any more once five years of follow-up have passed.',
  ],
  sources: 'What this rests on',
  ask: 'Before you open it',
  askText:
    'The cohort shows how often cancer returns in a made-up group. If you are a patient or a relative and did not come for numbers, the guide speaks with you instead.',
  guide: 'Go to the guide',
  show: 'Show the cohort',
  noScript:
    'The cohort is worked out in your browser and needs JavaScript. The text above says what it shows.',
  opening: 'Opening the cohort …',
  openFailed: 'The cohort could not be loaded. If you are offline, try again once you are connected.',
  retry: 'Try again',
  controls: 'The group',
  family: 'Which cancer',
  count: 'How many people',
  people: (count: number) => thousands(count),
  others: 'Other people',
  othersHint: (first: number, count: number) =>
    `Patients ${thousands(first)} to ${thousands(first + count - 1)}, the same whenever you come back.`,
  rate: (pct: number) => (pct === 100 ? 'as in the journey' : `${times(pct)} as in the journey`),
  running: (count: number) => `Following ${thousands(count)} people for ten years …`,
  progress: (done: number, count: number) => `${thousands(done)} of ${thousands(count)} people`,
  cancel: 'Cancel',
  stoppedFirst: 'Stopped before anything could be drawn.',
  stopped: 'Stopped. What is drawn is the last group that was followed to its end.',
  runAgain: 'Follow them now',
  failed: 'The calculation stopped unexpectedly. Nothing is lost; try it again.',
  done: (count: number, ms: number) =>
    `${thousands(count)} people followed for ten years in ${(ms / 1000).toFixed(1)} seconds.`,
  areas: 'Ten years of care',
  areasCaption: (count: number) =>
    `Where care stands at the end of each month, of ${thousands(count)} made-up people. Month 0 is the diagnosis.`,
  areasDrawing: (sentence: string) => `Stacked areas over ten years. ${sentence}`,
  yearTick: (year: number) => (year === 0 ? 'diagnosis' : `${year}`),
  thin: 'Too thin to be named in the drawing:',
  hundred: 'The same people as one hundred',
  hundredDrawing: 'One hundred people, one sign each',
  hundredCaption:
    'Each sign stands for one person of a hundred. Shares are rounded so that they add up to a hundred.',
  year: 'Year shown',
  yearValue: (year: number) => (year === 0 ? 'at the diagnosis' : `${plural(year)} after the diagnosis`),
  earlier: 'One year earlier',
  later: 'One year later',
  group: (people: number, phrase: string) => `${people} ${phrase}`,
  sentence: (year: number, parts: readonly string[]) =>
    `${year === 0 ? 'At the diagnosis' : `${capital(plural(year))} after the diagnosis`}, of 100 people: ${parts.join(', ')}.`,
  figure: (year: number) =>
    year === 0
      ? 'The clock of every survival figure starts here.'
      : `A ${numbers[year] ?? year}-year survival figure would count all of them, since all are alive: nobody dies in these rules.`,
  tableYear: 'Year',
  groupHead: ['Where care stands', 'Of 100 people'],
  tableCaption: 'Of 100 people, at the end of each year',
} as const

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const plural = (year: number): string => `${numbers[year] ?? year} ${year === 1 ? 'year' : 'years'}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const families: Readonly<Record<CohortFamily, { readonly name: string; readonly about: string }>> = {
  'bowel-liver': {
    name: 'Bowel cancer, in the liver',
    about:
      'Bowel cancer that had reached the liver. Some of these people can be operated on once drugs have shrunk it; some live with it while drugs hold it. Follow-up after an operation looks with CEA and CT for five years.',
  },
  aml: {
    name: 'Acute leukaemia',
    about:
      'Acute myeloid leukaemia, treated intensively. A first remission comes early or not at all; most of what returns does so in the first two or three years.',
  },
  'breast-year-6': {
    name: 'Breast cancer, late',
    about:
      'Breast cancer with hormone receptors, in women with no sign of cancer five years after the diagnosis. What returns does so at a low, steady rate for many years. The journey gives each of them a pain in year six, for teaching; the group is drawn without it, so that the rate stays that of the published one.',
  },
}

/** The name stands in the drawing, the phrase behind a number of people. */
export const bandWords: Readonly<
  Record<CareBand, { readonly sign: string; readonly name: string; readonly phrase: string }>
> = {
  followed: { sign: '●', name: 'Follow-up', phrase: 'in follow-up with no sign of cancer found' },
  'followed-again': {
    sign: '◒',
    name: 'Follow-up again',
    phrase: 'in follow-up again after a return, with no sign found now',
  },
  treated: { sign: '○', name: 'In treatment', phrase: 'in treatment, or just told how it works' },
  held: { sign: '◎', name: 'Held steady', phrase: 'living with cancer that treatment is to keep steady' },
  checked: { sign: '◌', name: 'Being checked', phrase: 'waiting for a test to settle a suspicion' },
  found: {
    sign: '◆',
    name: 'Growth or return',
    phrase: 'with cancer that was found to have grown or come back',
  },
}

/** Each slider, and what its two buttons do. */
export const rateWords: Readonly<
  Record<SettingName, { readonly label: string; readonly less: string; readonly more: string }>
> = {
  riskPct: { label: 'How often cancer returns', less: 'Less often', more: 'More often' },
  answerPct: { label: 'How well treatment works', less: 'Less well', more: 'Better' },
}

export const facts = ['M2-F06', 'M2-F08', 'M2-F09', 'M2-F10'] as const
