import type { LesionRow, ScanColumn, ScansPanel } from '../../evidence-panel'
import type { PlotRuling } from '../../plot'
import type { JudgedScan } from './judge-scans'

const nothingToMeasure = 'Nothing is left to measure, so no response category is given.'

/** The CTs of a patient as the learner sees them. */
export function makeScansPanel(
  heading: Pick<ScansPanel, 'id' | 'title' | 'when'>,
  judged: readonly JudgedScan[],
): ScansPanel {
  return { ...heading, kind: 'scans', lesions: listLesions(judged), scans: judged.map(describeScan) }
}

function describeScan({ reading, baselineMm, result }: JudgedScan): ScanColumn {
  const cells = reading.lesions.map(({ lesion, mm, state }) => ({ lesionId: lesion.id, mm, state }))
  const common = { month: reading.month, label: reading.label, cells }
  if (result) {
    const { sumMm, nadirMm, changeFromBaselinePct, changeFromNadirPct, overall, reason } = result
    return { ...common, sumMm, nadirMm, changeFromBaselinePct, changeFromNadirPct, category: overall, reason }
  }
  const reason = baselineMm === null ? nothingToMeasure : ''
  return {
    ...common,
    sumMm: baselineMm,
    nadirMm: null,
    changeFromBaselinePct: null,
    changeFromNadirPct: null,
    category: null,
    reason,
  }
}

function listLesions(judged: readonly JudgedScan[]): LesionRow[] {
  const all = judged.flatMap(({ reading }) => reading.lesions.map(({ lesion }) => lesion))
  return [...new Set(all)].map(({ id, label, kind, knownAtBaseline }) => ({
    id,
    label,
    isNode: kind === 'node',
    isNew: !knownAtBaseline,
  }))
}

/**
 * What the rules give for the scan of a month, for a decision of kind `classify`.
 *
 * @throws RangeError when no scan of that month has a category
 */
export function rulingAt(judged: readonly JudgedScan[], month: number): PlotRuling {
  const result = judged.find(({ reading }) => reading.month === month)?.result
  if (!result) throw new RangeError(`no scan of month ${month} has a category`)
  return { key: result.overall, reason: result.reason, scanMonth: month }
}
