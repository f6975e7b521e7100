import { type MrdAssay, type MrdReport, mrdAssays } from '../../../patient/measures/residual-disease'
import { classifyFlowMrd, classifyMrdRelapse } from '../../../response/aml/aml-relapse'
import type { PlotRuling } from '../../plot'
import { writeThousands } from '../blood/bcr-abl-panel'

/** One test for residual disease; `isThinned`: the marrow was mixed with blood. */
export type MrdTest = { readonly month: number; readonly report: MrdReport; readonly isThinned: boolean }

/** A later pull: a tenth of the cells, and half of them from blood. */
export const thinnedAssays: Readonly<Record<'pcr' | 'flow', MrdAssay>> = {
  pcr: { ...mrdAssays.pcr, cellsAssayed: mrdAssays.pcr.cellsAssayed / 10 },
  flow: { ...mrdAssays.flow, cellsAssayed: mrdAssays.flow.cellsAssayed / 8 },
}
export const thinnedShare = 0.5

/** The percent that counts as MRD, or null: nothing found, or by flow under the threshold of 0.1 % (M4-F08). */
export function positivePct(report: MrdReport): number | null {
  if (!report.detected) return null
  const isUnder = report.method === 'flow' && classifyFlowMrd(report.sharePct).mrd === 'negative'
  return isUnder ? null : report.sharePct
}

/** "0.012 %", or "not detected at 1 in 100,000". */
export function writeMrd(report: MrdReport): string {
  return report.detected ? `${report.sharePct} %` : `not detected at 1 in ${writeThousands(report.oneIn)}`
}

/** What one sample says about residual disease: a thinned one in which nothing is found says too little. */
export function ruleMrdSample({ report, isThinned }: MrdTest): PlotRuling {
  if (report.detected && report.method === 'flow') {
    const { mrd, reason } = classifyFlowMrd(report.sharePct)
    return {
      key: mrd === 'positive' ? 'found' : 'not-found',
      reason: `In this sample ${reason}`,
      scanMonth: null,
    }
  }
  if (report.detected)
    return {
      key: 'found',
      reason: `MRD is found: ${report.sharePct} % in a sample of marrow`,
      scanMonth: null,
    }
  const reach = `1 in ${writeThousands(report.oneIn)}`
  if (isThinned)
    return {
      key: 'not-readable',
      reason: `Nothing was found, but a sample thinned with blood reached only ${reach}; it has to be drawn again`,
      scanMonth: null,
    }
  const reason = `Nothing was found at ${reach}: under the reach of a good sample, which is not the same as none`
  return { key: 'not-found', reason, scanMonth: null }
}

/** Whether a test is a molecular relapse, after a time in which none was found. */
export function ruleMrdRelapse({ report }: MrdTest, isConfirmed: boolean): PlotRuling {
  const currentPct = positivePct(report)
  const ruling = classifyMrdRelapse({ previousPct: null, currentPct, isConfirmed })
  const key = ruling.isRelapse ? 'relapse' : ruling.rule === 'mrd-unconfirmed' ? 'not-yet' : 'no-relapse'
  const isUnderThreshold = report.detected && currentPct === null
  const reason = isUnderThreshold
    ? `No molecular relapse: ${classifyFlowMrd(report.sharePct).reason}`
    : ruling.reason
  return { key, reason, scanMonth: null }
}
