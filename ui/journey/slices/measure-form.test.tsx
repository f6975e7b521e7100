import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { findRefusedWords } from '#domain/course/wording'
import type { Measure } from '#domain/journey/decision'
import { drawReadTheScansPlot } from '#domain/journey/plots/read-the-scans/read-the-scans-plot'
import { MeasureForm } from './measure-form'
import { SlicesPanelView } from './slices-panel'

const plot = drawReadTheScansPlot(2)

function decisionOf(id: string): Measure {
  const measured = plot.measured[id] ?? []
  return {
    id,
    kind: 'measure',
    prompt: 'Measure each target.',
    facts: [],
    options: measured.map(({ id: lesion, label, mm, toleranceMm }) => ({
      id: lesion,
      text: label,
      mm,
      toleranceMm,
      rationale: '',
    })),
    slices: measured.map(({ slice }) => slice),
  }
}

const render = (decision: Measure) =>
  renderToStaticMarkup(
    <MeasureForm decision={decision} onDecide={() => undefined} hasMoved={{ current: false }} />,
  )
const readText = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0

test('every target has its slice, a labelled field, two grips and a table, and nothing is filled in', () => {
  const decision = decisionOf('measure-baseline')
  const html = render(decision)
  const targets = decision.options.length
  expect(targets).toBe(4)
  expect(count(html, /role="img"/g)).toBe(targets)
  expect(count(html, /end of the calliper/g)).toBe(2 * targets)
  expect(count(html, /<table/g)).toBe(targets)
  expect(count(html, /inputMode="numeric"[^>]*value=""/g)).toBe(targets)
  for (const { text } of decision.options) expect(html).toContain(`${text}, size in mm`)
})

test('a slice for those who cannot see it holds the longest diameter to a millimetre or two, without naming it', () => {
  const decision = decisionOf('measure-baseline')
  const tables = render(decision).split('<table').slice(1)
  for (const [place, table] of tables.entries()) {
    const option = decision.options[place]
    const reaches = [...table.matchAll(/<td>(\d+) mm/g)].map(([, mm]) => Number(mm))
    expect(reaches).toHaveLength(12)
    if (!decision.slices[place]?.isNode)
      expect(Math.abs(Math.max(...reaches) - (option?.mm ?? 0))).toBeLessThan(2)
  }
})

test('what is faint or gone says so in words', () => {
  const text = readText(render(decisionOf('measure-week-16')))
  expect(text).toContain('A faint spot is seen. It has no edge to measure from.')
  expect(text).toContain('Nothing is seen at this place.')
})

test('the panel gives both figures of the report and the one that counts', () => {
  const panel = plot.panels.find(({ id }) => id === 'slices-0')
  if (panel?.kind !== 'slices') throw new RangeError('no slices')
  const text = readText(renderToStaticMarkup(<SlicesPanelView panel={panel} />))
  expect(text).toContain('56 × ')
  expect(text).toContain('mm, 56 mm counts')
  expect(text).toContain('× 30 mm, 30 mm counts')
  expect(findRefusedWords(text)).toEqual([])
})
