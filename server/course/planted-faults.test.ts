import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ContentError } from './content-error'
import { lintCourse } from './lint/lint-course'
import { readCourse } from './load-course'

const M3 = 'modules/m3-measuring-response'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'course-'))
  cpSync('modules', join(root, 'modules'), { recursive: true })
  vi.stubEnv('COURSE_ROOT', root)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

function plant(file: string, change: (text: string) => string): void {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
}

const rules = () => lintCourse(readCourse()).map((one) => `${one.file} ${one.rule}`)

const loadError = (): ContentError => {
  try {
    readCourse()
  } catch (error) {
    if (error instanceof ContentError) return error
    throw error
  }
  throw new Error('the course was read without an error')
}

test('an unplanted copy is clean, so that what the other tests find is what they planted', () => {
  expect(lintCourse(readCourse()).filter((one) => one.severity === 'error')).toEqual([])
})

test('an unknown fact id in a lesson', () => {
  plant(`${M3}/lesson.mdx`, (text) => text.replace('[M3-F01', '[M3-F99'))
  expect(rules()).toContain(`${M3}/lesson.mdx unknown-fact`)
})

test('an MDX expression in a lesson, with its line', () => {
  plant(`${M3}/lesson.mdx`, (text) => `${text}\n\nThe sum is {42 + 18} mm. [M3-F03]\n`)
  const found = lintCourse(readCourse()).find((one) => one.rule === 'mdx-expression')
  expect(found).toMatchObject({
    file: `${M3}/lesson.mdx`,
    path: expect.stringMatching(/^line \d+$/),
    found: '{42 + 18}',
  })
})

test('an import in a lesson', () => {
  plant(`${M3}/lesson.mdx`, (text) => `import x from 'y'\n\n${text}`)
  expect(rules()).toContain(`${M3}/lesson.mdx mdx-expression`)
})

test('a paragraph without fact ids', () => {
  plant(`${M3}/lesson.mdx`, (text) => `${text}\n\nMost tumours shrink in spring.\n`)
  expect(rules()).toContain(`${M3}/lesson.mdx claim`)
})

test('a heading that skips a level', () => {
  plant(`${M3}/lesson.mdx`, (text) => `${text}\n\n#### Too deep\n`)
  expect(rules()).toContain(`${M3}/lesson.mdx headings`)
})

test('a figure that does not exist', () => {
  plant(`${M3}/lesson.mdx`, (text) => text.replace('name="lesion-ruler"', 'name="lesion-rule"'))
  expect(rules()).toContain(`${M3}/lesson.mdx figure`)
})

test('refused wording', () => {
  plant(`${M3}/guide.mdx`, (text) => text.replace('</Screen>', 'Soon you are cancer-free. [-]\n\n</Screen>'))
  expect(rules()).toContain(`${M3}/guide.mdx wording`)
})

test('a guide screen that is too hard to read', () => {
  const hard =
    'Incomplete haematological regeneration notwithstanding, morphological evaluation characteristically necessitates multidisciplinary reconsideration.'
  plant(`${M3}/guide.mdx`, (text) => text.replace('</Screen>', `${hard} [-]\n\n</Screen>`))
  expect(rules()).toContain(`${M3}/guide.mdx reading-grade`)
})

test('a survival figure outside its gate', () => {
  plant(`${M3}/guide.mdx`, (text) =>
    text.replace('</Screen>', 'About 90 of 100 people are alive. [-]\n\n</Screen>'),
  )
  expect(rules()).toContain(`${M3}/guide.mdx gate`)
})

test('a key that names no option', () => {
  plant(`${M3}/quiz.yaml`, (text) => text.replace(/\n {2}key: [a-z-]+\n/, '\n  key: no-such-option\n'))
  const error = loadError()
  expect(error.file).toBe(`${M3}/quiz.yaml`)
  expect(error.path).toMatch(/^m3-q\d\d\.key/)
  expect(`${error.expected} ${error.found}`).toContain('no-such-option')
})

test('an option without a rationale', () => {
  plant(`${M3}/quiz.yaml`, (text) => text.replace(/\n {6}rationale: [^\n]+(?:\n {8}[^\n]+)*/, ''))
  expect(loadError()).toMatchObject({
    file: `${M3}/quiz.yaml`,
    path: expect.stringMatching(/^m3-q\d\d\..*rationale/),
  })
})

test('an unknown field in a fact', () => {
  plant(`${M3}/facts.yaml`, (text) => text.replace('  tag: verified', '  tag: verified\n  colour: blue'))
  expect(loadError()).toMatchObject({ file: `${M3}/facts.yaml` })
})

test('a file that is not YAML, with its line', () => {
  plant(`${M3}/module.yaml`, (text) => `${text}\n  - : : [`)
  expect(loadError()).toMatchObject({ file: `${M3}/module.yaml`, line: expect.any(Number) })
})

test('a file that is missing', () => {
  rmSync(join(root, `${M3}/teach-back.yaml`))
  expect(loadError()).toMatchObject({ file: `${M3}/teach-back.yaml`, found: 'no file' })
})

test('a fact written in two modules', () => {
  const first = readFileSync(join(root, 'modules/m1-what-remission-means/facts.yaml'), 'utf8')
  plant(`${M3}/facts.yaml`, (text) => `${first}\n${text}`)
  expect(loadError()).toMatchObject({ expected: 'each entry once in the whole course' })
})
