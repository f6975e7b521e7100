import type { Page } from '@playwright/test'
import { readCourse } from '#server/course/load-course'
import { words as gradebook } from '#ui/educator/gradebook/words'
import { words as join } from '#ui/join/words'
import { failureWords, quizWords, reviewWords } from '#ui/quiz/words'
import { becomeEducator, expectAllSent, joinClass, makeClass, openDevice } from './class-walk'
import { expect, expectAccessible, test } from './course-test'
import { answerAll, startQuiz, submit } from './quiz-page'

const course = readCourse()
const [module, second] = course.modules

/** The gradebook of the first module, as an educator opens it. */
async function openGrades(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/gradebook?module=${module?.id}`)
}

/** Opens a lesson, of which the class is told. */
async function openLesson(page: Page): Promise<void> {
  const told = page.waitForResponse(/\/api\/outbox$/)
  await page.goto(`/lessons/${module?.id}`)
  await told
}

const gradesOf = (page: Page, alias: string) =>
  page.getByRole('row', { name: new RegExp(alias) }).getByRole('cell')

test('a quiz handed in without a connection, and the tab closed, reaches the gradebook once', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  if (!module || !second) throw new RangeError('the course has too few modules')
  await becomeEducator(page)
  const made = await makeClass(page, 'A day on the train')
  const device = await openDevice(browser, baseURL)
  const student = await device.newPage()
  await joinClass(student, made.code, 'Blue Heron')
  const items = await startQuiz(student, module)
  await device.setOffline(true)
  await answerAll(student, items, 'right')
  await student.getByRole('button', { name: reviewWords.submit }).click()
  await expect(student.getByRole('heading', { name: failureWords.offlineTitle })).toBeVisible()
  await student.close()

  await openGrades(page, made.path)
  await expect(gradesOf(page, 'Blue Heron').first()).toHaveText('')
  await device.setOffline(false)
  const later = await device.newPage()
  await later.goto(`/lessons/${second.id}`)
  await expect
    .poll(async () => {
      await openGrades(page, made.path)
      return gradesOf(page, 'Blue Heron').first().innerText()
    })
    .toContain('12 of 12')
  await later.goto(`/lessons/${module.id}/quiz`)
  await later.getByRole('button', { name: quizWords.review, exact: true }).click()
  await later.getByRole('button', { name: reviewWords.submit }).click()
  await expect(later.getByTestId('percent')).toHaveText(/^100(\.0)? %$/)
  await expectAllSent(later)
  await openGrades(page, made.path)
  await expect(gradesOf(page, 'Blue Heron').nth(4)).toHaveText('1')
})

test('a recovery code moves a learner to a second device, and the first is told so kindly', async ({
  page,
  browser,
  baseURL,
}) => {
  await becomeEducator(page)
  const made = await makeClass(page, 'Two devices')
  const phone = await (await openDevice(browser, baseURL)).newPage()
  const laptop = await (await openDevice(browser, baseURL)).newPage()
  const recovery = await joinClass(phone, made.code, 'Small Wren')

  await laptop.goto('/join')
  await laptop.getByText(join.recover.title).click()
  const form = laptop.locator('form').filter({ hasText: join.recover.lead })
  await form.getByLabel(join.code).fill(made.code.toLowerCase())
  await form.getByLabel(join.recover.code).fill(recovery.toLowerCase().replaceAll('-', ' '))
  await form.getByRole('button', { name: join.recover.button }).click()
  await expect(laptop.getByRole('heading', { name: join.fresh.title('Two devices') })).toBeVisible()
  await expectAccessible(laptop)

  await openLesson(phone)
  await phone.goto('/progress')
  await expect(phone.locator('[data-outbox="moved"]')).toContainText(/kept here/)
  await phone.goto('/join')
  await expect(phone.getByRole('heading', { name: join.member.goneTitle('Two devices') })).toBeVisible()
  await expect(phone.getByText(join.member.gone)).toBeVisible()
  await expectAccessible(phone)

  await openLesson(laptop)
  await expectAllSent(laptop)
  await page.goto(`${made.path}/gradebook`)
  await expect(page.getByRole('row', { name: /Small Wren/ })).toHaveCount(1)
  await expect(page.getByText(gradebook.found(1, 1))).toBeVisible()
})

test('what was finished before joining is handed in where its learner wishes so', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  if (!module) throw new RangeError('the course has no module')
  await becomeEducator(page)
  const made = await makeClass(page, 'Later joiners')
  const student = await (await openDevice(browser, baseURL)).newPage()
  const items = await startQuiz(student, module)
  await answerAll(student, items, 'right')
  await submit(student)

  await student.goto(`/join/${made.code}`)
  await student.getByLabel(join.alias).fill('Quiet Owl')
  await student.getByLabel(join.earlier(1)).check()
  await expectAccessible(student)
  await student.getByRole('button', { name: join.join, exact: true }).click()
  await student.getByRole('button', { name: join.fresh.done }).click()
  await expectAllSent(student)
  await openGrades(page, made.path)
  await expect(gradesOf(page, 'Quiet Owl').first()).toContainText('12 of 12')
})
