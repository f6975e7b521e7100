import type { CareChart } from '../plots/bowel-liver/care-chart'
import { careCode } from './event-code'
import { type EventSheet, writeEvent } from './event-sheet'

/** A scan of the chart and what the rules made of it. */
export function writeScan({ scanMonths, categories }: CareChart, month: number, sheet: EventSheet): void {
  writeEvent(sheet, month, careCode.scanHeld)
  writeEvent(sheet, month, careCode.assessed[categories[scanMonths.indexOf(month)] ?? 'NE'])
}
