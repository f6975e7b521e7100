import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, getNextTransitions } from 'xstate'
import type { Choice, Decision, DecisionLog } from '#domain/journey/decision'
import { type Course, courseForSeed, type Journey } from '#domain/journey/journey'
import { type Run, replayLog, startRun, takeDecision } from '#domain/journey/replay-log'
import { encodeLog, formatRunAddress, parseRunAddress } from '#domain/journey/run-address'
import { expertChoice, scoreDecision } from '#domain/journey/score-decision'
import { maximumScore, summariseRun } from '#domain/journey/summarise-run'
import { readCt } from '#domain/patient/ct-scan'
import { assessRecistVisits } from '#domain/response/recist/assess-visits'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { readPlace, trackJourney } from '#machines/patient-journey-replay'
import { loadJourney, readCase } from './load-journey'

const journey = loadJourney('the-whole-journey')
const parts = readCase('modules/journeys/the-whole-journey')
const courses = journey.courses.map((course, index) => [course.id, course, index + 1] as const)

/** Every choice the interface could send: all single ones, all full sets, and orders with one swap or reversed. */
function choicesOf(decision: Decision): readonly Choice[] {
  const ids = decision.options.map((option) => option.id)
  if (decision.kind === 'order') return [decision.key, [...decision.key].reverse(), ids]
  if (decision.kind === 'choose-several')
    return ids.map((_, from) => rotate(ids, from).slice(0, decision.cap))
  return ids
}
const rotate = <T>(list: readonly T[], by: number) => [...list.slice(by), ...list.slice(0, by)]

function playWith(course: Course, choose: (decision: Decision, step: number) => Choice): Run {
  let run = startRun(course)
  for (let step = 0; run.pending; step += 1) run = takeDecision(run, choose(run.pending, step))
  return run
}

const drawn = (picks: readonly number[]) => (decision: Decision, step: number) => {
  const choices = choicesOf(decision)
  return choices[(picks[step % picks.length] ?? 0) % choices.length] ?? choices[0] ?? ''
}

const seeds = fc.nat({ max: 2 ** 40 })
const picks = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 20 })

describe.each(courses)('the course %s', (_, course, seed) => {
  it('is the course of its seed', () => {
    expect(courseForSeed(journey, seed)).toBe(course)
    expect(courseForSeed(journey, seed + 3 * 1_000_000)).toBe(course)
  })

  it('gives the expert the maximum, over 12 to 17 decisions', () => {
    const run = playWith(course, expertChoice)
    expect(summariseRun(run)).toEqual({
      earned: maximumScore(course),
      max: maximumScore(course),
      status: 'complete',
    })
    expect(maximumScore(course)).toBeGreaterThanOrEqual(12)
    expect(maximumScore(course)).toBeLessThanOrEqual(17)
  })

  it('reaches the debrief whatever is chosen at any one decision, with no event refused', () => {
    for (const { decision } of playWith(course, expertChoice).taken) {
      for (const choice of choicesOf(decision)) {
        const run = playWith(course, (one) => (one.id === decision.id ? choice : expertChoice(one)))
        const track = trackJourney(run.events)
        expect(track.places.at(-1)?.tag).toBe('ended')
        expect(track.refused).toEqual([])
      }
    }
  })

  it('meets every decision that is written for it, the ones after a misstep included', () => {
    const worst = playWith(course, (decision) =>
      decision.kind === 'choose-one'
        ? (decision.options.find((option) => option.grade === 'unsafe' || option.grade === 'poor')?.id ?? '')
        : expertChoice(decision),
    )
    const met = new Set(worst.taken.map(({ decision }) => decision.id))
    const written = course.visits.flatMap((visit) => visit.beats).map(({ decision }) => decision.id)
    expect(written.filter((id) => !met.has(id))).toEqual([])
    expect(summariseRun(worst).status).toBe('review')
  })

  it('shows what domain/response makes of the sizes shown, and asks for exactly that', () => {
    const source = parts.source.courses.find(({ id }) => id === course.id)
    const judged = course.scans.filter((scan) => scan.category !== null)
    const [baseline] = course.scans
    const weeks = source?.scans.flatMap((scan) => (scan.week ? [scan.week] : [])) ?? []
    const results = assessRecistVisits({
      baseline: (baseline?.cells ?? []).map(({ lesionId, mm }) => {
        const lesion = source?.lesions.find(({ id }) => id === lesionId)
        return { organ: lesion?.organ ?? '', kind: lesion?.kind ?? 'nonnode', mm }
      }),
      nontargetAtBaseline: false,
      markerRaisedAtBaseline: true,
      visits: judged.map((scan, index) => ({
        day: 7 * (weeks[index] ?? 0),
        targets: scan.cells.filter(({ state }) => state !== 'new').map(({ mm }) => mm),
        nonTarget: 'NA',
        newLesion: scan.cells.some(({ state }) => state === 'new'),
        markerNormal: !course.markers.find(({ month }) => month === scan.month)?.raised,
      })),
    })
    expect(judged.map((scan) => scan.category)).toEqual(results.map((result) => result.overall))
    const asked = course.visits.flatMap((visit) =>
      visit.beats.flatMap(({ decision }) => (decision.kind === 'classify' ? decision : [])),
    )
    expect(asked.length).toBeGreaterThanOrEqual(3)
    for (const one of asked)
      expect(one.key).toBe(judged.find(({ month }) => month === one.scanMonth)?.category)
  })

  it('never shows what a scan could not see', () => {
    const source = parts.source.courses.find(({ id }) => id === course.id)
    const patient = {
      lesions: source?.lesions ?? [],
      marker: { ...journey.marker, host: source?.host ?? [] },
    }
    for (const scan of course.scans) {
      const read = readCt(patient, scan.month).lesions
      expect(scan.cells.map(({ lesionId, mm }) => [lesionId, mm])).toEqual(read.map(({ id, mm }) => [id, mm]))
    }
  })
})

describe('the figures of the story', () => {
  const [quiet, back, stable] = journey.courses
  it.each([
    [quiet, ['SD', 'PR', 'CR'], [86, 65, 44, 8]],
    [back, ['SD', 'PR', 'CR'], [86, 65, 44, 8]],
    [stable, ['SD', 'SD', 'SD', 'SD', 'SD', 'SD'], [86, 81, 75, 73, 76, 76, 77]],
  ])('run as written: %#', (course, categories, sums) => {
    expect(course?.scans.flatMap((scan) => scan.category ?? [])).toEqual(categories)
    expect(course?.scans.flatMap((scan) => scan.sumMm ?? [])).toEqual(sums)
  })

  it('have CEA 3.1, 2.9, then 7.4 at month 18 and 8.0 when repeated, and one new liver lesion', () => {
    const values = back?.markers.filter(({ month }) => month >= 12 && month <= 19).map(({ value }) => value)
    expect(values).toEqual([3.1, 2.9, 7.4, 8])
    const added = back?.scans.flatMap((scan) => scan.cells.filter(({ state }) => state === 'new'))
    expect(added).toEqual([{ lesionId: 'segment-4', mm: 15, state: 'new' }])
  })

  it('hide the return from the one-year scan, where it was already there', () => {
    const atOneYear = back?.truth.find(({ month }) => month === 12)
    expect(atOneYear?.largestMm).toBe(4)
    expect(back?.scans.find(({ month }) => month === 12)?.cells.some(({ state }) => state === 'new')).toBe(
      false,
    )
  })
})

describe('a run', () => {
  it('replays exactly: the log gives the same run and places as the live one', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, drawing) => {
        const actor = createActor(patientJourneyMachine).start()
        const live = playWith(courseForSeed(journey, seed), drawn(drawing))
        for (const { event } of live.events) actor.send(event)
        const replayed = replayLog(journey, seed, live.log)
        expect(replayed).toEqual({ kind: 'run', run: live })
        const last = trackJourney(live.events).places.at(-1)
        expect(last).toEqual(readPlace(actor.getSnapshot(), last?.visitIndex ?? 0))
      }),
      { numRuns: 200 },
    )
  })

  it('survives its address, at every length', () => {
    fc.assert(
      fc.property(seeds, picks, fc.nat({ max: 20 }), (seed, drawing, length) => {
        const log = playWith(courseForSeed(journey, seed), drawn(drawing)).log.slice(0, length)
        const address = parseRunAddress(journey, new URLSearchParams(formatRunAddress(journey, seed, log)))
        expect(address.kind).toBe('run')
        if (address.kind === 'run')
          expect(sortSets(journey, seed, address.run.log)).toEqual(sortSets(journey, seed, log))
      }),
      { numRuns: 200 },
    )
  })

  it('is left unchanged by a fork, which shares its past', () => {
    fc.assert(
      fc.property(seeds, picks, picks, fc.nat({ max: 14 }), (seed, drawing, other, at) => {
        const original = playWith(courseForSeed(journey, seed), drawn(drawing))
        const before = JSON.stringify(original)
        let fork = replayed(seed, original.log.slice(0, at))
        for (let step = 0; fork.pending; step += 1)
          fork = takeDecision(fork, drawn(other)(fork.pending, step))
        expect(JSON.stringify(original)).toBe(before)
        expect(fork.taken.slice(0, at)).toEqual(original.taken.slice(0, at))
        expect(replayed(seed, original.log)).toEqual(original)
      }),
      { numRuns: 100 },
    )
  })

  it('scores a decision the same whatever happened before and after', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, drawing) => {
        const run = playWith(courseForSeed(journey, seed), drawn(drawing))
        for (const { decision, choice, score } of run.taken)
          expect(score).toEqual(scoreDecision(decision, choice))
        const { earned, max } = summariseRun(run)
        expect(earned).toBeLessThanOrEqual(max)
        expect(earned).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 100 },
    )
  })
})

function replayed(seed: number, log: DecisionLog): Run {
  const result = replayLog(journey, seed, log)
  if (result.kind === 'error') throw new RangeError(result.code)
  return result.run
}

function sortSets(of: Journey, seed: number, log: DecisionLog): string {
  return encodeLog(of, seed, log)
}

describe('the machine and the courses together', () => {
  it('can always go on from every place a course visits', () => {
    for (const course of journey.courses) {
      const actor = createActor(patientJourneyMachine).start()
      for (const { event } of playWith(course, expertChoice).events) {
        expect(getNextTransitions(actor.getSnapshot()).length).toBeGreaterThan(0)
        actor.send(event)
      }
    }
  })
})
