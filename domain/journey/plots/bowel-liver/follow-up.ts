import type { ResponseCategory } from '../../journey-event'
import { type CareChart, ceaLimit, changeCare, shownMm, takeBlood, takeScan } from './care-chart'
import { judgeLastScan, openLine } from './judge-line'
import { slots } from './lesion-courses'

/**
 * How a raised CEA was cleared up. `repeatRaised`: the second value was over the limit as well; then a scan is done
 * with it. `clearedAt`: the value was normal again without anything to be seen.
 */
export type FollowUp = {
  readonly raisedAt: number | null
  readonly repeatRaised: boolean
  readonly clearedAt: number | null
}

/** `byScan`: a planned CT showed it while CEA was not raised, or not asked for again. */
export type ReturnFound = {
  readonly foundAt: number
  readonly confirmedAt: number
  readonly byScan: boolean
  readonly removable: boolean
  readonly categoryAfter: ResponseCategory | null
}

type Followed = { readonly followUp: FollowUp; readonly found: ReturnFound | null; readonly endMonth: number }

/** CEA every 3 months for three years and every 6 up to five; CT every 6 months for three years, then yearly. */
const testMonths = [12, 15, 18, 21, 24, 27, 30, 33, 36, 42, 48, 54, 60] as const
const hasPlannedCt = (month: number) => (month <= 36 ? month % 6 === 0 : month % 12 === 0)
const firstTestAfterMonths = 2.5
const repeatAfterMonths = 0.5

/** Follows somebody without a sign of cancer up to five years, or until a return is found. */
export function followUp(chart: CareChart, from: number, until: number): Followed {
  const state = { raisedAt: null as number | null, repeatRaised: false, clearedAt: null as number | null }
  for (const month of testMonths) {
    if (month < from + firstTestAfterMonths || month > until) continue
    const isOpen = state.repeatRaised && state.clearedAt === null
    const isRaised = takeBlood(chart, month) > ceaLimit
    if (hasPlannedCt(month) || isOpen || (isRaised && state.raisedAt !== null)) takeScan(chart, month, null)
    if (showsReturn(chart, month))
      return confirm(chart, state, {
        foundAt: month,
        confirmedAt: isOpen ? month : month + repeatAfterMonths,
      })
    if (isOpen && !isRaised) state.clearedAt = month
    if (!isRaised || state.raisedAt !== null) continue
    state.raisedAt = month
    state.repeatRaised = repeatMarker(chart, month)
    const foundAt = month + repeatAfterMonths
    if (showsReturn(chart, foundAt)) return confirm(chart, state, { foundAt, confirmedAt: foundAt })
  }
  return { followUp: state, found: null, endMonth: until }
}

/** The second value; only if it is raised as well a CT is done on the same day. */
function repeatMarker(chart: CareChart, raisedAt: number): boolean {
  const month = raisedAt + repeatAfterMonths
  const stays = takeBlood(chart, month) > ceaLimit
  if (stays) takeScan(chart, month, null)
  return stays
}

function showsReturn(chart: CareChart, month: number): boolean {
  const scan = chart.scanMonths.length - 1
  return chart.scanMonths[scan] === month && shownMm(chart, scan, slots.returning) > 0
}

type Found = Pick<ReturnFound, 'foundAt' | 'confirmedAt'>

function confirm(chart: CareChart, state: FollowUp, { foundAt, confirmedAt }: Found): Followed {
  const byScan = confirmedAt !== foundAt
  if (byScan) takeBlood(chart, confirmedAt)
  const common = { foundAt, confirmedAt, byScan, removable: chart.patient.returnIsRemovable }
  if (common.removable) {
    changeCare(chart, { secondOperationAt: confirmedAt + 1.5 })
    const endMonth = confirmedAt + 5.5
    takeBlood(chart, endMonth)
    takeScan(chart, endMonth, null)
    return { followUp: state, found: { ...common, categoryAfter: null }, endMonth }
  }
  const line = openLine(chart)
  changeCare(chart, { returnTreatedFrom: confirmedAt + 0.5 })
  const endMonth = confirmedAt + 3
  takeBlood(chart, endMonth)
  takeScan(chart, endMonth, 13)
  return { followUp: state, found: { ...common, categoryAfter: judgeLastScan(chart, line) }, endMonth }
}
