import { execFileSync } from 'node:child_process'
import type { Browser, Page } from '@playwright/test'
import { readCourse } from '#server/course/load-course'
import { words as certificate } from '#ui/certificate/words'
import { words as account } from '#ui/educator/account/words'
import { words as classes } from '#ui/educator/classes/words'
import { words as evidence } from '#ui/educator/evidence/words'
import { words as gradebook } from '#ui/educator/gradebook/words'
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

const countPages = async (page: Page) =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length

/** Evidence of three terms, seven modules each, on one printed page; a correction by another figure. */
async function fileTerms(page: Page, classPath: string): Promise<void> {
  let path = classPath
  for (const term of ['Spring 2028', 'Spring 2029']) {
    await page.goto(`${path}/settings`)
    const copy = page.locator('section', { has: page.getByRole('heading', { name: classes.settings.copy }) })
    await copy.getByLabel(classes.form.term).fill(term)
    await copy.getByRole('button', { name: classes.settings.copyButton }).click()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(term) })).toBeVisible()
    path = /\/teach\/[^/]+/.exec(page.url())?.[0] ?? ''
  }
  await page.goto(`${path}/evidence`)
  await page.getByRole('link', { name: evidence.terms.link }).click()
  await expect(page.getByRole('columnheader', { name: 'Spring 2029' }).first()).toBeVisible()
  await expectAccessible(page)
  expect(await countPages(page)).toBe(1)

  const figure = course.modules.flatMap(({ quiz }) => quiz).find(({ kind }) => kind === 'numeric')
  await page.goto(`${classPath}/gradebook/correct?item=${figure?.id}&version=${figure?.version}`)
  await page.getByRole('radio', { name: /another figure/ }).check()
  await page.getByLabel(gradebook.correct.figureFrom, { exact: true }).fill('2')
  await page.getByLabel(gradebook.correct.figureTo).fill('1')
  await page.getByRole('button', { name: gradebook.correct.preview }).click()
  await expect(page.getByText(gradebook.correct.unread)).toBeVisible()
  await page.getByLabel(gradebook.correct.figureTo).fill('3')
  await page.getByRole('button', { name: gradebook.correct.preview }).click()
  await expect(page.getByRole('button', { name: gradebook.correct.apply })).toBeVisible()
  await expectAccessible(page)
}

/** One link makes the account and the co-teacher. */
async function inviteCoTeacher(page: Page, browser: Browser, classPath: string): Promise<void> {
  await page.goto(`${classPath}/settings`)
  await page.getByLabel(classes.settings.email).fill('bo@example.edu')
  await page.getByRole('button', { name: classes.settings.addButton, exact: true }).click()
  await expect(page.getByText('bo@example.edu')).toBeVisible()
  await expectAccessible(page)
  const link = await page.locator('output').textContent()
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const bo = await context.newPage()
  await bo.goto(link ?? '')
  await expect(bo.getByText(account.welcome.leadClass('Oncology 2'))).toBeVisible()
  await expectAccessible(bo)
  await bo.getByLabel(account.welcome.name).fill('Bo Larsen')
  await bo.getByLabel(account.welcome.password).fill('five quiet words over here')
  await bo.getByRole('button', { name: account.welcome.button }).click()
  await expect(bo.getByRole('heading', { level: 1, name: /Oncology 2/ })).toBeVisible()
  expect(new URL(bo.url()).pathname).toContain(classPath)
  await context.close()
}

/** What is missing, then the certificate, found from the progress page; anybody can check it, on one page. */
async function earnCertificate(page: Page, student: Page, classPath: string): Promise<void> {
  await student.goto('/progress')
  await expect(student.getByText(certificate.standing.missing)).toBeVisible()
  await page.goto(`${classPath}/settings`)
  for (const box of (await page.locator('input[name^="module:"]').all()).slice(1)) await box.uncheck()
  await page.getByRole('button', { name: classes.settings.save, exact: true }).click()
  await expect(page.getByText(classes.settings.saved)).toBeVisible()
  await student.goto('/join')
  await student.getByRole('link', { name: certificate.standing.make }).click()
  await student.getByLabel(certificate.home.name).fill('Blue Åse Heron')
  await student.getByRole('button', { name: certificate.home.button }).click()
  const address = await student.getByRole('link', { name: /^\/certificate\// }).textContent()
  await page.goto(address ?? '')
  await expect(page.getByText('Blue Åse Heron')).toBeVisible()
  await expect(page.getByText(certificate.noHours)).toBeVisible()
  await expectAccessible(page)
  expect(await countPages(page)).toBe(1)
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

  await fileTerms(page, classPath)
  await inviteCoTeacher(page, browser, classPath)
  await earnCertificate(page, heron, classPath)

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
