import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCourse } from '#server/course/load-course'
import { expect, test } from './course-test'
import { startQuiz } from './quiz-page'

const course = readCourse()
const clean = (text: string) => text.trim().replace(/\s+/g, ' ')

/** A piece of every rationale of a quiz, long enough to be its own. */
const secrets = course.modules.flatMap((module) =>
  module.quiz.flatMap((item) => {
    const found = JSON.stringify(item).matchAll(/"rationale":"((?:[^"\\]|\\.){30,60})/g)
    return [...found].map((match) => clean(JSON.parse(`"${match[1]}"`)))
  }),
)

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )

test('no rationale of a quiz is in any script that browsers get', () => {
  expect(secrets.length).toBeGreaterThan(500)
  const scripts = filesUnder('.next/static').filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  const text = clean(scripts.map((file) => readFileSync(file, 'utf8')).join('\n'))
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
})

for (const module of course.modules) {
  test(`${module.id}: no key or rationale reaches the browser before submission`, async ({ page }) => {
    const bodies: string[] = []
    page.on('response', async (response) => bodies.push(await response.text().catch(() => '')))
    await startQuiz(page, module)
    bodies.push(await page.content(), JSON.stringify(await page.evaluate(() => ({ ...localStorage }))))
    const text = clean(bodies.join('\n'))
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    expect(text).not.toMatch(/"(key|rationales?|misreadings)":/)
  })
}
