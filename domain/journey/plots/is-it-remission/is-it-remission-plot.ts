import { type Chance, makeChance } from '../../../patient/chance/chance'
import type { DrawPlot } from '../../plot'
import { drawBowel } from './bowel-picture'
import { drawBreast } from './breast-picture'
import { drawLeukaemia } from './leukaemia-picture'
import { drawLymphoma } from './lymphoma-picture'
import {
  asksAgain,
  type Dates,
  type Fate,
  isSeenFirst,
  type Picture,
  type Setting,
  type Sitting,
  settings,
} from './picture'
import { nameDates } from './story-dates'

const caseId = 'is-it-remission'
export const caseVersion = 1

const pictures: Readonly<Record<Setting, (sitting: Sitting) => Picture>> = {
  lymphoma: drawLymphoma,
  bowel: drawBowel,
  leukaemia: drawLeukaemia,
  breast: drawBreast,
}

/** Of 20 patients: shares chosen so that a class meets every course, and no measure of how often each happens. */
const fates: readonly Fate[] = [
  ...Array<Fate>(5).fill('holds'),
  ...Array<Fate>(4).fill('hidden'),
  ...Array<Fate>(3).fill('alarm'),
  ...Array<Fate>(4).fill('withdrawn'),
  ...Array<Fate>(4).fill('not-yet'),
]

/**
 * One patient at the end of treatment: one of four cancers, what is truly left, what the tests of the first date show
 * of it, and what a second date three months later makes of the word.
 */
export const drawIsItRemissionPlot: DrawPlot = (seed) => {
  const draw = (stream: string) => makeChance(caseId, caseVersion, seed, stream)
  const who = draw('who')
  const setting = who.pick(settings)
  const fate = who.pick(fates)
  const dates = drawDates(setting, draw('dates'))
  const picture = pictures[setting]({ fate, dates, draw })
  const { first, second, settled } = dates
  const firstLook = isSeenFirst(fate) ? 'found' : 'clear'
  return {
    outcome: fate,
    person: settings.indexOf(setting),
    traits: {
      ...nameDates(draw('calendar')),
      ...picture.traits,
      setting,
      fate,
      first: firstLook,
      look: `${setting}-${firstLook}`,
      second: secondOf(fate),
      told: `${setting}-${fate}`,
      test: mainTests[setting],
    },
    figuresAt: () => ({}),
    moments: {
      choosing: roundMonth(first - 0.4),
      short: roundMonth(first - 0.2),
      reading: first,
      declaring: roundMonth(first + 0.1),
      explaining: roundMonth(first + 0.2),
      second,
      ...(asksAgain(fate) && { settled }),
      ...picture.moments,
    },
    panels: picture.panels,
    rulings: picture.rulings,
    measured: {},
    truth: picture.truth,
  }
}

/** What the first date rests on, as one would name it to the person. */
const mainTests: Readonly<Record<Setting, string>> = {
  lymphoma: 'PET-CT',
  bowel: 'CT and blood test',
  leukaemia: 'marrow sample',
  breast: 'mammogram',
}

const secondOf = (fate: Fate) => (asksAgain(fate) ? 'open' : isSeenFirst(fate) ? 'first' : 'stands')

/** Leukaemia is looked at five weeks after its first course, a lymphoma after six cycles, the others after a year. */
const firstMonths: Readonly<Record<Setting, readonly [number, number]>> = {
  lymphoma: [6.2, 6.8],
  bowel: [12, 12.8],
  leukaemia: [1.2, 1.4],
  breast: [12, 13],
}

const roundMonth = (month: number) => Math.round(10 * month) / 10

function drawDates(setting: Setting, chance: Chance): Dates {
  const first = roundMonth(chance.between(...firstMonths[setting]))
  return { first, second: roundMonth(first + 3), settled: roundMonth(first + 3.7) }
}
