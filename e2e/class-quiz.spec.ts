import type { Browser, Page } from '@playwright/test'
import type { Accommodation } from '#domain/classes/accommodation'
import { DEFAULT_POLICY } from '#domain/classes/class-settings.schema'
import { readCourse } from '#server/course/load-course'
import { readEnv } from '#server/env'
import { openStoreAt } from '#server/store/open-store'
import type { Store } from '#server/store/store'
import { findStorePlace } from '#server/store/store-place'
import { words as join } from '#ui/join/words'
import { classWords, clockWords } from '#ui/quiz/class/words'
import { quizWords, resultWords } from '#ui/quiz/words'
import { answerItem } from './answer-item'
import { expect, expectAccessible, test } from './course-test'
import { runningOf } from './quiz-page'

const NAME = 'Timed nursing'
const CODE = 'TMDKRX'
const DAY_MS = 86_400_000
const WITH_BREAKS: Accommodation = { multiplier: 1.5, untimed: false, breaks: true }
const [module] = readCourse().modules

/** Beside the server, as its tools are: this class needs no educator, so that the first link stays for who needs it. */
async function inStore(work: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await openStoreAt(findStorePlace(readEnv()))
  await work(store)
  await store.close()
}

const writeModules = (dueAt: number) => JSON.stringify([{ moduleId: module?.id, opensAt: null, dueAt }])

const makeTimedClass = ({ write }: Store) =>
  write((trx) =>
    trx
      .insertInto('class')
      .values({
        id: 'timed',
        name: NAME,
        term: '',
        code: CODE,
        modulesJson: writeModules(Date.now() + DAY_MS),
        policyJson: JSON.stringify({
          ...DEFAULT_POLICY,
          minutes: 1,
          feedback: 'after-due',
          timeZone: 'UTC',
        }),
        keepsNames: 0,
        isDemo: 0,
        createdAt: Date.now(),
        archivedAt: null,
      })
      .execute(),
  )

const giveTime = ({ write }: Store) =>
  write((trx) =>
    trx
      .updateTable('learner')
      .set({ accommodationJson: JSON.stringify(WITH_BREAKS) })
      .where('classId', '=', 'timed')
      .execute(),
  )

const closeModule = ({ write }: Store) =>
  write((trx) =>
    trx
      .updateTable('class')
      .set({ modulesJson: writeModules(Date.now() - 3 * DAY_MS) })
      .where('id', '=', 'timed')
      .execute(),
  )

async function joinClass(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`/join/${CODE}`)
  await page.getByLabel(join.alias).fill('Grey Owl')
  await page.getByRole('button', { name: join.join, exact: true }).click()
  await expect(page.getByRole('heading', { name: join.fresh.title(NAME) })).toBeVisible()
  return page
}

const timeLeft = (page: Page) => page.getByTestId('time-left')

test('a timed quiz: terms, a clock, a break by keyboard, handed in by itself, told after the closing day', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000)
  if (!module) throw new RangeError('the course has no module')
  await inStore(makeTimedClass)
  const owl = await joinClass(browser, baseURL)
  await inStore(giveTime)

  await owl.clock.install()
  await owl.goto(`/lessons/${module.id}/quiz`)
  const terms = owl.getByRole('region', { name: classWords.title(NAME) })
  await expect(terms).toContainText(classWords.minutes('1 min 30 s'))
  await expect(terms).toContainText(classWords.breaks)
  await expect(terms).toContainText(classWords.onlyYou)
  await expect(terms).toContainText(classWords.feedback['after-due'])
  await expect(owl.getByText(/There is no clock/)).toHaveCount(0)
  await expectAccessible(owl)

  await owl.getByRole('button', { name: quizWords.start }).click()
  await expect(timeLeft(owl)).toContainText(/01:(30|2\d)/)
  const running = await runningOf(owl, module.id)
  const first = module.quiz.find((item) => item.id === running?.items[0]?.id)
  if (!first) throw new RangeError('no question was drawn')
  await answerItem(owl, first, 'right')
  await expectAccessible(owl)

  await owl.getByRole('button', { name: clockWords.hide }).click()
  await expect(timeLeft(owl)).toHaveText(clockWords.hidden)
  await owl.reload()
  await expect(timeLeft(owl)).toHaveText(clockWords.hidden)
  await owl.getByRole('button', { name: clockWords.show }).click()

  await owl.getByRole('button', { name: clockWords.pause }).focus()
  await owl.keyboard.press('Enter')
  await expect(owl.getByRole('heading', { name: clockWords.paused })).toBeFocused()
  await expect(owl.locator('form')).toHaveCount(0)
  await expectAccessible(owl)
  const stood = await timeLeft(owl).textContent()
  await owl.clock.runFor(120_000)
  await owl.reload()
  await expect(owl.getByRole('heading', { name: clockWords.paused })).toBeVisible()
  await expect(timeLeft(owl)).toHaveText(stood ?? '')
  await owl.keyboard.press('Tab')
  await owl.getByRole('button', { name: clockWords.goOn }).focus()
  await owl.keyboard.press('Enter')
  await expect(owl.getByRole('heading', { level: 2, name: /^Question 1 of 12/ })).toBeFocused()

  await owl.clock.runFor(35_000)
  await expect(owl.getByText(clockWords.notices['one-minute'])).toBeVisible()
  await owl.clock.runFor(70_000)
  await expect(owl.getByText(quizWords.timeHandedIn)).toBeVisible()
  await expect(owl.getByRole('heading', { name: resultWords.title })).toBeVisible()
  await expect(owl.getByTestId('percent')).toHaveText('8.3 %')
  await expect(owl.getByText(/Your class shows answers and reasons after your closing time/)).toBeVisible()
  await expect(owl.getByText(resultWords.explained)).toHaveCount(0)
  await expectAccessible(owl)
  expect(await owl.evaluate(() => localStorage.getItem('remission:attempts:v1'))).not.toContain('"score"')

  await inStore(closeModule)
  await owl.reload()
  await expect(owl.getByRole('heading', { name: resultWords.explained })).toBeVisible()
  await expect(owl.getByTestId('percent')).toHaveText('8.3 %')

  await owl.context().close()
})
