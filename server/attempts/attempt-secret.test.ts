import { afterEach, expect, test, vi } from 'vitest'
import { requireAttemptSecret } from './attempt-secret'

afterEach(() => vi.unstubAllEnvs())

test('the secret given by the environment is used', () => {
  vi.stubEnv('COURSE_SECRET', 'x'.repeat(32))
  expect(requireAttemptSecret()).toBe('x'.repeat(32))
})

test('a secret too short to keep is refused', () => {
  vi.stubEnv('COURSE_SECRET', 'x'.repeat(31))
  expect(requireAttemptSecret).toThrow('at least 32 characters')
})

test('outside production one is made and kept for the process', () => {
  vi.stubEnv('COURSE_SECRET', '')
  expect(requireAttemptSecret()).toHaveLength(43)
  expect(requireAttemptSecret()).toBe(requireAttemptSecret())
})

test('production does not run without one', () => {
  vi.stubEnv('COURSE_SECRET', '')
  vi.stubEnv('NODE_ENV', 'production')
  expect(requireAttemptSecret).toThrow('COURSE_SECRET must be set')
})
