'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstState } from './follow-up-calendar-state'
import { FollowUpCalendarTable } from './follow-up-calendar-table'
import { FollowUpCalendarView } from './follow-up-calendar-view'
import { words } from './words'

export function FollowUpCalendar() {
  const [state, setState] = useState(firstState)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<FollowUpCalendarTable />}>
      <FollowUpCalendarView state={state} onChange={(change) => setState((old) => ({ ...old, ...change }))} />
    </FigureFrame>
  )
}
