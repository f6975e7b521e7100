import { beforeEach, expect, it, vi } from 'vitest'
import {
  type ClassMembership,
  forgetMembership,
  loadMembership,
  MEMBERSHIP_KEY,
  saveMembership,
  watchMembership,
  writeAuthorization,
} from './class-membership'

const membership: ClassMembership = {
  classId: 'class',
  className: 'Oncology 2',
  learnerId: 'learner',
  secret: 'secret',
  alias: 'Heron',
  recoveryCode: '0000-0000-0000-0000',
  claimEarlier: true,
}

const kept = new Map<string, string>()
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
}
const events = new EventTarget()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events))
})

it('a device is in no class until it is, and in none after it has forgotten', () => {
  expect(loadMembership()).toBeNull()
  expect(saveMembership(membership)).toBe(true)
  expect(loadMembership()).toEqual(membership)
  expect(loadMembership()).toBe(loadMembership())
  forgetMembership()
  expect(loadMembership()).toBeNull()
})

it.each(['', '{', 'null', '[]', '7', '{"classId":"a"}', '{"classId":1,"learnerId":"b","secret":"c"}'])(
  'what cannot be read, %j, is no membership, and nothing wipes it',
  (text) => {
    kept.set(MEMBERSHIP_KEY, text)
    expect(loadMembership()).toBeNull()
    forgetMembership()
    expect(kept.get(MEMBERSHIP_KEY)).toBe(text)
    saveMembership(membership)
    expect(loadMembership()).toEqual(membership)
    expect([...kept.values()]).toContain(text)
  },
)

it('an older record that lacks the newer fields is a membership', () => {
  const { recoveryCode: _code, claimEarlier: _claim, ...older } = membership
  kept.set(MEMBERSHIP_KEY, JSON.stringify(older))
  expect(loadMembership()).toEqual({ ...membership, recoveryCode: '', claimEarlier: false })
})

it('a device that keeps nothing says so', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  vi.stubGlobal('localStorage', { ...storage, setItem: refuse })
  expect(saveMembership(membership)).toBe(false)
})

it('watchers hear of this tab and of others, until they stop', () => {
  const heard = vi.fn()
  const stop = watchMembership(heard)
  saveMembership(membership)
  events.dispatchEvent(Object.assign(new Event('storage'), { key: MEMBERSHIP_KEY }))
  events.dispatchEvent(Object.assign(new Event('storage'), { key: 'other' }))
  stop()
  forgetMembership()
  expect(heard).toHaveBeenCalledTimes(2)
})

it('the learner proves who they are with id and secret', () => {
  expect(writeAuthorization(membership)).toBe('Bearer learner.secret')
})
