'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstYear } from './three-cures-state'
import { ThreeCuresTable } from './three-cures-table'
import { ThreeCuresView } from './three-cures-view'
import { words } from './words'

export function ThreeCures() {
  const [year, setYear] = useState(firstYear)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<ThreeCuresTable />}>
      <ThreeCuresView year={year} onYear={setYear} />
    </FigureFrame>
  )
}
