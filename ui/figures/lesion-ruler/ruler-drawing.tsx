import { responseColours, responseSigns } from '../controls/response-signs'
import styles from './lesion-ruler.module.css'
import {
  addSizes,
  findRulerEnd,
  lesions,
  type RulerReading,
  type RulerState,
  visitDays,
} from './lesion-ruler-state'
import { categories, lesionNames, nameDay, words } from './words'

const top = 34
const rowHeight = 62
const barHeight = 26
const bottom = 58

type DrawingProps = { readonly state: RulerState; readonly reading: RulerReading }

/** Four bars on one ruler. Percent across and pixels down: so the text keeps its size at any width. */
export function RulerDrawing({ state, reading }: DrawingProps) {
  const end = findRulerEnd(state)
  const across = (mm: number) => (100 * mm) / end
  const foot = top + rowHeight * visitDays.length
  return (
    <svg className={styles.drawing} height={foot + bottom} role="img" aria-label={words.drawing}>
      <rect x="0" y={top + rowHeight * state.visit} height={rowHeight} rx="10" className={styles.chosen} />
      <Limit at={across(reading.partialFromMm)} from={24} to={foot} kind="PR">
        {words.partialFrom(reading.partialFromMm)}
      </Limit>
      <Limit at={across(reading.growthFromMm)} from={top} to={foot + 8} kind="PD">
        {words.growthFrom(reading.growthFromMm)}
      </Limit>
      {visitDays.map((day, visit) => (
        <VisitBar key={day} state={state} reading={reading} visit={visit} across={across} />
      ))}
      <Ticks end={end} y={foot + 50} across={across} />
    </svg>
  )
}

type BarProps = DrawingProps & { readonly visit: number; readonly across: (mm: number) => number }

function VisitBar({ state, reading, visit, across }: BarProps) {
  const sizes = state.sizes[visit] ?? []
  const y = top + rowHeight * visit
  const sum = addSizes(sizes)
  const target = reading.results[visit - 1]?.target
  const category = target === undefined || target === 'NA' ? undefined : target
  return (
    <g data-chosen={visit === state.visit}>
      <text x="6" y={y + 20} className={styles.visit}>
        {nameDay(visitDays[visit] ?? 0)}
      </text>
      <text x="100%" dx="-6" y={y + 20} textAnchor="end" className={styles.sum}>
        {sizes.includes(null) ? `${sum} + ${words.missed} mm` : `${sum} mm`}
        {category ? (
          <tspan dx="6" fill={responseColours[category]}>
            {responseSigns[category]} {categories[category].split(' ')[0]?.toLowerCase()}
          </tspan>
        ) : null}
      </text>
      {lesions.map(({ name }, index) => {
        const before = addSizes(sizes.slice(0, index))
        const size = sizes[index] ?? 0
        const x = across(before)
        const width = across(size)
        return (
          <g key={name}>
            <rect
              y={y + 28}
              height={barHeight}
              className={styles.segment}
              data-lesion={name}
              style={{ x: `${x}%`, width: `${width}%` }}
            />
            {size >= 8 ? (
              <text x={`${x + width / 2}%`} y={y + 46} textAnchor="middle" className={styles.size}>
                {visit === 0 && width > 17 ? `${lesionNames[name].short} ${size}` : size}
              </text>
            ) : null}
          </g>
        )
      })}
    </g>
  )
}

type LimitProps = {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly kind: 'PR' | 'PD'
  readonly children: string
}

/** Partial is named above the bars, growth under them, so that the two never meet. */
function Limit({ at, from, to, kind, children }: LimitProps) {
  const isRight = at > 45
  return (
    <g>
      <line
        x1={`${at}%`}
        x2={`${at}%`}
        y1={from}
        y2={to}
        className={styles.limit}
        stroke={responseColours[kind]}
      />
      <text
        x={`${at}%`}
        dx={isRight ? 4 : -4}
        y={kind === 'PR' ? 16 : to + 16}
        textAnchor={isRight ? 'end' : 'start'}
        className={styles.limitWords}
        fill={responseColours[kind]}
      >
        {responseSigns[kind]} {children}
      </text>
    </g>
  )
}

type TicksProps = { readonly end: number; readonly y: number; readonly across: (mm: number) => number }

function Ticks({ end, y, across }: TicksProps) {
  const marks = Array.from({ length: end / 25 + 1 }, (_, index) => 25 * index)
  return (
    <g className={styles.ticks}>
      {marks.map((mm) => (
        <text
          key={mm}
          x={`${across(mm)}%`}
          y={y}
          textAnchor={mm === 0 ? 'start' : mm === end ? 'end' : 'middle'}
        >
          {mm === end ? `${mm} mm` : mm}
        </text>
      ))}
    </g>
  )
}
