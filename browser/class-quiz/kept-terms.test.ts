// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { NO_ACCOMMODATION } from '#domain/classes/accommodation'
import { DEFAULT_POLICY } from '#domain/classes/class-settings.schema'
import type { MyClass } from '#domain/classes/join.schema'
import { forgetMembership, saveMembership, TERMS_KEY } from '../class-membership'
import { keepTerms, loadTerms } from './kept-terms'

const mine: MyClass = {
  classId: 'c',
  className: 'Oncology 2',
  term: '',
  alias: 'Heron',
  isArchived: false,
  policy: { ...DEFAULT_POLICY, timeZone: 'UTC' },
  accommodation: NO_ACCOMMODATION,
  modules: [],
}
const one = { learnerId: 'one' }

beforeEach(() => localStorage.clear())

test('terms are kept for the learner they hold for, and for nobody else', () => {
  keepTerms(one, mine)
  expect([loadTerms(one), loadTerms({ learnerId: 'two' })]).toEqual([mine, null])
})

test('go when the device forgets the class', () => {
  const rest = { className: '', secret: 's', alias: '', recoveryCode: '', claimEarlier: false }
  saveMembership({ classId: 'c', ...one, ...rest })
  keepTerms(one, mine)
  forgetMembership()
  expect(loadTerms(one)).toBeNull()
})

test.each(['{', 'null', '{"learnerId":"one"}', '{"learnerId":"one","mine":{"className":"x"}}'])(
  'what cannot be read, %s, is none',
  (text) => {
    localStorage.setItem(TERMS_KEY, text)
    expect(loadTerms(one)).toBeNull()
  },
)
