import type { DrawPlot, PlotRuling, Values } from '../../plot'
import { type BcrAblTest, writeThousands } from '../blood/bcr-abl-panel'
import { ruleCmlDepth, ruleCmlMilestone } from '../blood/rule-cml'
import { levelPctAt } from './cml-level'
import { drawOffDrug, type OffDrug } from './cml-off-drug'
import { drawOnDrug, milestones, type OnDrug } from './cml-on-drug'
import { makeCmlPanels } from './cml-panels'
import { type CmlStory, drawCmlStory } from './cml-story'
import { findDescent, makeCmlTruth, writeCells } from './cml-truth'

const outcomes = {
  stays: 'stays-in-remission',
  returns: 'restarts-and-regains',
  'not-yet': 'not-yet',
} as const

/** Months from the talk about a stop to the next look where it is too early. */
const untilNotYet = 0.5

export const drawBelowTheLimitCmlPlot: DrawPlot = (seed) => {
  const story = drawCmlStory(seed)
  const onDrug = drawOnDrug(story)
  const offDrug = story.way === 'not-yet' ? null : drawOffDrug(story, onDrug.level)
  const level = offDrug?.level ?? onDrug.level
  const tests = [...onDrug.tests, ...(offDrug?.tests ?? [])]
  const moments = findMoments(story, onDrug, offDrug)
  const endMonth = offDrug?.endMonth ?? story.decidingMonth + untilNotYet
  const reported = Object.values(moments)
  return {
    outcome: outcomes[story.way],
    person: story.person,
    traits: traitsOf(story, onDrug, offDrug),
    figuresAt: (month) => ({
      ...readTests(tests, month),
      ...readFinding(story, tests, month),
      cells: writeCells(levelPctAt(level, month)),
    }),
    moments,
    panels: makeCmlPanels(story, tests, [...milestones, ...reported], offDrug?.stopMonth ?? endMonth + 1),
    rulings: ruleAll(story, tests),
    measured: {},
    truth: makeCmlTruth(level, tests, endMonth),
  }
}

function ruleAll({ depthMonth }: CmlStory, tests: readonly BcrAblTest[]): Record<string, PlotRuling> {
  const milestoneRulings = milestones.map((month) => {
    const place = tests.findIndex((test) => test.month === month)
    const test = requireTest(tests, month)
    return [`milestone-${month}`, ruleCmlMilestone(test, tests.slice(0, place))] as const
  })
  const depth = ruleCmlDepth(requireTest(tests, depthMonth))
  return {
    ...Object.fromEntries(milestoneRulings),
    'how-deep': { ...depth, key: depthOption[depth.key] ?? depth.key },
  }
}

const depthOption: Readonly<Record<string, string>> = {
  none: 'no-depth',
  MMR: 'mmr',
  MR4: 'mr4',
  'MR4.5': 'mr4-5',
  MR5: 'mr5',
}

function requireTest(tests: readonly BcrAblTest[], month: number): BcrAblTest {
  const test = tests.find((one) => one.month === month)
  if (!test) throw new RangeError(`there is no test in month ${month}`)
  return test
}

function findMoments(story: CmlStory, onDrug: OnDrug, offDrug: OffDrug | null): Record<string, number> {
  const { warningMonth, depthMonth, decidingMonth, hasThinSample, hasPain } = story
  const shared = {
    'warning-talk': warningMonth + 0.5,
    'told-later': warningMonth + 0.8,
    repeat: onDrug.repeatMonth,
    depth: depthMonth,
    ...(hasThinSample && { 'depth-again': depthMonth + 1 }),
    deciding: decidingMonth,
    ...findDescent(onDrug.level, decidingMonth),
  }
  if (!offDrug) return { ...shared, 'not-yet': decidingMonth + untilNotYet }
  const { stopMonth, riseMonth, lossMonth, restartMonth, wakesMonth, endMonth } = offDrug
  const off = {
    ...shared,
    stop: stopMonth,
    [hasPain ? 'pain-call' : 'quiet-call']: stopMonth + 1.2,
    rise: riseMonth,
  }
  if (lossMonth === null || restartMonth === null || wakesMonth === null)
    return {
      ...off,
      'rise-settled': riseMonth + 1,
      'two-monthly': stopMonth + 7.5,
      'year-off': stopMonth + 12,
      'three-years-off': endMonth,
    }
  const thinned = riseMonth > stopMonth + 6 ? { 'early-two-monthly': stopMonth + 6.5 } : {}
  return { ...off, ...thinned, woke: wakesMonth, loss: lossMonth, restart: restartMonth, regained: endMonth }
}

function traitsOf(story: CmlStory, onDrug: OnDrug, offDrug: OffDrug | null): Values {
  const { warningMonth, cause, way, unmet, decidingMonth } = story
  const isUnmet = (reason: string) => `${onDrug.conditions.unmet.some((one) => one === reason)}`
  return {
    way,
    cause,
    unmet: unmet ?? 'none',
    warningMonth: `${warningMonth}`,
    eligible: `${onDrug.conditions.isEligible}`,
    thin: `${story.hasThinSample}`,
    hasPain: `${story.hasPain}`,
    isSecondGeneration: `${story.isSecondGeneration}`,
    missedTablets: `${story.missedTablets}`,
    tkiYears: `${roundYears(decidingMonth / 12)}`,
    tkiYearsNeeded: story.isSecondGeneration ? '4' : '5',
    mr4Held: onDrug.mr4Years === 0 ? 'the last test lay above it' : writeYears(onDrug.mr4Years),
    tooShortOnDrug: isUnmet('tki-duration'),
    tooShortInMr4: isUnmet('mr4-duration'),
    noRapidPcr: isUnmet('rapid-pcr'),
    noMonitoring: isUnmet('monitoring-agreed'),
    monthsToRise: `${(offDrug?.riseMonth ?? 0) - (offDrug?.stopMonth ?? 0)}`,
  }
}

const roundYears = (years: number) => Math.round(10 * years) / 10
const writeYears = (years: number) => (roundYears(years) === 1 ? '1 year' : `${roundYears(years)} years`)

/** The last result at a month as {value} and {copies}, and the one before it. */
function readTests(tests: readonly BcrAblTest[], month: number): Values {
  const [last, before] = tests.filter((test) => test.month <= month).reverse()
  if (!last) return {}
  const values = { value: quote(last), copies: writeThousands(last.report.abl1Copies) }
  return before ? { ...values, before: quote(before) } : values
}

const quote = ({ report }: BcrAblTest) =>
  report.bcrAbl1IsPct === null ? '"not detected"' : `${report.bcrAbl1IsPct} %`

/** What a reading means for the care that follows, in the words of the statechart. */
function readFinding(story: CmlStory, tests: readonly BcrAblTest[], month: number): Values {
  const { warningMonth, depthMonth, hasThinSample } = story
  if (month === depthMonth)
    return { finding: hasThinSample ? 'unreadable' : 'deep', depth: depthAt(tests, month) }
  if (hasThinSample && month === depthMonth + 1) return { finding: 'deep', depth: depthAt(tests, month) }
  return { finding: month === warningMonth ? 'warning' : 'falling' }
}

const depthAt = (tests: readonly BcrAblTest[], month: number) => ruleCmlDepth(requireTest(tests, month)).key
