import { FigureFrame } from '../figure-frame'
import { firstState } from './follow-up-calendar-state'
import { FollowUpCalendarTable } from './follow-up-calendar-table'
import { FollowUpCalendarView } from './follow-up-calendar-view'
import { words } from './words'

export function FollowUpCalendarStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<FollowUpCalendarTable />}>
      <FollowUpCalendarView state={firstState} />
    </FigureFrame>
  )
}
