import { describe, expect, test, vi } from 'vitest'
import type { Fact } from '#domain/classes/fact.schema'
import { makeOutboxStorage, OUTBOX_PREFIX, type OutboxItem } from './outbox-storage'
import { makeDeviceStorage } from './testing/make-tab-storage'

const opened = (id: string, at = 1): OutboxItem => ({
  learnerId: 'one',
  state: 'waiting',
  message: '',
  fact: { id, at, kind: 'module.opened', moduleId: 'm1-a' },
})
const openTab = (storage: Parameters<typeof makeOutboxStorage>[0]['storage'], events = new EventTarget()) =>
  makeOutboxStorage({ storage, events })

describe('the outbox of a device', () => {
  test('keeps what was put, in the order of time, through a reload and in every tab', () => {
    const device = makeDeviceStorage()
    const [first, second] = [openTab(device), openTab(device)]
    expect(first.put(opened('b', 2))).toBe(true)
    expect(second.put(opened('a', 1))).toBe(true)
    expect(openTab(device).list()).toEqual([opened('a', 1), opened('b', 2)])
    second.remove(opened('b', 2))
    expect(first.list()).toEqual([opened('a', 1)])
    expect(first.isFleeting()).toBe(false)
  })

  test('keeps an attempt that is handed in twice once, and one for each class', () => {
    const tab = openTab(makeDeviceStorage())
    const fact: Fact = {
      id: 'x',
      at: 1,
      kind: 'attempt.submitted',
      moduleId: 'm1-a',
      attemptId: 'attempt',
      attemptNo: 1,
      token: 't',
      responses: {},
      confidence: {},
      times: {},
      submittedAt: 1,
    }
    tab.put({ ...opened('x'), fact })
    tab.put({ ...opened('y'), fact: { ...fact, id: 'y' } })
    tab.put({ ...opened('x'), learnerId: 'two', fact })
    expect(tab.list().map((item) => [item.learnerId, item.fact.id])).toEqual([
      ['two', 'x'],
      ['one', 'y'],
    ])
  })

  test.each([
    ['is full', makeDeviceStorage()],
    ['is switched off', null],
  ])('whose storage %s keeps an item as long as the page, and says so', (_, storage) => {
    storage?.refuse(true)
    const tab = openTab(storage)
    expect([tab.put(opened('a')), tab.list(), tab.isFleeting()]).toEqual([false, [opened('a')], true])
    tab.remove(opened('a'))
    expect([tab.list(), tab.isFleeting()]).toEqual([[], false])
  })

  test('shows the newer state of an item that could not be written again', () => {
    const storage = makeDeviceStorage()
    const tab = openTab(storage)
    tab.put(opened('a'))
    storage.refuse(true)
    tab.put({ ...opened('a'), state: 'refused', message: 'No.' })
    expect(tab.list()).toEqual([{ ...opened('a'), state: 'refused', message: 'No.' }])
  })

  test.each(['', '{', 'null', '7', '{"learnerId":"one"}', JSON.stringify({ ...opened('a'), fact: {} })])(
    'leaves an entry that cannot be read where it is: %s',
    (text) => {
      const storage = makeDeviceStorage()
      storage.setItem(`${OUTBOX_PREFIX}odd`, text)
      const tab = openTab(storage)
      tab.put(opened('a'))
      expect(tab.list()).toEqual([opened('a')])
      expect(storage.getItem(`${OUTBOX_PREFIX}odd`)).toBe(text)
    },
  )

  test('tells of its own changes and of those of another tab, and of no other entry', () => {
    const events = new EventTarget()
    const tab = openTab(makeDeviceStorage(), events)
    const heard = vi.fn()
    const stop = tab.subscribe(heard)
    tab.put(opened('a'))
    const storageEvent = (key: string | null) => Object.assign(new Event('storage'), { key })
    events.dispatchEvent(storageEvent(`${OUTBOX_PREFIX}one:b`))
    events.dispatchEvent(storageEvent(null))
    events.dispatchEvent(storageEvent('remission:theme'))
    expect(heard).toHaveBeenCalledTimes(3)
    stop()
    tab.put(opened('c'))
    events.dispatchEvent(storageEvent(null))
    expect(heard).toHaveBeenCalledTimes(3)
  })
})
