import { words as board } from '#ui/educator/board/words'
import { words as classes } from '#ui/educator/classes/words'
import { words as gradebook } from '#ui/educator/gradebook/words'
import { words as learners } from '#ui/educator/learners/words'
import { words as join } from '#ui/join/words'
import { becomeEducator } from './class-walk'
import { expect, test } from './course-test'
import { listOpenPages, listTeachPages, teachDemo } from './teach-desk'

test.use({ javaScriptEnabled: false })

test('without scripts an educator makes an account, a class, and changes and archives it', async ({
  page,
}) => {
  test.slow()
  await becomeEducator(page)
  await page.goto('/teach/new')
  await page.getByLabel(classes.form.name, { exact: true }).fill('Plain paper')
  await page.getByRole('button', { name: classes.make.button }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plain paper' })).toBeVisible()
  await page.getByRole('link', { name: classes.head.settings, exact: true }).click()
  const rules = page.getByRole('region', { name: classes.settings.rules })
  await rules.getByLabel(classes.form.name, { exact: true }).fill(' ')
  await rules.getByLabel(classes.form.term, { exact: true }).fill('Spring 2027')
  await page.getByRole('button', { name: classes.settings.save, exact: true }).click()
  await expect(page.locator('#name-problem')).toBeVisible()
  await expect(rules.getByLabel(classes.form.term, { exact: true })).toHaveValue('Spring 2027')
  await rules.getByLabel(classes.form.name, { exact: true }).fill('Plain paper')
  await page.getByLabel(classes.form.attempts).fill('2')
  await page.getByRole('button', { name: classes.settings.save, exact: true }).click()
  await expect(page.getByText(classes.settings.saved, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: classes.settings.archiveButton }).click()
  await expect(page.getByText(classes.head.archived)).toBeVisible()
})

test('without scripts the gradebook is filtered, a comment written, and extra time given', async ({
  page,
}) => {
  test.slow()
  const { path, alias, learnerId } = await teachDemo(page)
  await page.goto(`${path}/board`)
  await expect(page.getByRole('rowheader', { name: alias })).toBeVisible()
  await expect(page.getByRole('link', { name: board.refresh })).toBeVisible()
  await page.goto(`${path}/gradebook`)
  await page.getByLabel(gradebook.filter.text).fill(alias)
  await page.getByRole('button', { name: gradebook.filter.button }).click()
  await expect(page.getByText(/^1 of \d+ learners$/)).toBeVisible()
  await page.goto(`${path}/gradebook/${learnerId}`)
  const last = page.locator('section[id]').last()
  await last.locator('summary').filter({ hasText: gradebook.one.commentField }).click()
  await last.getByLabel(gradebook.one.commentField).fill('Written without scripts.')
  await last.getByRole('button', { name: gradebook.one.commentButton }).click()
  await expect(page.getByText('Written without scripts.').first()).toBeVisible()
  await page.goto(`${path}/learners/${learnerId}`)
  await page.getByRole('radio', { name: /^1\.25 times/ }).check()
  await page.getByRole('button', { name: learners.one.saveTime }).click()
  await expect(page.getByRole('radio', { name: /^1\.25 times/ })).toBeChecked()
})

test('without scripts joining says kindly what it needs, and a code still finds its class', async ({
  page,
}) => {
  test.slow()
  const { code } = await teachDemo(page)
  await page.context().clearCookies()
  await page.goto('/join')
  await expect(page.locator('noscript p')).toHaveText(join.noScript)
  await page.getByLabel(join.code).first().fill(code.toLowerCase())
  await page.getByRole('button', { name: join.find }).click()
  await expect(page.getByRole('heading', { level: 1, name: join.joining('Demo class') })).toBeVisible()
  await expect(page.locator('noscript p')).toHaveText(join.noScript)
  await expect(page.getByRole('button', { name: join.join, exact: true })).toBeDisabled()
  for (const [name, path] of listOpenPages(code, 'AAAAAAAAAAAA')) {
    const response = await page.goto(path)
    expect([name, response?.ok() || response?.status() === 404]).toEqual([name, true])
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('without scripts every page of a class is there, and the filled file says what it needs', async ({
  page,
}) => {
  test.slow()
  const desk = await teachDemo(page)
  for (const [name, path] of listTeachPages(desk)) {
    const response = await page.goto(path)
    expect([name, response?.status()]).toEqual([name, 200])
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto(`${desk.path}/gradebook/export`)
  await expect(page.locator('noscript p')).toHaveText(gradebook.fill.noScript)
})
