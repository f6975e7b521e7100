// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, test, vi } from 'vitest'
import { saveMembership } from '#browser/class-membership'
import { openOutbox } from '#browser/outbox/device-outbox'
import type { OutboxItem } from '#browser/outbox/outbox-storage'
import type { OutboxView } from '#browser/outbox/read-outbox'
import { findRefusedWords } from '#domain/course/wording'
import { OutboxStatus } from './outbox-status'
import { outboxWords } from './outbox-words'

const view: OutboxView = {
  isMember: true,
  step: 'idle',
  message: '',
  quizzes: 0,
  waiting: 0,
  refused: [],
  noted: [],
  elsewhere: 0,
  isFleeting: false,
}

test.each([
  [{}, 'Everything is sent.'],
  [{ step: 'sending', waiting: 1 }, '1 entry is on the way to your class.'],
  [{ step: 'sending', waiting: 5, quizzes: 2 }, '2 quizzes are on the way to your class.'],
  [{ step: 'idle', waiting: 1, quizzes: 1 }, '1 quiz is on the way to your class.'],
  [
    { step: 'offline', waiting: 4, quizzes: 1 },
    'You are offline. 1 quiz is kept here and will be sent when you are back.',
  ],
  [
    { step: 'waiting', waiting: 3 },
    '3 entries wait to be sent. The course did not answer just now; we go on trying.',
  ],
  [{ step: 'moved', message: 'Join again.', waiting: 3 }, 'Join again.'],
] as const)('%j says so in a sentence', (part, sentence) => {
  expect(outboxWords.status({ ...view, ...part })).toBe(sentence)
  expect(findRefusedWords(sentence)).toEqual([])
})

const item = (id: string, state: OutboxItem['state'], message: string): OutboxItem => ({
  learnerId: 'one',
  state,
  message,
  fact: { id, at: 1, kind: 'module.opened', moduleId: 'm1-a' },
})

let host: HTMLElement
let show: () => void

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json({ message: 'Join again.' }, { status: 401 })),
  )
  localStorage.clear()
  host = document.createElement('div')
  const root = createRoot(host)
  show = () => act(() => root.render(<OutboxStatus />))
  return () => {
    act(() => root.unmount())
    vi.unstubAllGlobals()
  }
})

const press = (label: string) => {
  const button = [...host.querySelectorAll('button')].find((one) => one.textContent === label)
  act(() => button?.click())
}

test('a device that is in no class, and keeps nothing, shows nothing', () => {
  show()
  expect(host.textContent).toBe('')
})

test('what was refused or noted stays until its owner sends it again or lets it go', () => {
  const { classId, learnerId } = { classId: 'c', learnerId: 'one' }
  const more = { className: '', secret: 's', alias: '', recoveryCode: '', claimEarlier: false }
  saveMembership({ classId, learnerId, ...more })
  openOutbox().put(item('a', 'refused', 'Not from here.'))
  openOutbox().put(item('b', 'noted', 'Does not count.'))
  openOutbox().put({ ...item('c', 'waiting', ''), learnerId: 'another' })
  show()
  expect(host.textContent).toContain('A lesson you opened: Not from here.')
  expect(host.textContent).toContain('1 entry waits for a class that this device has left.')
  press(outboxWords.understood)
  press(outboxWords.again)
  expect(openOutbox().list()).toEqual([
    item('a', 'waiting', ''),
    { ...item('c', 'waiting', ''), learnerId: 'another' },
  ])
})
