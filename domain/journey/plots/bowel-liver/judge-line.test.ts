import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assessRecistVisits } from '../../../response/recist/assess-visits'
import { openChart } from './care-chart'
import { drawBowelLiverPatient } from './draw-patient'
import { judgeLastScan, openLine } from './judge-line'

const massMm = fc.oneof(fc.constantFrom(0, 5), fc.integer({ min: 10, max: 40 }))
const nodeMm = fc.integer({ min: 1, max: 24 })
const scan = fc.record({
  masses: fc.tuple(massMm, massMm),
  node: nodeMm,
  lung: fc.constantFrom(-1, -1, -1, 12),
  cea: fc.constantFrom(3, 5, 5.1, 30),
})
type Scan = { masses: [number, number]; node: number; lung: number; cea: number }

function write(chart: ReturnType<typeof openChart>, { masses, node, lung, cea }: Scan): void {
  chart.scanMonths.push(chart.scanMonths.length)
  chart.scanStartsLine.push(false)
  chart.categories.push(null)
  chart.scanMm.push(...masses, node, lung, -1)
  chart.bloodValues.push(cea)
}

it('gives whole-millimetre scans the categories of domain/response, whatever the sizes', () => {
  fc.assert(
    fc.property(scan, fc.array(scan, { minLength: 1, maxLength: 4 }), (first, visits) => {
      const baseline = { ...first, lung: -1 }
      const all = [...baseline.masses, baseline.node]
      const isTarget = all.map((mm, slot) => mm >= (slot === 2 ? 15 : 10))
      fc.pre(isTarget.some(Boolean))
      const isOther = all.map((mm, slot) => !isTarget[slot] && (slot === 2 ? mm >= 10 : mm > 0))
      const chart = openChart(drawBowelLiverPatient(0))
      write(chart, baseline)
      const line = openLine(chart)
      const given = visits.map((visit) => {
        write(chart, visit)
        return judgeLastScan(chart, line)
      })
      const others = ({ masses, node }: Scan) =>
        [...masses, node].some((mm, slot) => isOther[slot] && (slot === 2 ? mm >= 10 : mm > 0))
      const results = assessRecistVisits({
        baseline: all.flatMap((mm, slot) =>
          isTarget[slot]
            ? [{ organ: slot === 2 ? 'node' : 'liver', kind: slot === 2 ? 'node' : 'nonnode', mm }]
            : [],
        ),
        nontargetAtBaseline: isOther.some(Boolean),
        markerRaisedAtBaseline: baseline.cea > 5,
        visits: visits.map((visit, index) => ({
          day: 56 * (index + 1),
          targets: [...visit.masses, visit.node].filter((_, slot) => isTarget[slot]),
          nonTarget: isOther.some(Boolean) ? (others(visit) ? 'NON-CR/NON-PD' : 'CR') : 'NA',
          newLesion: visit.lung >= 0,
          markerNormal: visit.cea <= 5,
        })),
      })
      expect(given).toEqual(results.map(({ overall }) => overall))
    }),
    { numRuns: 800 },
  )
})
