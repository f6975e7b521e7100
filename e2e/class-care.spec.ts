import type { Page } from '@playwright/test'
import { readCourse } from '#server/course/load-course'
import { words as board } from '#ui/educator/board/words'
import { words as classes } from '#ui/educator/classes/words'
import { words as learners } from '#ui/educator/learners/words'
import { words as join } from '#ui/join/words'
import { becomeEducator, joinClass, makeClass, openDevice, servedDatabase, withStore } from './class-walk'
import { expect, expectAccessible, test } from './course-test'

const [module] = readCourse().modules
const { settings } = classes

async function openLearner(page: Page, path: string, alias: string): Promise<void> {
  await page.goto(`${path}/learners`)
  await page.getByRole('link', { name: alias, exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: alias })).toBeVisible()
}

test('settings are changed, and a copy takes them to the next term without learners or closing days', async ({
  page,
  browser,
  baseURL,
}) => {
  await becomeEducator(page)
  const made = await makeClass(page, 'Nursing 2')
  const student = await (await openDevice(browser, baseURL)).newPage()
  await joinClass(student, made.code, 'Blue Heron')
  await page.goto(`${made.path}/settings`)
  const rules = page.getByRole('region', { name: settings.rules })
  await rules.getByLabel(classes.form.name, { exact: true }).fill('Nursing 2b')
  await rules.getByLabel(classes.form.term, { exact: true }).fill('Spring 2027')
  await rules.getByLabel(classes.form.attempts).fill('2')
  await rules.getByLabel(classes.form.countings.latest).check()
  await rules.getByLabel(classes.form.minutes).fill('40')
  await rules.getByLabel(classes.form.closes).first().fill('2030-03-01')
  await rules.getByRole('button', { name: settings.save, exact: true }).click()
  await expect(rules.getByText(settings.saved)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Nursing 2b, Spring 2027' })).toBeVisible()
  await student.goto('/join')
  await expect(student.getByText(join.member.minutes('40 min'))).toBeVisible()
  await expect(student.getByText(join.member.attempts(2))).toBeVisible()

  const copying = page.getByRole('region', { name: settings.copy })
  await copying.getByLabel(classes.form.term).fill('Autumn 2027')
  await copying.getByRole('button', { name: settings.copyButton }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nursing 2b, Autumn 2027' })).toBeVisible()
  const copied = page.getByRole('region', { name: settings.rules })
  await expect(copied.getByLabel(classes.form.attempts)).toHaveValue('2')
  await expect(copied.getByLabel(classes.form.minutes)).toHaveValue('40')
  await expect(copied.getByLabel(classes.form.countings.latest)).toBeChecked()
  await expect(copied.getByLabel(classes.form.closes).first()).toHaveValue('')
  await page.getByRole('link', { name: classes.head.learners, exact: true }).click()
  await expect(page.getByText(learners.empty)).toBeVisible()
  expect(await page.content()).not.toContain(made.code)
})

test('an archived class takes nobody in and says so; restored, it does again', async ({
  page,
  browser,
  baseURL,
}) => {
  await becomeEducator(page)
  const made = await makeClass(page, 'Last term')
  await page.goto(`${made.path}/settings`)
  await page.getByRole('button', { name: settings.archiveButton }).click()
  await expect(page.getByText(classes.head.archived)).toBeVisible()
  await expectAccessible(page)
  const student = await (await openDevice(browser, baseURL)).newPage()
  await student.goto(`/join/${made.code}`)
  await expect(student.getByText(join.archived('Last term'))).toBeVisible()
  await expect(student.getByRole('button', { name: join.join, exact: true })).toHaveCount(0)
  await page.goto('/teach')
  await expect(page.getByRole('heading', { level: 2, name: classes.list.archived })).toBeVisible()
  await page.getByRole('link', { name: 'Last term', exact: true }).click()
  await page.getByRole('link', { name: classes.head.settings, exact: true }).click()
  await page.getByRole('button', { name: settings.restoreButton }).click()
  await expect(page.getByText(classes.head.archived)).toHaveCount(0)
  await joinClass(student, made.code, 'Blue Heron')
})

test('extra time is seen by its learner alone', async ({ page, browser, baseURL }) => {
  await becomeEducator(page)
  const made = await makeClass(page, 'Timed class')
  await page.goto(`${made.path}/settings`)
  await page.getByLabel(classes.form.minutes).fill('20')
  await page.getByRole('button', { name: settings.save, exact: true }).click()
  await expect(page.getByText(settings.saved)).toBeVisible()
  const heron = await (await openDevice(browser, baseURL)).newPage()
  const wren = await (await openDevice(browser, baseURL)).newPage()
  await joinClass(heron, made.code, 'Blue Heron')
  await joinClass(wren, made.code, 'Small Wren')
  await openLearner(page, made.path, 'Blue Heron')
  await page.getByRole('radio', { name: /^1\.5 times/ }).check()
  await page.getByLabel(learners.breaks).check()
  await page.getByRole('button', { name: learners.one.saveTime }).click()
  await expect(page.getByText(learners.one.saved, { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: /^1\.5 times/ })).toBeChecked()
  await expectAccessible(page)

  await heron.goto('/join')
  await expect(heron.getByText(join.member.longer('30 min', '20 min'))).toBeVisible()
  await expect(heron.getByText(join.member.breaks)).toBeVisible()
  await expectAccessible(heron)
  await wren.goto('/join')
  await expect(wren.getByText(join.member.minutes('20 min'))).toBeVisible()
  await expect(wren.getByText(join.member.yours)).toHaveCount(0)
  for (const tab of ['board', 'gradebook', 'gradebook/export', 'analysis', 'evidence']) {
    await page.goto(`${made.path}/${tab}`)
    expect([tab, await page.locator('body').innerText()]).toEqual([
      tab,
      expect.not.stringMatching(/extra time|1\.5 times|30 min|stop the clock/i),
    ])
  }
})

test('a list of names is read in this tab alone, and one key hides who is who on the board', async ({
  page,
  browser,
  baseURL,
}) => {
  await becomeEducator(page)
  const made = await makeClass(page, 'Named class')
  const student = await (await openDevice(browser, baseURL)).newPage()
  await joinClass(student, made.code, 'Blue Heron')
  await page.goto(`${made.path}/learners`)
  const csv = 'alias;name\r\nblue heron;Jane Doe\r\nNobody;Richard Roe\r\n'
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await page
    .getByLabel(learners.names.file)
    .setInputFiles({ name: 'names.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: learners.names.button }).click()
  await expect(page.getByText(learners.names.shown(1, 2))).toBeVisible()
  await expect(page.getByText(learners.names.strangers(['Nobody']))).toBeVisible()
  await expect(page.getByRole('row', { name: /Blue Heron/ })).toContainText('Jane Doe')
  expect(sent.filter((text) => text.includes('Jane'))).toEqual([])

  await page.getByRole('link', { name: classes.head.board, exact: true }).click()
  await expect(page.getByRole('row', { name: /Blue Heron/ })).toBeVisible()
  await expect(page.locator('[data-line="live"]')).toBeVisible()
  await expect(page.getByText('Jane Doe')).toHaveCount(0)
  await page.keyboard.press('h')
  await expect(
    page.getByRole('row', { name: new RegExp(board.nameless(1).replace('.', '\\.')) }),
  ).toBeVisible()
  await expect(page.getByText('Blue Heron')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: board.show })).toBeVisible()
  await expect(page.getByText('Blue Heron')).toHaveCount(0)
  await page.keyboard.press('h')
  await expect(page.getByText('Blue Heron').first()).toBeVisible()
})

test('a learner who is removed is gone with all their data, and their device is told', async ({
  page,
  browser,
  baseURL,
}) => {
  await becomeEducator(page)
  const made = await makeClass(page, 'One fewer')
  const heron = await (await openDevice(browser, baseURL)).newPage()
  const wren = await (await openDevice(browser, baseURL)).newPage()
  await joinClass(heron, made.code, 'Blue Heron')
  await joinClass(wren, made.code, 'Small Wren')
  await heron.goto(`/lessons/${module?.id}`)
  const countFacts = () =>
    withStore(servedDatabase(), ({ db }) =>
      db.selectFrom('fact').select('id').where('classId', '=', made.id).execute(),
    )
  await expect.poll(async () => (await countFacts()).length).toBeGreaterThan(0)
  await openLearner(page, made.path, 'Blue Heron')
  await page.getByLabel(learners.one.removeField('Blue Heron')).fill('Small Wren')
  await page.getByRole('button', { name: learners.one.removeButton }).click()
  await expect(page.getByText(learners.one.aliasDiffers)).toBeVisible()
  await page.getByLabel(learners.one.removeField('Blue Heron')).fill('Blue Heron')
  await page.getByRole('button', { name: learners.one.removeButton }).click()
  await expect(page).toHaveURL(new RegExp(`${made.path}/learners$`))
  await expect(page.getByRole('link', { name: 'Small Wren', exact: true })).toBeVisible()
  await expect(page.getByText('Blue Heron')).toHaveCount(0)
  expect(await countFacts()).toEqual([])
  await heron.goto('/join')
  await expect(heron.getByRole('heading', { name: join.member.goneTitle('One fewer') })).toBeVisible()
})
