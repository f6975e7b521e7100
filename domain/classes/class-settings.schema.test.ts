import { expect, it } from 'vitest'
import { ClassSettings } from './class-settings.schema'

const module = { moduleId: 'm1-what-remission-means', opensAt: null, dueAt: null }
const policy = {
  attempts: 3,
  counting: 'best',
  feedback: 'after-submission',
  minutes: null,
  timeZone: 'Europe/Oslo',
}
const settings = { name: 'Oncology 2', term: 'Spring 2027', modules: [module], policy }

it('settings are taken as they are', () => {
  expect(ClassSettings.parse(settings)).toEqual(settings)
})

it('a policy from before classes had a time zone is read in UTC', () => {
  const { timeZone: _, ...older } = policy
  expect(ClassSettings.parse({ ...settings, policy: older }).policy.timeZone).toBe('UTC')
})

it.each([
  [{ name: ' ' }, 'name'],
  [{ name: 'a'.repeat(81) }, 'name'],
  [{ name: 'a\u0000' }, 'name'],
  [{ term: 'a'.repeat(41) }, 'term'],
  [{ modules: [] }, 'modules'],
  [{ modules: [{ ...module, dueAt: 1.5 }] }, 'modules.0.dueAt'],
  [{ policy: { ...policy, attempts: 0 } }, 'policy.attempts'],
  [{ policy: { ...policy, attempts: 21 } }, 'policy.attempts'],
  [{ policy: { ...policy, minutes: 601 } }, 'policy.minutes'],
  [{ policy: { ...policy, minutes: 2.5 } }, 'policy.minutes'],
  [{ policy: { ...policy, timeZone: 'Mars/Olympus' } }, 'policy.timeZone'],
])('%j is refused at %s', (change, path) => {
  const parsed = ClassSettings.safeParse({ ...settings, ...change })
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
})
