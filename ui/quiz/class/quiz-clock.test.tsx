// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadQuizRecord, saveQuizRecord } from '#browser/class-quiz/quiz-record'
import { readMoment } from '#browser/class-quiz/read-moment'
import { beginClock } from '#domain/classes/quiz-clock'
import type { RunningAttempt } from '#domain/progress/attempt-record'
import { QuizClock } from './quiz-clock'
import { clockWords } from './words'

const running: RunningAttempt = {
  id: 'attempt',
  moduleId: 'm1-a',
  attemptNo: 1,
  seed: 1,
  token: 'token',
  contentVersion: 'one',
  items: [{ id: 'q1', version: 1, stem: 'So it is.', kind: 'true-false' }],
  responses: {},
  flags: [],
  confidence: {},
  at: 0,
  startedAt: 1,
  submittedAt: null,
}
const sheet: ReactNode = (
  <h2 tabIndex={-1} data-screen-heading>
    The question
  </h2>
)

let host: HTMLElement
let root: Root
const onEnd = vi.fn()

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] })
  localStorage.clear()
  onEnd.mockReset()
  host = document.body.appendChild(document.createElement('div'))
})

afterEach(() => {
  act(() => root.unmount())
  host.remove()
  vi.useRealTimers()
})

function begin(limitMs: number | null, breaks = false): void {
  const clock = limitMs === null ? null : beginClock(running.id, limitMs, readMoment())
  saveQuizRecord('m1-a', { attemptId: running.id, breaks, clock, sent: [] })
  show()
}

function show(isTimeOver = false): void {
  root = createRoot(host)
  act(() => root.render(<QuizClock running={running} isTimeOver={isTimeOver} onEnd={onEnd} sheet={sheet} />))
}

/** As when the page is closed and opened again. */
function reopenAfter(ms: number): void {
  act(() => root.unmount())
  vi.advanceTimersByTime(ms)
  show()
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const time = () => host.querySelector('[data-testid=time-left]')?.textContent
const notice = () => host.querySelector('[role=status]')?.textContent
const find = (name: string) => [...host.querySelectorAll('button')].find((one) => one.textContent === name)
const press = (name: string) => act(() => find(name)?.click())

test('an attempt without a limit, or of which nothing is known, shows its question alone', () => {
  begin(null, true)
  expect(host.innerHTML).toBe('<h2 tabindex="-1" data-screen-heading="true">The question</h2>')
})

test('counts down, is spoken at five minutes and at one, and not between', () => {
  begin(6 * 60_000)
  expect([time(), notice()]).toEqual(['Time left 06:00', ''])
  pass(59_500)
  expect([time(), notice()]).toEqual(['Time left 05:01', ''])
  pass(500)
  expect([time(), notice()]).toEqual(['Time left 05:00', clockWords.notices['five-minutes']])
  pass(4 * 60_000)
  expect([time(), notice()]).toEqual(['Time left 01:00', clockWords.notices['one-minute']])
})

test('says once that the time has ended', () => {
  begin(60_000)
  pass(59_500)
  expect(onEnd).not.toHaveBeenCalled()
  pass(5000)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('goes on while the page is closed, and ends at once where the time has run out meanwhile', () => {
  begin(60_000)
  reopenAfter(20_000)
  expect(time()).toBe('Time left 00:40')
  reopenAfter(3_600_000)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('a clock of the device that is set back gives no time', () => {
  begin(60_000)
  pass(10_000)
  vi.setSystemTime(Date.now() - 3_600_000)
  pass(5_000)
  expect(time()).toBe('Time left 00:45')
})

test('can be hidden, stays so, and is spoken all the same', () => {
  begin(61_000)
  press(clockWords.hide)
  reopenAfter(500)
  expect(time()).toBe(clockWords.hidden)
  pass(1000)
  expect(notice()).toBe(clockWords.notices['one-minute'])
  press(clockWords.show)
  expect(time()).toBe('Time left 01:00')
})

test('a break covers the question, stops the clock through a reload, and gives focus to what is read next', () => {
  begin(60_000, true)
  pass(10_000)
  press(clockWords.pause)
  expect(host.textContent).not.toContain('The question')
  expect(document.activeElement?.textContent).toBe(clockWords.paused)
  reopenAfter(9_000_000)
  pass(60_000)
  expect([time(), onEnd.mock.calls.length]).toEqual(['Time left 00:50', 0])
  press(clockWords.goOn)
  expect(document.activeElement?.textContent).toBe('The question')
  pass(1000)
  expect(time()).toBe('Time left 00:49')
})

test('has no break where none is allowed, nor after the end', () => {
  begin(60_000)
  expect(find(clockWords.pause)).toBeUndefined()
  act(() => root.unmount())
  begin(60_000, true)
  act(() => root.unmount())
  show(true)
  expect(find(clockWords.pause)).toBeUndefined()
})

test('hears of a break that was begun in another tab', () => {
  begin(60_000, true)
  const record = loadQuizRecord('m1-a', running.id)
  if (!record?.clock) throw new Error('no clock')
  saveQuizRecord('m1-a', { ...record, clock: { ...record.clock, isOnBreak: true, turn: 1 } })
  act(() => {
    dispatchEvent(Object.assign(new Event('storage'), { key: 'remission:class-quiz:v1:m1-a' }))
  })
  expect(host.textContent).toContain(clockWords.stands)
})
