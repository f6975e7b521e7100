import { type Chance, makeChance } from '../../../patient/chance/chance'
import { drawAbl1Copies, measureBcrAbl } from '../../../patient/measures/bcr-abl-pcr'
import { classifyCmlDepth } from '../../../response/cml/cml-depth'
import { assessTfrConditions, type TfrRuling } from '../../../response/cml/treatment-free-remission'
import type { BcrAblTest } from '../blood/bcr-abl-panel'
import { drawUntil } from '../blood/draw-until'
import { ruleCmlMilestone } from '../blood/rule-cml'
import { type CmlLevel, drawCmlLevel, levelPctAt } from './cml-level'
import { type CmlStory, caseId, caseVersion } from './cml-story'

/** The years on the drug: the true level, every test up to the talk about a stop, and what the conditions make of them. */
export type OnDrug = {
  readonly level: CmlLevel
  readonly tests: readonly BcrAblTest[]
  readonly repeatMonth: number
  readonly mr4Years: number
  readonly conditions: TfrRuling
}

export const milestones = [3, 6, 12] as const

/** A sample with fewer copies of the control gene claims no depth (M4-F12). */
const fewestCopies = 10_000

/** Draws the years on the drug so that one milestone is a warning, and the conditions for a stop stand as the story says. */
export function drawOnDrug(story: CmlStory): OnDrug {
  return drawUntil((attempt) => {
    const chance = makeChance(caseId, caseVersion, story.seed, `on the drug ${attempt}`)
    const level = drawCmlLevel(story, chance)
    const first = measureAll([3, 6, 9, 12], story, level, chance)
    if (!first || !fitsMilestones(first, story)) return null
    const repeatMonth = story.warningMonth + (story.cause === 'sample' ? 1 : 2)
    const rest = measureAll(laterMonths(story, repeatMonth), story, level, chance)
    if (!rest) return null
    const tests = [...first, ...rest].sort((a, b) => a.month - b.month)
    return isSettled(tests, story, repeatMonth) ? judgeConditions(story, level, tests, repeatMonth) : null
  })
}

function laterMonths({ decidingMonth, hasThinSample, depthMonth }: CmlStory, repeatMonth: number): number[] {
  const quarters = Array.from({ length: decidingMonth / 3 - 4 }, (_, index) => 15 + 3 * index)
  return [repeatMonth, ...quarters, ...(hasThinSample ? [depthMonth + 1] : [])]
}

function measureAll(
  months: readonly number[],
  story: CmlStory,
  level: CmlLevel,
  chance: Chance,
): BcrAblTest[] | null {
  const tests: BcrAblTest[] = []
  for (const month of months) {
    const isThin = isThinAt(story, month)
    const copies = isThin ? drawThinCopies(chance) : drawAbl1Copies('good', chance)
    const report = measureBcrAbl(levelPctAt(level, month), copies, chance)
    if (isThin && report.detectable !== (month === story.warningMonth)) return null
    tests.push({ month, report })
  }
  return tests
}

function drawThinCopies(chance: Chance): number {
  for (;;) {
    const copies = drawAbl1Copies('poor', chance)
    if (copies < fewestCopies) return copies
  }
}

const isThinAt = ({ cause, warningMonth, hasThinSample, depthMonth }: CmlStory, month: number): boolean =>
  (cause === 'sample' && month === warningMonth) || (hasThinSample && month === depthMonth)

function fitsMilestones(tests: readonly BcrAblTest[], { warningMonth }: CmlStory): boolean {
  return tests.every((test, index) => {
    const isMilestone = milestones.some((month) => month === test.month)
    const { key } = ruleCmlMilestone(test, tests.slice(0, index))
    return !isMilestone || key === (test.month === warningMonth ? 'warning' : 'optimal')
  })
}

/** The repeat is back on course, and nothing later is a warning. */
function isSettled(tests: readonly BcrAblTest[], { warningMonth }: CmlStory, repeatMonth: number): boolean {
  return tests.every((test, index) => {
    if (test.month < repeatMonth || test.month === warningMonth) return true
    return ruleCmlMilestone(test, tests.slice(0, index)).key === 'optimal'
  })
}

function judgeConditions(
  story: CmlStory,
  level: CmlLevel,
  tests: readonly BcrAblTest[],
  repeatMonth: number,
): OnDrug | null {
  const mr4Years = findMr4Years(tests, story.decidingMonth)
  const conditions = assessTfrConditions({
    isFirstChronicPhase: true,
    hasPriorFailure: false,
    hasTypicalTranscript: true,
    tkiYears: story.decidingMonth / 12,
    isSecondGeneration: story.isSecondGeneration,
    mr4Years,
    hasRapidPcr: story.unmet !== 'rapid-pcr',
    agreesToMonitoring: story.unmet !== 'monitoring-agreed',
  })
  const isAsTold = conditions.unmet.join() === (story.unmet ?? '') && Math.abs(mr4Years - 2) > 0.3
  return isAsTold ? { level, tests, repeatMonth, mr4Years, conditions } : null
}

/** Years since MR4 or deeper has been held without a break; samples that claim no depth are passed over. */
function findMr4Years(tests: readonly BcrAblTest[], untilMonth: number): number {
  let since = untilMonth
  for (const { month, report } of [...tests].reverse()) {
    const { depth, rule } = classifyCmlDepth(report)
    if (rule === 'too-few-copies') continue
    if (depth === 'none' || depth === 'MMR') break
    since = month
  }
  return (untilMonth - since) / 12
}
