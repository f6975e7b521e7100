import { type CareChart, changeCare, takeScan } from '../plots/bowel-liver/care-chart'
import { judgeLastScan, type Line, openLine } from '../plots/bowel-liver/judge-line'
import { careCode } from './event-code'
import { type EventSheet, writeEvent } from './event-sheet'
import { lastCohortMonth } from './run-cohort'

const monthsBetweenScans = 6
const monthsToChange = 0.5
const monthsToAnswer = 2

/**
 * Goes on where the story leaves somebody who lives with cancer: a scan every half year as on maintenance in the story,
 * judged from the last scan of the story on. When one shows growth the drugs are changed as in the story, as long as the
 * patient holds another line; after that nothing more is done and the cancer counts as growing.
 * CEA is not asked for: nothing here hangs on it.
 */
export function goOnTreating(chart: CareChart, sheet: EventSheet): void {
  let line: Line | null = openLine(chart)
  let month = chart.scanMonths.at(-1) ?? 0
  for (;;) {
    if (chart.categories.at(-1) === 'PD') {
      line = changeDrugs(chart, month + monthsToChange, sheet)
      month += monthsToChange + monthsToAnswer
    } else month += monthsBetweenScans
    if (line === null || month > lastCohortMonth) return
    lookAgain(chart, line, month, sheet)
  }
}

/** Null when no line of drugs is left that the patient has not had. */
function changeDrugs(chart: CareChart, month: number, sheet: EventSheet): Line | null {
  const next = nextLine(chart)
  if (next === null || month > lastCohortMonth) return null
  writeEvent(sheet, month, careCode.treatmentChanged)
  const phase = { ...chart.patient.lines[next], fromMonth: month, line: next }
  changeCare(chart, { phases: [...chart.care.phases, phase] })
  return openLine(chart)
}

function nextLine({ care }: CareChart): 1 | 2 | null {
  if (care.returning !== null) return null
  const had = Math.max(...care.phases.map(({ line }) => (line < 3 ? line : 0)))
  if (had === 0) return 1
  return had === 1 ? 2 : null
}

function lookAgain(chart: CareChart, line: Line, month: number, sheet: EventSheet): void {
  takeScan(chart, month, null)
  const category = judgeLastScan(chart, line)
  writeEvent(sheet, month, careCode.scanHeld)
  writeEvent(sheet, month, careCode.assessed[category])
  if (category !== 'PD') writeEvent(sheet, month, careCode.maintenanceStarted)
}
