import { isAnswered } from '../answer'
import { guessShare } from '../list-parts'
import { listAnswerLists, readChosen } from './answer-lists'
import { type DiscriminationBand, type FacilityBand, nameDiscrimination, nameFacility } from './bands'
import { FLAGS, type Flag, findFlags } from './flags'
import { describeItems, type ItemStatistics } from './item-statistics'
import { analyseLists, type ListAnalysis } from './list-analysis'
import { type MoodleItem, reportAsMoodle } from './moodle-report'
import { countWorking } from './option-statistics'
import {
  type FirstAttempt,
  type KnownItem,
  makeAnswerGrid,
  makeScoreTable,
  type QuizAnswer,
} from './quiz-answers'
import { findReliability } from './reliability'
import { type ItemColumn, readColumns } from './score-table'
import { FEWEST_SHOWN, findSmallNRule, type ItemRule } from './small-n'
import { summariseTest, type TestAnalysis } from './summarise-test'
import { summariseTimes, type TimeSummary } from './times'
import type { Interval } from './z-intervals'

/** One item as a class met it. What this number of learners does not allow to be said is null or empty. */
export type ItemAnalysis = {
  readonly id: string
  readonly version: number
  readonly n: number
  readonly rule: ItemRule
  readonly facility: number | null
  readonly facilityBand: FacilityBand | null
  readonly facilityInterval: Interval | null
  /** Share of the points for an answer given blindly. */
  readonly guess: number | null
  readonly uncorrectedR: number | null
  readonly correctedR: number | null
  readonly correctedInterval: Interval | null
  readonly discriminationBand: DiscriminationBand | null
  readonly upperLower: number | null
  readonly alphaIfDeleted: number | null
  readonly moodle: MoodleItem | null
  readonly omitted: number | null
  readonly notReached: number | null
  readonly confidence: { readonly sure: number; readonly sureAndWrong: number } | null
  readonly times: TimeSummary | null
  readonly lists: readonly ListAnalysis[]
  readonly working: { readonly working: number; readonly distractors: number } | null
  readonly flags: readonly Flag[]
}

/** `items` stand in the order in which they ask for a look; there are none under five learners. */
export type QuizAnalysis = {
  readonly n: number
  readonly test: TestAnalysis
  readonly items: readonly ItemAnalysis[]
}

type Figures = ItemStatistics & { readonly moodle: MoodleItem | null; readonly alphaIfDeleted: number | null }

/** The statistics of a quiz from first attempts alone: later ones follow the feedback and would no longer be independent. */
export function analyseQuiz(attempts: readonly FirstAttempt[], items: readonly KnownItem[]): QuizAnalysis {
  const n = attempts.length
  const grid = makeAnswerGrid(attempts, items)
  const table = makeScoreTable(grid, items)
  const test = summariseTest(table)
  if (n < FEWEST_SHOWN) return { n, test, items: [] }
  const columns = readColumns(table)
  const moodle = reportAsMoodle(table).items
  const { alphaIfDeleted } = findReliability(table)
  const analysed = describeItems(table).flatMap((figures, index) => {
    const [item, column] = [items[index], columns[index]]
    if (!item || !column) return []
    const all = { ...figures, moodle: moodle[index] ?? null, alphaIfDeleted: alphaIfDeleted[index] ?? null }
    return [
      analyseItem(
        item,
        column,
        all,
        grid.map((row) => row[index] ?? null),
      ),
    ]
  })
  return { n, test, items: analysed.sort(compareNeed) }
}

function analyseItem(
  { id, version, check }: KnownItem,
  column: ItemColumn,
  figures: Figures,
  answers: readonly (QuizAnswer | null)[],
): ItemAnalysis {
  const { item: rule } = findSmallNRule(figures.n)
  const counted = column.places.flatMap((place) => answers[place] ?? [])
  const chosen = counted.map(({ response }) => (check && response ? readChosen(check, response) : {}))
  const lists = check ? analyseLists({ lists: listAnswerLists(check), column, chosen, rule }) : []
  const shown = hideFigures(figures, rule)
  const confidence = countSure(counted)
  const omitted = counted.filter(isOmitted).length
  const guess = check ? guessShare(check) : null
  const flagged = {
    ...figures,
    ...figures.moodle,
    discriminativeEfficiency: figures.moodle?.discriminativeEfficiency ?? null,
  }
  return {
    id,
    version,
    ...shown,
    rule,
    guess,
    omitted: rule.options ? omitted : null,
    notReached: rule.options ? answers.filter((answer) => answer && !answer.isReached).length : null,
    confidence: rule.options ? confidence : null,
    times: rule.options ? summariseTimes(counted.flatMap(({ timeMs }) => timeMs ?? [])) : null,
    lists,
    working: rule.upperLower && lists.length > 0 ? countShownWorking(lists) : null,
    flags:
      rule.flags === 'none'
        ? []
        : findFlags({ ...flagged, guess, omitted, sureAndWrong: confidence.sureAndWrong, lists }),
  }
}

function hideFigures(figures: Figures, rule: ItemRule) {
  const { n, earned, possible, facility, correctedR } = figures
  const [hasFacility, hasR] = [rule.facility !== 'hidden', rule.correctedR]
  return {
    n,
    facility: hasFacility ? facility : null,
    facilityBand: hasFacility && facility !== null ? nameFacility(earned, possible) : null,
    facilityInterval: rule.facility === 'with-interval' ? figures.facilityInterval : null,
    uncorrectedR: hasR ? figures.uncorrectedR : null,
    correctedR: hasR ? correctedR : null,
    correctedInterval: hasR ? figures.correctedInterval : null,
    discriminationBand: hasR && correctedR !== null ? nameDiscrimination(correctedR) : null,
    alphaIfDeleted: hasR ? figures.alphaIfDeleted : null,
    upperLower: rule.upperLower ? figures.upperLower : null,
    moodle: rule.upperLower ? figures.moodle : null,
  }
}

function countSure(answers: readonly QuizAnswer[]) {
  const sure = answers.filter(({ confidence }) => confidence === 'sure')
  return { sure: sure.length, sureAndWrong: sure.filter(({ score, max }) => score < max).length }
}

function isOmitted({ response }: QuizAnswer): boolean {
  return response === null || !isAnswered(response)
}

function countShownWorking(lists: readonly ListAnalysis[]) {
  return countWorking(
    lists.flatMap(({ options }) => options.flatMap(({ verdict }) => (verdict ? [{ verdict }] : []))),
  )
}

/** By the gravest flag, then by the share of points, the lowest first; what may not be shown comes last. */
function compareNeed(a: ItemAnalysis, b: ItemAnalysis): number {
  return rankFlags(a) - rankFlags(b) || (a.facility ?? 2) - (b.facility ?? 2) || (a.id < b.id ? -1 : 1)
}

function rankFlags({ flags }: ItemAnalysis): number {
  const [first] = flags
  return first ? FLAGS.indexOf(first) : FLAGS.length
}
