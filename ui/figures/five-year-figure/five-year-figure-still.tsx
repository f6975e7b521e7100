import { FigureFrame } from '../figure-frame'
import { FiveYearFigureTable } from './five-year-figure-table'
import { FiveYearFigureView } from './five-year-figure-view'
import { words } from './words'

export function FiveYearFigureStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<FiveYearFigureTable />}>
      <FiveYearFigureView question="alive" order="sorted" />
    </FigureFrame>
  )
}
