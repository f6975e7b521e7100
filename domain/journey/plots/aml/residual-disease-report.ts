import type { Chance } from '../../../patient/chance/chance'
import { measureMrd, mrdAssays } from '../../../patient/measures/residual-disease'
import { classifyFlowMrd } from '../../../response/aml/aml-relapse'
import type { ReportPanel } from '../../evidence-panel'
import type { PlotRuling } from '../../plot'

/** What flow cytometry found in the remission marrow. `text` is the value as the laboratory writes it. */
export type ResidualDisease = {
  readonly percent: number
  readonly text: string
  readonly ruling: PlotRuling
}

/**
 * Reads a true share of leukaemia cells by flow cytometry and grades it by the threshold of 0.1 %. Where nothing was
 * found the reason gives the sensitivity, since a result below the threshold is no count of zero.
 */
export function drawResidualDisease(leukaemicPct: number, chance: Chance): ResidualDisease {
  const report = measureMrd(leukaemicPct / 100, mrdAssays.flow, chance)
  const percent = report.detected ? report.sharePct : 0
  const text = report.detected ? `${report.sharePct} %` : 'none found, at a sensitivity of 1 in 10,000'
  const { mrd } = classifyFlowMrd(percent)
  const place = mrd === 'positive' ? 'at or above' : 'below'
  const limit =
    mrd === 'positive' ? 'a stronger sign of a return, and no certainty' : 'below a threshold is not zero'
  const reason = `Flow cytometry: ${text}; that is ${place} the threshold of 0.1 %, which makes MRD ${mrd}: ${limit}`
  return { percent, text, ruling: { key: mrd, reason, scanMonth: null } }
}

export function residualDiseasePanel({ text }: ResidualDisease, month: number): ReportPanel {
  return {
    id: 'mrd',
    kind: 'report',
    title: 'Measurable residual disease (MRD)',
    month,
    lines: [
      'Sample: first pull of the remission marrow, adequate. Method: flow cytometry; sensitivity 1 in 10,000; threshold 0.1 % of CD45-positive cells.',
      `Result: ${text}.`,
    ],
  }
}
