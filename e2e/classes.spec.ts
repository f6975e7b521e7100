import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Browser, Download, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { readCourse } from '#server/course/load-course'
import { words as account } from '#ui/educator/account/words'
import { words as board } from '#ui/educator/board/words'
import { words as classes } from '#ui/educator/classes/words'
import { words as gradebook } from '#ui/educator/gradebook/words'
import { words as join } from '#ui/join/words'
import { expectAllSent, invite, joinClass, makeClass, openAccount, openDevice } from './class-walk'
import { expect, expectAccessible, test } from './course-test'
import { answerAll, startQuiz, submit } from './quiz-page'

const course = readCourse()
const [module] = course.modules
const HERON = 'Blue Heron'
const WREN = 'Small Wren'

type Database = Readonly<Record<string, string>>

/** A script of the product, on the database of the fresh installation. */
function runScript(database: Database, name: string, ...args: readonly string[]): string {
  const env = { ...process.env, DATABASE_URL: '', ...database }
  return execFileSync('npx', ['tsx', `scripts/${name}.ts`, ...args], { encoding: 'utf8', env })
}

/** The path of the link that a fresh installation prints for its first educator. */
function firstLink(database: Database): string {
  const link = /https?:\S+/.exec(runScript(database, 'educator-link', 'first'))?.[0]
  return link ? new URL(link).pathname : ''
}

async function openStudent(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await openDevice(browser, baseURL)).newPage()
}

/** Answers the quiz and hands it in. @returns the percentage that the student was told */
async function takeQuiz(student: Page, quality: 'right' | 'poor', onStart = async () => {}): Promise<string> {
  if (!module) throw new RangeError('the course has no module')
  const items = await startQuiz(student, module)
  await onStart()
  await answerAll(student, items, quality)
  await submit(student)
  return (await student.getByTestId('percent').innerText()).trim()
}

const readCsv = (text: string): readonly (readonly string[])[] => parse(text, { bom: true })

async function downloadText(page: Page, press: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download')
  await press()
  const download: Download = await coming
  return readFileSync(await download.path(), 'utf8')
}

function exportFile(page: Page, shape: keyof typeof gradebook.export.shapes): Promise<string> {
  const [name] = gradebook.export.shapes[shape]
  return downloadText(page, () => page.getByRole('link', { name, exact: true }).click())
}

test('from the first link to a class, two students, a board that moves, the gradebook and its files', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const { database } = test.info().project.metadata as { database: Database }
  // An installation is fresh once: a second try, on a machine that stalled, comes by an invitation.
  const isFresh = test.info().retry === 0
  // On one database: making it takes a while, and it is made by the same writes as everything else.
  const hasDemo = isFresh && !database.DATABASE_URL
  await test.step('a fresh installation brings a demo class, for its first educator', async () => {
    if (hasDemo) runScript(database, 'seed-demo')
  })
  const made = await test.step('the first link opens an account, and a name opens a class', async () => {
    await openAccount(page, isFresh ? firstLink(database) : await invite(database), 'Dr Ama Boateng')
    await expect(page.getByRole('link', { name: /^Demo class/ })).toHaveCount(hasDemo ? 1 : 0)
    await expectAccessible(page)
    const made = await makeClass(page, 'Oncology 2')
    await expectAccessible(page)
    return made
  })

  const heron = await openStudent(browser, baseURL)
  const wren = await openStudent(browser, baseURL)
  const watched = await page.context().newPage()
  const rowOf = (alias: string) => watched.getByRole('row', { name: new RegExp(alias) })
  await test.step('the board follows those who join and work, without a reload', async () => {
    await joinClass(heron, made.code, HERON)
    await watched.goto(`${made.path}/board`)
    await expect(rowOf(HERON)).toBeVisible()
    await watched.evaluate(() => {
      document.documentElement.dataset.openedOnce = 'yes'
    })
    await expect(watched.locator('[data-line="live"]')).toBeVisible({ timeout: 45_000 })
    await joinClass(wren, made.code, WREN)
    await expect(rowOf(WREN)).toBeVisible()
  })

  const heronPercent = await takeQuiz(heron, 'right', async () => {
    await expect(rowOf(HERON).getByRole('cell').first()).toContainText(board.step.quiz)
  })
  await expect(watched.getByText(board.news.mastered(HERON, 1))).toBeVisible()
  const wrenPercent = await takeQuiz(wren, 'poor')
  await expect(watched.getByText(board.news.submitted(WREN, 1))).toBeVisible()
  await expect(rowOf(HERON).getByRole('cell').first()).toContainText(board.step.mastered)
  await expect(rowOf(WREN).getByRole('cell').first()).toContainText(board.step.submitted)
  expect(await watched.evaluate(() => document.documentElement.dataset.openedOnce)).toBe('yes')
  await expectAccessible(watched)
  await watched.close()
  await expectAllSent(heron)
  await expectAllSent(wren)

  const percents = { [HERON]: heronPercent, [WREN]: wrenPercent }
  const points: Record<string, number> = {}
  await test.step('the gradebook has what the students were told', async () => {
    await page.goto(`${made.path}/gradebook`)
    await expectAccessible(page)
    await expect(page.getByRole('row', { name: new RegExp(HERON) })).toContainText(gradebook.masteredSign)
    await expect(page.getByRole('row', { name: new RegExp(WREN) })).not.toContainText(gradebook.masteredSign)
    await page.locator('select[name="module"]').selectOption({ index: 1 })
    await page.getByRole('button', { name: gradebook.filter.button }).click()
    for (const [alias, percent] of Object.entries(percents)) {
      const cells = page.getByRole('row', { name: new RegExp(alias) }).getByRole('cell')
      await expect(cells.first()).toContainText(gradebook.points('', '12').trim())
      const shown = Number.parseFloat(await cells.first().locator('small').innerText())
      expect([alias, shown]).toEqual([alias, Number.parseFloat(percent)])
      const told = Number.parseFloat(await cells.first().innerText())
      expect((told / 12) * 100).toBeCloseTo(shown, 0)
      points[alias] = told
    }
    expect(points[HERON]).toBe(12)
    expect(points[WREN]).toBeLessThan(12)
  })

  await test.step('every export is opened, and holds what the gradebook shows', async () => {
    await page.goto(`${made.path}/gradebook/export`)
    const columns = course.modules.map(({ number }) => `Module ${number} quiz`)
    const blanks = columns.slice(1).map(() => '')
    const written = (alias: string) => String(points[alias])
    expect(readCsv(await exportFile(page, 'grades'))).toEqual([
      ['Alias', 'Section', ...columns.map((column) => `${column} (of 12)`)],
      [HERON, '', written(HERON), ...blanks],
      [WREN, '', written(WREN), ...blanks],
    ])
    expect(readCsv(await exportFile(page, 'canvas'))).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...columns],
      ['Points Possible', '', '', '', '', ...columns.map(() => '12')],
      [HERON, '', '', '', '', written(HERON), ...blanks],
      [WREN, '', '', '', '', written(WREN), ...blanks],
    ])
    const [head, ...moodle] = readCsv(await exportFile(page, 'moodle'))
    expect(head?.slice(0, 6)).toEqual([
      ...['First name', 'Last name', 'ID number', 'Email address'],
      ...['Module 1 quiz (Real)', 'Module 1 feedback'],
    ])
    expect(moodle.map((row) => [row[2], row[4]])).toEqual([
      [HERON, written(HERON)],
      [WREN, written(WREN)],
    ])
    const [completionHead, ...completion] = readCsv(await exportFile(page, 'completion'))
    expect(completionHead?.slice(0, 7)).toEqual([
      ...['Alias', 'Section', 'Module', 'Title', 'Status', 'Attempts', 'Mastered'],
    ])
    const told = course.modules.flatMap(({ number, title }) => [
      [
        HERON,
        '',
        String(number),
        title,
        ...(number === 1 ? ['mastered', '1', 'yes'] : ['not begun', '0', 'no']),
      ],
      [
        WREN,
        '',
        String(number),
        title,
        ...(number === 1 ? ['handed in', '1', 'no'] : ['not begun', '0', 'no']),
      ],
    ])
    const order = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' | ')).sort()
    expect(order(completion.map((row) => row.slice(0, 7)))).toEqual(order(told))
    const everything: unknown = JSON.parse(await exportFile(page, 'everything'))
    expect(JSON.stringify(everything)).toContain(HERON)
  })

  await test.step('the file that Canvas gave is filled in, and nothing else in it is touched', async () => {
    const head = 'Student,ID,SIS User ID,SIS Login ID,Section,Remission: module 1 (4711),Current Score'
    const possible = '"    Points Possible",,,,,100,(read only)'
    const before = [
      '"Doe, Jane",11,u11,small wren,Nursing 2,,71.5',
      '"Roe, Richard",12,u12,BLUE HERON,Nursing 2,,88',
      '"Poe, Pat",13,u13,nobody here,Nursing 2,,12',
    ]
    const file = [head, possible, ...before, ''].join('\r\n')
    await page
      .getByLabel(gradebook.fill.file)
      .setInputFiles({ name: 'Gradebook.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await expect(page.getByText(gradebook.fill.found(gradebook.fill.platforms.canvas, 3))).toBeVisible()
    await expect(page.getByLabel(gradebook.fill.maxPoints)).toHaveValue('100')
    await expect(page.getByText(gradebook.fill.ready(2))).toBeVisible()
    await expect(page.getByText(gradebook.fill.unknown(1))).toBeVisible()
    await expectAccessible(page)
    const press = () => page.getByRole('button', { name: gradebook.fill.button }).click()
    const filled = readCsv(await downloadText(page, press))
    const scaled = (alias: string) => ((points[alias] ?? 0) * 100) / 12
    const grades = filled.map((row) => row[5])
    expect(grades.slice(0, 2)).toEqual(['Remission: module 1 (4711)', '100'])
    expect(Number(grades[2])).toBeCloseTo(scaled(WREN), 0)
    expect([Number(grades[3]), grades[4]]).toEqual([100, ''])
    const others = (rows: readonly (readonly string[])[]) => rows.map((row) => row.toSpliced(5, 1))
    expect(others(filled)).toEqual(others(readCsv(file)))
  })

  await page.goto(`${made.path}/analysis`)
  await expect(page.getByRole('heading', { level: 1, name: /Oncology 2/ })).toBeVisible()
  await expectAccessible(page)
  const stranger = await openDevice(browser, baseURL)
  for (const path of [`${made.path}/gradebook`, `/api/exports/${made.id}/grades`, `/api/board/${made.id}`]) {
    const response = await stranger.request.get(path, { maxRedirects: 0 })
    expect([path, response.status() >= 300]).toEqual([path, true])
  }

  await test.step('the demo class goes by one press, and nothing else with it', async () => {
    if (!hasDemo) return
    await page.goto('/teach')
    await page.getByRole('link', { name: /^Demo class/ }).click()
    await page.getByRole('link', { name: classes.head.settings, exact: true }).click()
    await page.getByRole('button', { name: classes.settings.demoButton }).click()
    await expect(page).toHaveURL(/\/teach$/)
    await expect(page.getByRole('link', { name: /^Oncology 2/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Demo class/ })).toHaveCount(0)
    expect(runScript(database, 'seed-demo')).toBe('')
  })
})

test('the health of the database is told, and a class that is not there is said so kindly', async ({
  page,
  request,
}) => {
  const { database } = test.info().project.metadata as { database: Database }
  const health = await request.get('/api/health')
  expect(await health.json()).toMatchObject({
    ok: true,
    database: database.DATABASE_URL ? 'postgres' : 'sqlite',
  })
  await page.goto('/join/bbbbbb')
  await expect(
    page
      .getByText(join.unknown('bbbbbb'))
      .or(page.getByText(/No class here/))
      .first(),
  ).toBeVisible()
  await expectAccessible(page)
  await page.goto('/teach/sign-in')
  await expect(page.getByRole('button', { name: account.signIn.button, exact: true })).toBeVisible()
  await expectAccessible(page)
})
