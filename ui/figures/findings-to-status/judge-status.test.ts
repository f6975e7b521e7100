import { expect, test } from 'vitest'
import { chooseStart, type Findings, findPictures, firstFindings, markers, starts } from './findings'
import { judgeStatus } from './judge-status'
import { writeSentence } from './write-sentence'

const judge = (change: Partial<Findings>) => judgeStatus({ ...firstFindings, ...change })

test('measured before and gone now is complete; some teams say NED', () => {
  expect(judge({})).toEqual({ fits: { complete: 'fits', ned: 'some-teams' }, reason: 'measured-and-gone' })
})

test('half the size is partial, whatever the marker', () => {
  for (const marker of markers)
    expect(judge({ picture: 'smaller', marker })).toEqual({ fits: { partial: 'fits' }, reason: 'smaller' })
})

test('a marker that was raised and still is keeps a clear scan from complete', () => {
  expect(judge({ marker: 'raised' })).toEqual({
    fits: { partial: 'fits', 'not-yet': 'fits' },
    reason: 'marker-holds-back',
  })
})

test('an unclear spot waits, before and after surgery', () => {
  for (const start of ['measurable', 'removed'] as const)
    expect(judge({ start, picture: 'unclear' })).toEqual({ fits: { 'not-yet': 'fits' }, reason: 'unclear' })
})

test('after full removal NED fits and a raised marker alone waits', () => {
  expect(judge({ start: 'removed' }).fits).toEqual({ ned: 'fits', complete: 'some-teams' })
  expect(judge({ start: 'removed', marker: 'raised' }).reason).toBe('marker-alone')
})

test('the tissue word needs clear tissue', () => {
  expect(judge({ start: 'treated-first' }).fits.pathological).toBe('fits')
  expect(judge({ start: 'treated-first', specimen: 'some-left' }).fits.pathological).toBeUndefined()
})

test('leukaemia with both counts over their floors is complete, with one lower not yet', () => {
  expect(judge({ start: 'leukaemia' }).fits).toEqual({ complete: 'fits' })
  expect(judge({ start: 'leukaemia', counts: 'partly-back' }).fits).toEqual({ 'not-yet': 'fits' })
})

test('a full removal takes back a picture that it does not allow', () => {
  expect(chooseStart({ ...firstFindings, picture: 'smaller' }, 'removed').picture).toBe('clear')
})

test('every combination has a word, and a sentence with a date', () => {
  for (const start of starts)
    for (const picture of findPictures(start))
      for (const marker of markers) {
        const findings = { ...firstFindings, start, picture, marker }
        expect(Object.keys(judgeStatus(findings).fits).length).toBeGreaterThan(0)
        expect(writeSentence(findings)).toContain('12 May 2026')
      }
})
