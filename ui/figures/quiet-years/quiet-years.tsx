'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstCourse, firstYear } from './quiet-years-state'
import { QuietYearsTable } from './quiet-years-table'
import { QuietYearsView } from './quiet-years-view'
import { words } from './words'

export function QuietYears() {
  const [course, setCourse] = useState(firstCourse)
  const [year, setYear] = useState(firstYear)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<QuietYearsTable />}>
      <QuietYearsView course={course} year={year} onCourse={setCourse} onYear={setYear} />
    </FigureFrame>
  )
}
