import { classifyCmlDepth } from '../../../response/cml/cml-depth'
import { type CmlMilestone, classifyCmlMilestone } from '../../../response/cml/cml-milestone'
import type { PlotRuling } from '../../plot'
import type { BcrAblTest } from './bcr-abl-panel'

/** What the ELN 2020 milestones make of one test on the drug; a test in which nothing was found counts as 0 %. */
export function ruleCmlMilestone(
  test: BcrAblTest,
  earlier: readonly BcrAblTest[],
): PlotRuling & { key: CmlMilestone } {
  const values = earlier.map(({ report }) => report.bcrAbl1IsPct ?? 0)
  const ruling = classifyCmlMilestone({
    months: test.month,
    bcrAbl1IsPct: test.report.bcrAbl1IsPct ?? 0,
    priorBestIsPct: values.length > 0 ? Math.min(...values) : null,
  })
  return { key: ruling.milestone, reason: ruling.reason, scanMonth: null }
}

/** The depth that one test can claim: by its value, or where nothing was found by its ABL1 copies. */
export function ruleCmlDepth({ report }: BcrAblTest): PlotRuling {
  const { depth, reason } = classifyCmlDepth(report)
  return { key: depth, reason, scanMonth: null }
}
