import { describe, expect, it } from 'vitest'
import { assessRecistVisits } from '../../../response/recist/assess-visits'
import type { ScansPanel } from '../../evidence-panel'
import { drawLungStage4Plot } from './lung-stage-4-plot'

const plots = Array.from({ length: 10_000 }, (_, seed) => drawLungStage4Plot(seed))

function scansOf({ panels }: (typeof plots)[number]): ScansPanel {
  const found = panels.find(({ kind }) => kind === 'scans')
  if (found?.kind !== 'scans') throw new RangeError('no scans')
  return found
}

const share = (outcome: string) => plots.filter((plot) => plot.outcome === outcome).length / plots.length

describe('10,000 patients with lung cancer on treatment', { timeout: 60_000 }, () => {
  it('are mostly held, some with a partial response, some growing after months', () => {
    expect(share('stable-long')).toBeGreaterThan(0.3)
    expect(share('smaller-then-stable')).toBeGreaterThan(0.18)
    expect(share('growth-and-change')).toBeGreaterThan(0.25)
    expect(share('growth-and-change')).toBeLessThan(0.45)
  })

  it('have a baseline near that of the brief, no impossible size, and never grow before the second scan', () => {
    for (const [seed, plot] of plots.entries()) {
      const { scans } = scansOf(plot)
      const baseline = scans[0]?.sumMm ?? 0
      expect(baseline > 55 && baseline < 125).toBe(true)
      expect(
        scans.every(({ cells }) => cells.every(({ mm }) => Number.isInteger(mm) && mm >= 0 && mm < 200)),
      ).toBe(true)
      expect([seed, scans[1]?.category === 'NE']).toEqual([seed, plot.traits.brokenOff === 'true'])
      expect(scans[1]?.category).not.toBe('PD')
    }
  })

  it('give every scan up to a change the category of domain/response, worked out afresh', () => {
    for (const [seed, plot] of plots.entries()) {
      const { scans, lesions } = scansOf(plot)
      const grewAt = Number(plot.traits.grew)
      const judged = scans.slice(1).filter(({ month }) => Number.isNaN(grewAt) || month <= grewAt)
      const known = (scans[0]?.cells ?? []).map(({ lesionId, mm }) => ({
        lesionId,
        mm,
        isNode: lesions.find(({ id }) => id === lesionId)?.isNode ?? false,
      }))
      const targets = known.filter(({ isNode, mm }) => mm >= (isNode ? 15 : 10))
      const node = known.find(({ isNode, mm }) => isNode && mm < 15 && mm >= 10)
      const results = assessRecistVisits({
        baseline: targets.map(({ lesionId, isNode, mm }) => ({
          organ: lesionId,
          kind: isNode ? 'node' : 'nonnode',
          mm,
        })),
        nontargetAtBaseline: node !== undefined,
        visits: judged.map(({ month, cells }) => ({
          day: Math.round(30 * month),
          targets: targets.map(
            ({ lesionId }) => cells.find((cell) => cell.lesionId === lesionId)?.mm ?? null,
          ),
          nonTarget:
            node === undefined
              ? 'NA'
              : (cells.find(({ lesionId }) => lesionId === node.lesionId)?.mm ?? 0) < 10
                ? 'CR'
                : 'NON-CR/NON-PD',
          newLesion: cells.some(({ state }) => state === 'new'),
        })),
      })
      expect([seed, judged.map(({ category }) => category)]).toEqual([
        seed,
        results.map(({ overall }) => overall),
      ])
      for (const { key, scanMonth } of Object.values(plot.rulings))
        expect(key).toBe(scans.find(({ month }) => month === scanMonth)?.category)
    }
  })

  it('judge what follows a change against the scan of the change', () => {
    const changed = plots.filter(({ traits }) => traits.grew !== 'never')
    for (const plot of changed) {
      const last = scansOf(plot).scans.at(-1)
      const before = scansOf(plot).scans.at(-2)
      const followed = before?.cells.filter(({ mm, lesionId }) => mm >= (lesionId === 'node' ? 15 : 10)) ?? []
      expect(last?.nadirMm).toBe(followed.reduce((sum, { mm }) => sum + mm, 0))
    }
  })

  it('differ from seed to seed', () => {
    const sizes = plots.map((plot) =>
      JSON.stringify(scansOf(plot).scans.map(({ cells }) => cells.map(({ mm }) => mm))),
    )
    expect(new Set(sizes).size).toBeGreaterThan(9990)
    expect(new Set(plots.slice(0, 40).map(({ person }) => person)).size).toBe(4)
  })
})
