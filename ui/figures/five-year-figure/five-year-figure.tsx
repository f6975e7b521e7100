'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import type { Question } from './five-year-figure-state'
import { FiveYearFigureTable } from './five-year-figure-table'
import { FiveYearFigureView, type Order } from './five-year-figure-view'
import { words } from './words'

export function FiveYearFigure() {
  const [question, setQuestion] = useState<Question>('alive')
  const [order, setOrder] = useState<Order>('sorted')
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<FiveYearFigureTable />}>
      <FiveYearFigureView question={question} order={order} onQuestion={setQuestion} onOrder={setOrder} />
    </FigureFrame>
  )
}
