import type { Page } from '@playwright/test'
import { readCourse } from '#server/course/load-course'
import { words as certificate } from '#ui/certificate/words'
import { words as account } from '#ui/educator/account/words'
import { words as classes } from '#ui/educator/classes/words'
import { words as evidence } from '#ui/educator/evidence/words'
import { words as gradebook } from '#ui/educator/gradebook/words'
import { becomeEducator, expectAllSent, joinClass, makeClass, openDevice } from './class-walk'
import { expect, expectAccessible, test } from './course-test'
import { answerAll, startQuiz, submit } from './quiz-page'

const course = readCourse()
const [module] = course.modules

const countPages = async (page: Page) =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length

test('evidence of three terms stands side by side, on one printed page', async ({ page }) => {
  test.slow()
  await becomeEducator(page)
  let { path } = await makeClass(page, 'Oncology 2')
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
})

test('a question takes another figure as right, after what changes has been shown', async ({ page }) => {
  test.slow()
  await becomeEducator(page)
  const { path } = await makeClass(page, 'Oncology 2')
  const figure = course.modules.flatMap(({ quiz }) => quiz).find(({ kind }) => kind === 'numeric')
  await page.goto(`${path}/gradebook/correct?item=${figure?.id}&version=${figure?.version}`)
  await page.getByRole('radio', { name: /another figure/ }).check()
  await page.getByLabel(gradebook.correct.figureFrom, { exact: true }).fill('2')
  await page.getByLabel(gradebook.correct.figureTo).fill('1')
  await page.getByRole('button', { name: gradebook.correct.preview }).click()
  await expect(page.getByText(gradebook.correct.unread)).toBeVisible()
  await page.getByLabel(gradebook.correct.figureTo).fill('3')
  await page.getByRole('button', { name: gradebook.correct.preview }).click()
  await expect(page.getByRole('button', { name: gradebook.correct.apply })).toBeVisible()
  await expectAccessible(page)
})

test('one link makes the account and the co-teacher', async ({ page, browser, baseURL }) => {
  test.slow()
  await becomeEducator(page)
  const { path } = await makeClass(page, 'Oncology 2')
  const email = `${crypto.randomUUID()}@example.edu`
  await page.goto(`${path}/settings`)
  await page.getByLabel(classes.settings.email).fill(email)
  await page.getByRole('button', { name: classes.settings.addButton, exact: true }).click()
  await expect(page.getByText(email)).toBeVisible()
  await expectAccessible(page)
  const link = (await page.locator('output').textContent()) ?? ''
  const bo = await (await openDevice(browser, baseURL)).newPage()
  await bo.goto(new URL(link).pathname)
  await expect(bo.getByText(account.welcome.leadClass('Oncology 2'))).toBeVisible()
  await expectAccessible(bo)
  await bo.getByLabel(account.welcome.name).fill('Bo Larsen')
  await bo.getByLabel(account.welcome.password).fill('five quiet words over here')
  await bo.getByRole('button', { name: account.welcome.button }).click()
  await expect(bo.getByRole('heading', { level: 1, name: /Oncology 2/ })).toBeVisible({ timeout: 45_000 })
  expect(new URL(bo.url()).pathname).toContain(path)
})

test('a learner finds what is missing, then the certificate, which anybody can check', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  if (!module) throw new RangeError('the course has no module')
  await becomeEducator(page)
  const { path, code } = await makeClass(page, 'Oncology 2')
  const student = await (await openDevice(browser, baseURL)).newPage()
  await joinClass(student, code, 'Blue Heron')
  await answerAll(student, await startQuiz(student, module), 'right')
  await submit(student)
  await expectAllSent(student)
  await expect(student.getByText(certificate.standing.missing)).toBeVisible()
  await page.goto(`${path}/settings`)
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
})
