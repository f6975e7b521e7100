import { FigureFrame } from '../figure-frame'
import { firstCourse, firstYear } from './quiet-years-state'
import { QuietYearsTable } from './quiet-years-table'
import { QuietYearsView } from './quiet-years-view'
import { words } from './words'

export function QuietYearsStill() {
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<QuietYearsTable />}>
      <QuietYearsView course={firstCourse} year={firstYear} />
    </FigureFrame>
  )
}
