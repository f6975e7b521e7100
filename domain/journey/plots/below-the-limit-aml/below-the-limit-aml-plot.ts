import { mrdAssays } from '../../../patient/measures/residual-disease'
import { leukaemicShare, log10CellsAt } from '../../../patient/models/leukaemia-cells'
import type { EvidencePanel, SeriesPanel } from '../../evidence-panel'
import type { DrawPlot, PlotRuling, Values } from '../../plot'
import { writeThousands } from '../blood/bcr-abl-panel'
import { makeCountsPanel } from '../blood/counts-panel'
import { drawMrdCourse, type MrdCourse } from './mrd-course'
import { drawMarrow, type Marrow } from './mrd-marrow'
import { type MrdTest, positivePct, ruleMrdRelapse, ruleMrdSample, writeMrd } from './mrd-sample'
import {
  afterTwoMonth,
  drawMrdStory,
  type MrdStory,
  marrowMonth,
  regainedAfterMonths,
  restartAfterMonths,
  secondSampleMonth,
} from './mrd-story'
import { firstUnder, makeMrdTruth, writeCells } from './mrd-truth'

const outcomes = { quiet: 'stays-quiet', rises: 'found-before-relapse', found: 'found-after-two' } as const
const names = { npm1: 'NPM1 mutation', fusion: 'CBFB::MYH11', flow: 'leukaemia pattern by flow' } as const

export const drawBelowTheLimitAmlPlot: DrawPlot = (seed) => {
  const story = drawMrdStory(seed)
  const course = drawMrdCourse(story)
  const marrow = drawMarrow(story, course)
  const { leukaemia, tests } = course
  const moments = findMoments(story, course)
  return {
    outcome: outcomes[story.way],
    person: story.person,
    traits: traitsOf(story, course, marrow),
    figuresAt: (month) => ({
      ...readTests(tests, month),
      ...readFinding(story, month),
      cells: writeCells(leukaemia, month),
    }),
    moments,
    panels: makePanels(story, tests, marrow),
    rulings: ruleAll(story, tests, marrow),
    measured: {},
    truth: makeMrdTruth(story, leukaemia, tests, Math.max(...Object.values(moments))),
  }
}

function makePanels({ marker }: MrdStory, tests: readonly MrdTest[], marrow: Marrow): EvidencePanel[] {
  const series: SeriesPanel = {
    kind: 'series',
    id: 'mrd',
    title: `Residual disease: ${names[marker]}`,
    name: names[marker],
    unit: '% of marrow cells',
    scale: 'log',
    lines: marker === 'flow' ? [{ label: 'Threshold 0.1 %', value: 0.1 }] : [],
    points: tests.map(({ month, report }) => ({
      month,
      value: report.detected ? report.sharePct : null,
      text: writeMrd(report),
      flagged: false,
    })),
  }
  return [makeCountsPanel({ id: 'counts', title: 'Marrow and blood counts', rows: marrow.rows }), series]
}

function ruleAll(
  { months }: MrdStory,
  tests: readonly MrdTest[],
  marrow: Marrow,
): Record<string, PlotRuling> {
  const signal = requireTest(tests, months.signal)
  const isConfirmed = positivePct(signal.report) !== null
  return {
    'remission-grade': { key: marrow.first.category, reason: marrow.first.reason, scanMonth: null },
    'mrd-reading': ruleMrdSample(requireTest(tests, afterTwoMonth)),
    'signal-reading': ruleMrdRelapse(signal, false),
    'second-reading': ruleMrdRelapse(requireTest(tests, months.confirm), isConfirmed),
  }
}

function requireTest(tests: readonly MrdTest[], month: number): MrdTest {
  const test = tests.find((one) => one.month === month)
  if (!test) throw new RangeError(`there is no test in month ${month}`)
  return test
}

function findMoments(story: MrdStory, { leukaemia, clearedMonth }: MrdCourse): Record<string, number> {
  const { way, isDiluted, clears, months } = story
  const underMicroscope = firstUnder(story, leukaemia, 'microscope', 0)
  const hidden = {
    'under-microscope': underMicroscope,
    'under-assay': firstUnder(story, leukaemia, 'assay', underMicroscope + 0.5),
  }
  const shared = {
    ...hidden,
    'after-two': afterTwoMonth,
    ...(isDiluted && { 'second-sample': secondSampleMonth }),
    talk: 3.3,
    'talk-after': 3.4,
    [way === 'found' ? 'transplant' : 'consolidation']: way === 'found' ? 4.5 : 3.6,
    'end-of-treatment': months.endOfTreatment,
    ...(!isDiluted && { ageing: months.endOfTreatment + 0.7 }),
    signal: months.signal,
  }
  if (way !== 'rises')
    return {
      ...shared,
      'confirm-quiet': months.confirm,
      ...(clears && clearedMonth !== null && { cleared: clearedMonth }),
      'two-years': months.last,
    }
  const restart = months.confirm + restartAfterMonths
  const again = { restart, again: restart + regainedAfterMonths, cleared: clearedMonth ?? restart + 3 }
  const hiddenAgain = { 'under-assay-again': firstUnder(story, leukaemia, 'assay', restart + 0.25) }
  return {
    ...shared,
    woke: leukaemia.wakesAtMonth ?? months.signal,
    'confirm-rise': months.confirm,
    ...again,
    ...hiddenAgain,
  }
}

function traitsOf(story: MrdStory, course: MrdCourse, marrow: Marrow): Values {
  const { marker, method, way, isDiluted, clears, months } = story
  const sampleMonth = isDiluted ? secondSampleMonth : afterTwoMonth
  const expected =
    leukaemicShare(log10CellsAt(course.leukaemia, sampleMonth)) * mrdAssays[method].cellsAssayed
  const decisive = requireTest(course.tests, sampleMonth)
  const signal = requireTest(course.tests, months.signal)
  return {
    way,
    marker,
    method,
    diluted: `${isDiluted}`,
    clears: `${clears}`,
    foundAtTwo: `${way === 'found'}`,
    category: marrow.first.category,
    secondCategory: marrow.second.category,
    confirmCategory: marrow.atConfirm.category,
    decisive: writeMrd(decisive.report),
    reach: method === 'pcr' ? '1 in 100,000' : '1 in 10,000',
    cellsLooked: writeThousands(mrdAssays[method].cellsAssayed),
    cellsNeeded: `${mrdAssays[method].cellsNeeded}`,
    cellsExpected: expected < 10 ? expected.toFixed(1) : `${Math.round(expected)}`,
    underThreshold: `${signal.report.detected && positivePct(signal.report) === null}`,
    signalMonth: `${Math.round(months.signal)}`,
  }
}

/** The last test at a month as {value}, and the one before it. */
function readTests(tests: readonly MrdTest[], month: number): Values {
  const [last, before] = tests.filter((test) => test.month <= month).reverse()
  if (!last) return {}
  const value = writeMrd(last.report)
  return before ? { value, before: writeMrd(before.report) } : { value }
}

/** What a reading means for the care that follows, in the words of the statechart. */
function readFinding({ isDiluted, way }: MrdStory, month: number): Values {
  if (month === marrowMonth) return { finding: 'falling' }
  if (isDiluted && month === afterTwoMonth) return { finding: 'unreadable' }
  return { finding: way === 'found' ? 'residual' : 'deep' }
}
