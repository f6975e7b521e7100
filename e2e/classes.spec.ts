import { execFileSync } from 'node:child_process'
import type { Browser, Page } from '@playwright/test'
import { readCourse } from '#server/course/load-course'
import { words as account } from '#ui/educator/account/words'
import { words as classes } from '#ui/educator/classes/words'
import { words as join } from '#ui/join/words'
import { expect, expectAccessible, test } from './course-test'
import { answerAll, startQuiz, submit } from './quiz-page'

const course = readCourse()
const [module] = course.modules

/** The link that a fresh installation prints for its first educator. */
function firstLink(): string {
  const said = execFileSync('npx', ['tsx', 'scripts/educator-link.ts', 'first'], { encoding: 'utf8' })
  return /https?:\S+/.exec(said)?.[0] ?? ''
}

async function joinAs(
  browser: Browser,
  baseURL: string | undefined,
  code: string,
  alias: string,
): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`/join/${code}`)
  await page.getByLabel(join.alias).fill(alias)
  await page.getByRole('button', { name: join.join, exact: true }).click()
  await expect(page.getByRole('heading', { name: join.fresh.title('Oncology 2') })).toBeVisible()
  return page
}

test('from the first link to a class, two students, a board that moves and a gradebook', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  if (!module) throw new RangeError('the course has no module')
  await page.goto(firstLink())
  await page.getByLabel(account.welcome.name).fill('Dr Ama Boateng')
  await page.getByLabel(account.welcome.email).fill('ama@example.edu')
  await page.getByLabel(account.welcome.password).fill('four quiet words here')
  await expectAccessible(page)
  await page.getByRole('button', { name: account.welcome.button }).click()
  await expect(page).toHaveURL(/\/teach$/)
  await page.goto('/teach/new')
  await page.getByLabel(classes.form.name, { exact: true }).fill('Oncology 2')
  await expectAccessible(page)
  await page.getByRole('button', { name: classes.make.button }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Oncology 2/ })).toBeVisible()
  await expectAccessible(page)
  const code = /\/join\/([A-Za-z]{6})/.exec(await page.content())?.[1] ?? ''
  expect(code).toMatch(/^[A-Za-z]{6}$/)

  const heron = await joinAs(browser, baseURL, code, 'Blue Heron')
  const wren = await joinAs(browser, baseURL, code, 'Small Wren')
  const classPath = /\/teach\/[^/]+/.exec(page.url())?.[0] ?? ''
  await page.goto(`${classPath}/board`)
  await expect(page.getByText('Blue Heron').first()).toBeVisible()
  await expectAccessible(page)

  for (const [student, quality] of [
    [heron, 'right'],
    [wren, 'poor'],
  ] as const) {
    const items = await startQuiz(student, module)
    await answerAll(student, items, quality)
    await submit(student)
    await student.goto('/progress')
    await expect(student.locator('[data-outbox="idle"]')).toBeVisible()
  }
  await page.goto(`${classPath}/gradebook`)
  await expect(page.getByRole('row', { name: /Blue Heron/ })).toContainText('mastered')
  await expect(page.getByRole('row', { name: /Small Wren/ })).not.toContainText('mastered')
  await expectAccessible(page)
  await page.goto(`${classPath}/analysis`)
  await expect(page.getByRole('heading', { level: 1, name: /Oncology 2/ })).toBeVisible()
  await expectAccessible(page)

  const stranger = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const response = await stranger.request.get(`${classPath}/gradebook`, { maxRedirects: 0 })
  expect(response.status()).not.toBe(200)
  await stranger.close()
})

test('the health of the database is told, and a class that is not there is said so kindly', async ({
  page,
  request,
}) => {
  const health = await request.get('/api/health')
  expect(await health.json()).toMatchObject({ ok: true, database: 'sqlite' })
  await page.goto('/join/bbbbbb')
  await expect(
    page
      .getByText(join.unknown('BBBBBB'))
      .or(page.getByText(/No class here/))
      .first(),
  ).toBeVisible()
  await expectAccessible(page)
  await page.goto('/teach/sign-in')
  await expect(page.getByRole('button', { name: account.signIn.button, exact: true })).toBeVisible()
  await expectAccessible(page)
})
