import { expect, it } from 'vitest'
import { DEFAULT_POLICY } from '#domain/classes/class-settings.schema'
import { BadInputError } from '../http/bad-input-error'
import { makeFreshValues, readClassForm, toFormValues } from './class-form'

const IDS = ['m1-what-remission-means', 'm2-remission-and-cure']

function fill(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}
const fresh = { ...makeFreshValues(IDS, 'Europe/Oslo'), name: 'Oncology 2' }

it('a name alone makes a class of every module with the usual rules', () => {
  expect(readClassForm(fill(fresh), IDS)).toEqual({
    name: 'Oncology 2',
    term: '',
    modules: IDS.map((moduleId) => ({ moduleId, opensAt: null, dueAt: null })),
    policy: { ...DEFAULT_POLICY, timeZone: 'Europe/Oslo' },
  })
})

it('what was set is read back the same, and a day ends where the class is', () => {
  const values = {
    ...fresh,
    term: 'Spring 2027',
    'due:m2-remission-and-cure': '2027-03-05',
    attempts: '',
    minutes: '30',
    counting: 'first',
    feedback: 'after-due',
  }
  const settings = readClassForm(fill(values), IDS)
  expect(settings.modules[1]?.dueAt).toBe(Date.UTC(2027, 2, 5, 22, 59, 59, 999))
  expect(settings.policy).toMatchObject({ attempts: null, minutes: 30, counting: 'first' })
  expect(toFormValues(settings)).toEqual(values)
})

it('an opening time that the form does not ask for stays', () => {
  const before = [{ moduleId: 'm1-what-remission-means', opensAt: 5, dueAt: 9 }]
  expect(readClassForm(fill(fresh), IDS, before).modules[0]).toEqual({ ...before[0], dueAt: null })
})

it('a module of no course is left out', () => {
  expect(readClassForm(fill({ ...fresh, 'module:m9-forged': 'on' }), IDS).modules.length).toBe(2)
})

it.each([
  [{ name: '' }, ['name']],
  [{ attempts: 'three', minutes: '-5' }, ['attempts', 'minutes']],
  [{ counting: 'mean' }, ['counting']],
  [{ timeZone: 'Mars/Olympus' }, ['timeZone']],
  [{ 'due:m2-remission-and-cure': '2027-02-30' }, ['due:m2-remission-and-cure']],
  [{ 'due:m2-remission-and-cure': '0227-02-03' }, ['due:m2-remission-and-cure']],
  [{ 'module:m1-what-remission-means': '', 'module:m2-remission-and-cure': '' }, ['modules']],
])('%j is refused at its field', (change, paths) => {
  const read = () => readClassForm(fill({ ...fresh, ...change }), IDS)
  expect(read).toThrow(BadInputError)
  try {
    read()
  } catch (error) {
    expect(error instanceof BadInputError && error.problems.map(({ path }) => path)).toEqual(paths)
  }
})
