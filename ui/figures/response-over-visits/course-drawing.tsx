import { responseColours, responseSigns } from '../controls/response-signs'
import styles from './response-over-visits.module.css'
import { type CourseName, lastVisit, sums, type VisitMark } from './response-over-visits-state'
import { courseWords, words } from './words'

const height = 190
const top = 12
const highestMm = 100
const foot = 164
const partialMm = 56

const down = (mm: number) => foot - ((foot - top) * mm) / highestMm
const across = (visit: number) => 9 + (84 * visit) / lastVisit

type DrawingProps = {
  readonly name: CourseName
  readonly marks: readonly VisitMark[]
  readonly visit: number
}

/** One course of sums. Percent across and pixels down, the same for all four. */
export function CourseDrawing({ name, marks, visit }: DrawingProps) {
  return (
    <svg className={styles.drawing} height={height} role="img" aria-label={words.drawing(courseWords[name])}>
      <rect x={`${across(visit) - 7}%`} y="0" width="14%" height={height} rx="10" className={styles.chosen} />
      <line x1="2%" x2="100%" y1={foot} y2={foot} className={styles.ground} />
      <line x1="2%" x2="100%" y1={down(partialMm)} y2={down(partialMm)} className={styles.partialLine} />
      <GrowthSteps marks={marks} />
      {marks.slice(1).map((mark, index) => (
        <line
          key={mark.day}
          x1={`${across(index)}%`}
          x2={`${across(index + 1)}%`}
          y1={down(sums[name].mm[index] ?? 0)}
          y2={down(mark.sumMm)}
          className={styles.course}
        />
      ))}
      {marks.map((mark, index) => (
        <Point key={mark.day} mark={mark} at={index} isChosen={index === visit} />
      ))}
      <text x="2%" y={down(partialMm) + 16} className={styles.partialWords}>
        {words.partialLine}
      </text>
      <text x="100%" dx="-2" y={foot + 20} textAnchor="end" className={styles.axis}>
        {words.week(marks[lastVisit]?.day ?? 0).toLowerCase()}
      </text>
      <text x="2%" y={foot + 20} className={styles.axis}>
        {words.start.toLowerCase()}
      </text>
    </svg>
  )
}

/** The limit of growth: it follows the smallest sum before each visit, and so steps down, never up. */
function GrowthSteps({ marks }: { readonly marks: readonly VisitMark[] }) {
  const half = (across(1) - across(0)) / 2
  return (
    <g className={styles.growth}>
      {marks.map(({ day, growthFromMm }, index) => {
        if (growthFromMm === null) return null
        const before = marks[index - 1]?.growthFromMm ?? growthFromMm
        const left = `${across(index) - half}%`
        return (
          <g key={day}>
            <line x1={left} x2={left} y1={down(before)} y2={down(growthFromMm)} />
            <line x1={left} x2={`${across(index) + half}%`} y1={down(growthFromMm)} y2={down(growthFromMm)} />
          </g>
        )
      })}
      <text x={`${across(1) - half}%`} y={down(marks[1]?.growthFromMm ?? 96) - 8}>
        {words.growthLine}
      </text>
    </g>
  )
}

type PointProps = { readonly mark: VisitMark; readonly at: number; readonly isChosen: boolean }

function Point({ mark, at, isChosen }: PointProps) {
  const target = mark.result?.target ?? 'NA'
  const y = down(mark.sumMm)
  return (
    <g>
      <circle cx={`${across(at)}%`} cy={y} r="9" className={styles.plate} />
      {target === 'NA' ? (
        <circle cx={`${across(at)}%`} cy={y} r="5" className={styles.origin} />
      ) : (
        <text
          x={`${across(at)}%`}
          y={y + 6}
          textAnchor="middle"
          className={styles.sign}
          fill={responseColours[target]}
        >
          {responseSigns[target]}
        </text>
      )}
      {isChosen ? (
        <text x={`${across(at)}%`} y={y - 14} textAnchor="middle" className={styles.sum}>
          {mark.sumMm}
        </text>
      ) : null}
    </g>
  )
}
