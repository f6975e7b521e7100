import { expect, test } from 'vitest'
import { FOCUS_KEY, makeFocusClock } from './focus-clock'
import { makeDeviceStorage } from './testing/make-tab-storage'

function openClock(storage: ReturnType<typeof makeDeviceStorage> | null = makeDeviceStorage()) {
  let time = 1000
  const clock = makeFocusClock({ storage, now: () => time })
  const pass = (ms: number) => {
    time += ms
  }
  return { ...clock, storage, pass }
}

test('a question gets the time that it was shown, over several visits', () => {
  const clock = openClock()
  clock.show('a', 'q1')
  clock.pass(5)
  clock.show('a', 'q2')
  clock.pass(7)
  clock.show('a', 'q1')
  clock.pass(1)
  expect(clock.read('a')).toEqual({ q1: 6, q2: 7 })
})

test('a page in the background does not count', () => {
  const clock = openClock()
  clock.resume()
  clock.show('a', 'q1')
  clock.pass(5)
  clock.pause()
  clock.pass(1000)
  clock.resume()
  clock.pass(2)
  expect(clock.read('a')).toEqual({ q1: 7 })
})

test('a reload goes on counting, another attempt begins anew, and what was handed in is forgotten', () => {
  const first = openClock()
  first.show('a', 'q1')
  first.pass(5)
  first.pause()
  const second = openClock(first.storage)
  second.show('a', 'q1')
  second.pass(1)
  expect(second.read('a')).toEqual({ q1: 6 })
  expect(second.read('b')).toEqual({})
  second.show('b', 'q9')
  second.pass(3)
  expect(second.read('b')).toEqual({ q9: 3 })
  second.forget()
  expect([second.read('b'), first.storage?.getItem(FOCUS_KEY)]).toEqual([{}, null])
})

test.each(['{', 'null', '{"attemptId":1,"times":{}}', '{"attemptId":"a","times":null}'])(
  'what cannot be read is no time: %s',
  (text) => {
    const storage = makeDeviceStorage()
    storage.setItem(FOCUS_KEY, text)
    expect(openClock(storage).read('a')).toEqual({})
  },
)

test('a device that keeps nothing counts as long as the page', () => {
  const full = makeDeviceStorage()
  full.refuse(true)
  for (const storage of [full, null]) {
    const clock = openClock(storage)
    clock.show('a', 'q1')
    clock.pass(4)
    expect(clock.read('a')).toEqual({ q1: 4 })
  }
})

test('hidden, in a break or handed in, no question counts, not even when the page comes back', () => {
  const clock = openClock()
  clock.show('a', 'q1')
  clock.pass(5)
  clock.hide()
  clock.pass(1000)
  clock.pause()
  clock.resume()
  clock.pass(1000)
  clock.show('a', 'q2')
  clock.pass(1)
  expect(clock.read('a')).toEqual({ q1: 5, q2: 1 })
})
