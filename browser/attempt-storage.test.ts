import { describe, expect, test, vi } from 'vitest'
import type { AttemptRecord, RunningAttempt } from '#domain/progress/attempt-record'
import { ATTEMPTS_ASIDE_KEY, ATTEMPTS_KEY } from './attempt-keys'
import { makeAttemptStorage } from './attempt-storage'

const running: RunningAttempt = {
  id: 'attempt-1',
  moduleId: 'm1',
  attemptNo: 1,
  seed: 7,
  token: 'token',
  contentVersion: 'one',
  items: [
    { id: 'q1', version: 1, stem: 'So it is.', kind: 'true-false' },
    {
      id: 'q2',
      version: 2,
      stem: 'How much?',
      kind: 'numeric',
      units: { policy: 'gate', accepted: ['mg', 'g'] },
      decimals: null,
    },
  ],
  responses: { q1: { kind: 'true-false', choice: true }, q2: { kind: 'numeric', text: '1,5', unit: 'mg' } },
  flags: ['q1'],
  confidence: { q1: 'sure' },
  at: 1,
  startedAt: 5,
  submittedAt: null,
}

const record: AttemptRecord = {
  id: 'attempt-0',
  moduleId: 'm1',
  attemptNo: 1,
  seed: 7,
  items: [{ id: 'q1', version: 1, score: 1, max: 2 }],
  percent: 50,
  mastered: false,
  submittedAt: 9,
}

function makeDevice(entries: Record<string, string> = {}) {
  const map = new Map(Object.entries(entries))
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => {
      map.set(key, value)
    },
  }
  let made = 0
  const makeId = () => {
    made += 1
    return `id-${made}`
  }
  const events = new EventTarget()
  const open = () => makeAttemptStorage({ storage, makeId, events })
  return {
    map,
    events,
    open,
    asideKeys: () => [...map.keys()].filter((key) => key.startsWith(ATTEMPTS_ASIDE_KEY)),
  }
}

describe('attempts on a device', () => {
  test('come back whole after the page has gone', () => {
    const { open } = makeDevice()
    const before = open()
    expect(before.saveRunning('m1', running)).toBe(true)
    before.recordAttempt(record)
    const after = open()
    expect(after.loadRunning('m1')).toEqual(running)
    expect(after.listAttempts('m1')).toEqual([record])
    expect(after.listAttempts('m2')).toEqual([])
    expect(after.loadLearnerKey()).toBe(before.loadLearnerKey())
  })

  test('are looked for without leaving a trace', () => {
    const { map, open } = makeDevice()
    const storage = open()
    storage.listAttempts('m1')
    storage.loadRunning('m1')
    expect(map.size).toBe(0)
  })

  test('are recorded once however often they are handed in', () => {
    const storage = makeDevice().open()
    storage.recordAttempt(record)
    storage.recordAttempt({ ...record, percent: 100 })
    expect(storage.listAttempts('m1')).toEqual([record])
  })

  test('of one module are cleared without touching another', () => {
    const storage = makeDevice().open()
    storage.saveRunning('m1', running)
    storage.saveRunning('m2', { ...running, moduleId: 'm2' })
    storage.clearRunning('m1')
    expect(storage.loadRunning('m1')).toBeNull()
    expect(storage.loadRunning('m2')?.moduleId).toBe('m2')
  })

  test('written by another tab are seen, and are not overwritten by what this tab writes elsewhere', () => {
    const { open } = makeDevice()
    const [one, two] = [open(), open()]
    one.saveRunning('m1', running)
    expect(two.loadRunning('m1')).toEqual(running)
    two.saveRunning('m2', { ...running, moduleId: 'm2' })
    expect(one.loadRunning('m1')).toEqual(running)
    expect(one.loadRunning('m2')?.moduleId).toBe('m2')
  })

  test('erased by another tab are gone here too', () => {
    const { map, open } = makeDevice()
    const storage = open()
    storage.saveRunning('m1', running)
    map.clear()
    expect(storage.loadRunning('m1')).toBeNull()
  })

  test('announce a change by another tab, and no other entry', () => {
    const { events, open } = makeDevice()
    const onChange = vi.fn()
    const stop = open().subscribe(onChange)
    const announce = (key: string | null) =>
      events.dispatchEvent(Object.assign(new Event('storage'), { key }))
    announce('theme')
    expect(onChange).toHaveBeenCalledTimes(0)
    announce(ATTEMPTS_KEY)
    announce(null)
    expect(onChange).toHaveBeenCalledTimes(2)
    stop()
    announce(ATTEMPTS_KEY)
    expect(onChange).toHaveBeenCalledTimes(2)
  })
})

describe('an entry that cannot be read', () => {
  test.each([['{"running":'], ['null'], ['[]'], ['7'], ['"text"']])(
    'of %s is put aside, never thrown away',
    (text) => {
      const { map, open, asideKeys } = makeDevice({ [ATTEMPTS_KEY]: text })
      const storage = open()
      expect(storage.wasSetAside()).toBe(true)
      expect(storage.loadRunning('m1')).toBeNull()
      expect(asideKeys().map((key) => map.get(key))).toEqual([text])
    },
  )

  test('does not take the readable ones along', () => {
    const kept = {
      learnerKey: 'me',
      running: { m1: running, m2: { ...running, items: 'gone' } },
      records: [record, 3],
    }
    const { map, open, asideKeys } = makeDevice({ [ATTEMPTS_KEY]: JSON.stringify(kept) })
    const storage = open()
    expect(storage.wasSetAside()).toBe(true)
    expect(storage.loadRunning('m1')).toEqual(running)
    expect(storage.loadRunning('m2')).toBeNull()
    expect(storage.listAttempts('m1')).toEqual([record])
    expect(storage.loadLearnerKey()).toBe('me')
    expect(asideKeys().map((key) => map.get(key))).toEqual([JSON.stringify(kept)])
  })

  test.each([['{'], ['{"learnerKey":"me","running":{"m1":3},"records":[]}']])(
    'is put aside once: %s',
    (text) => {
      const { open, asideKeys } = makeDevice({ [ATTEMPTS_KEY]: text })
      open().loadRunning('m1')
      const next = open()
      next.loadRunning('m1')
      expect(next.wasSetAside()).toBe(false)
      expect(asideKeys()).toHaveLength(1)
    },
  )

  test('stays where it is when there is no room to put it aside', () => {
    const { map } = makeDevice({ [ATTEMPTS_KEY]: '{' })
    const storage = makeAttemptStorage({
      storage: {
        getItem: (key) => map.get(key) ?? null,
        setItem: (key, value) => {
          if (key !== ATTEMPTS_KEY) throw new DOMException('full', 'QuotaExceededError')
          map.set(key, value)
        },
      },
      makeId: () => 'id',
      events: new EventTarget(),
    })
    expect(storage.saveRunning('m1', running)).toBe(false)
    expect(storage.loadRunning('m1')).toEqual(running)
    expect(map.get(ATTEMPTS_KEY)).toBe('{')
  })
})

describe('a device that keeps nothing', () => {
  test('still carries the attempt while the page is open, and says so', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    const storage = makeAttemptStorage({ storage: full, makeId: () => 'id', events: new EventTarget() })
    expect(storage.saveRunning('m1', running)).toBe(false)
    expect(storage.loadRunning('m1')).toEqual(running)
  })
  test('may have no storage at all', () => {
    const storage = makeAttemptStorage({ storage: null, makeId: () => 'id', events: new EventTarget() })
    expect(storage.saveRunning('m1', running)).toBe(false)
    expect(storage.loadLearnerKey()).toBe('id')
  })
})
