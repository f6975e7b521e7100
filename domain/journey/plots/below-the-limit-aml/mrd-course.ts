import { type Chance, makeChance } from '../../../patient/chance/chance'
import { type MrdReport, measureMrd, mrdAssays } from '../../../patient/measures/residual-disease'
import { daysPerMonth } from '../../../patient/models/days-per-month'
import { type LeukaemiaCourse, leukaemicShare, log10CellsAt } from '../../../patient/models/leukaemia-cells'
import { drawUntil } from '../blood/draw-until'
import { type MrdTest, positivePct, thinnedAssays, thinnedShare } from './mrd-sample'
import {
  afterTwoMonth,
  caseId,
  caseVersion,
  type MrdStory,
  quietMonths,
  regainedAfterMonths,
  restartAfterMonths,
  secondSampleMonth,
} from './mrd-story'

/** The hidden leukaemia and every test of it, in order of time. */
export type MrdCourse = {
  readonly leukaemia: LeukaemiaCourse
  readonly tests: readonly MrdTest[]
  readonly clearedMonth: number | null
}

/** After the last consolidation has done its work. */
const earliestWaking = 4.2

const log10Of2 = Math.LN2 / Math.LN10

type Range = readonly [number, number]
type Level = 'rest' | 'missed' | 'found' | 'thinFound' | 'signal'

/** Powers of ten of the cells: after two courses, at rest after treatment, and at the signal of those in whom it returns. */
const levels: Readonly<Record<'pcr' | 'flow', Readonly<Record<Level, Range>>>> = {
  pcr: {
    rest: [6.6, 6.95],
    missed: [6.85, 7.15],
    found: [7.7, 9.1],
    thinFound: [7.65, 8.05],
    signal: [7.3, 7.9],
  },
  flow: {
    rest: [7.97, 8.1],
    missed: [7.98, 8.15],
    found: [9.3, 9.7],
    thinFound: [9.27, 9.4],
    signal: [9.22, 9.5],
  },
}

/** Draws leukaemia and tests until every test shows what the story says. */
export function drawMrdCourse(story: MrdStory): MrdCourse {
  return drawUntil((attempt) => {
    const chance = makeChance(caseId, caseVersion, story.seed, `leukaemia ${attempt}`)
    const { leukaemia, clearedMonth } = drawLeukaemia(story, chance)
    if ((leukaemia.wakesAtMonth ?? earliestWaking) < earliestWaking) return null
    const tests = drawTests(story, leukaemia, chance)
    return tests && { leukaemia, clearedMonth, tests: tests.sort((a, b) => a.month - b.month) }
  })
}

function drawLeukaemia(
  story: MrdStory,
  chance: Chance,
): { leukaemia: LeukaemiaCourse; clearedMonth: number | null } {
  const { method, way, isDiluted, clears, months } = story
  const level = levels[method]
  const start = chance.between(11.8, 12.1)
  const afterOne = chance.between(9.6, 10.5)
  const foundRange = isDiluted ? level.thinFound : level.found
  const rest = chance.between(...level.rest)
  const afterTwo = drawAfterTwo(story, rest, foundRange, chance)
  const signalLevel = chance.between(...level.signal)
  const doublingDays = chance.between(14, 24)
  const afterAll = way === 'rises' ? afterTwo - chance.between(0.6, 1.4) : rest
  const courses = [
    { month: 0, logKill: start - afterOne },
    { month: 1.6, logKill: afterOne - afterTwo },
    { month: way === 'found' ? 4.5 : 3.6, logKill: afterTwo - afterAll },
  ]
  const blank = { startLog10Cells: start, doublingDays }
  if (way === 'rises') {
    const risingMonths = ((signalLevel - afterAll) * doublingDays) / log10Of2 / daysPerMonth
    const restart = months.confirm + restartAfterMonths
    const leukaemia = {
      ...blank,
      courses: [...courses, { month: restart, logKill: 3 }, { month: restart + 2, logKill: 8 }],
      wakesAtMonth: months.signal - risingMonths,
    }
    return { leukaemia, clearedMonth: restart + 3 }
  }
  const clearedMonth = clears ? months.confirm + 2 : null
  const clearing = clearedMonth === null ? [] : [{ month: clearedMonth - 0.5, logKill: 10 }]
  return { leukaemia: { ...blank, courses: [...courses, ...clearing], wakesAtMonth: null }, clearedMonth }
}

function drawAfterTwo({ way, method }: MrdStory, rest: number, foundRange: Range, chance: Chance): number {
  if (way === 'found') return chance.between(...foundRange)
  return way === 'rises' ? chance.between(...levels[method].missed) : rest + chance.between(0, 0.05)
}

function drawTests(story: MrdStory, leukaemia: LeukaemiaCourse, chance: Chance): MrdTest[] | null {
  const tests: MrdTest[] = []
  for (const [month, wanted] of plannedTests(story)) {
    const isThinned = story.isDiluted && month === afterTwoMonth
    const share = leukaemicShare(log10CellsAt(leukaemia, month))
    const assay = isThinned ? thinnedAssays[story.method] : mrdAssays[story.method]
    const report = measureUntil(wanted, () =>
      measureMrd(isThinned ? share * thinnedShare : share, assay, chance),
    )
    if (!report) return null
    tests.push({ month, report, isThinned })
  }
  return tests
}

const mostSamples = 60

/** Draws one sample again until chance gives what the story needs; null where that is too unlikely at this level. */
function measureUntil({ of, is }: Wanted, measure: () => MrdReport): MrdReport | null {
  for (let sample = 0; sample < mostSamples; sample += 1) {
    const report = measure()
    const shows = { detected: report.detected, positive: positivePct(report) !== null }
    if (shows[of] === is) return report
  }
  return null
}

type Wanted = { readonly of: 'detected' | 'positive'; readonly is: boolean }

const nothing: Wanted = { of: 'detected', is: false }
const positive: Wanted = { of: 'positive', is: true }
const notPositive: Wanted = { of: 'positive', is: false }

/** Each test and what the story needs it to show. */
function plannedTests(story: MrdStory): (readonly [number, Wanted])[] {
  const { way, months, isDiluted } = story
  const atTwo = way === 'found' ? positive : nothing
  const afterTwo = isDiluted
    ? ([
        [afterTwoMonth, nothing],
        [secondSampleMonth, atTwo],
      ] as const)
    : ([[afterTwoMonth, atTwo]] as const)
  const before = months.lookMonths.map(
    (month, look) => [month, way === 'rises' && look > 0 ? notPositive : nothing] as const,
  )
  if (way === 'rises') {
    const later = months.confirm + restartAfterMonths + regainedAfterMonths
    return [[months.signal, positive], [months.confirm, positive], ...before, ...afterTwo, [later, nothing]]
  }
  const flicker: Wanted = { of: 'detected', is: true }
  const after = quietMonths(story).map((month) => [month, nothing] as const)
  return [[months.signal, flicker], [months.confirm, nothing], ...before, ...afterTwo, ...after]
}
