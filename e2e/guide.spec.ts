import { readCourse } from '#server/course/load-course'
import { expect, expectAccessible, progressOf, test, waitForIslands } from './course-test'

const course = readCourse()
const shown = '[data-screen]:visible'

test('a guided lesson is taken to its end by keyboard, one idea at a time', async ({ page }) => {
  const [module] = course.modules
  await page.goto(`/guide/${module?.id}`)
  await waitForIslands(page)
  for (const screen of module?.guide.outline ?? []) {
    await expect(page.locator(shown)).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 2, name: screen.title, exact: true })).toBeVisible()
    if (screen !== module?.guide.outline[0]) await expect(page.locator(shown)).toBeFocused()
    await page.locator(shown).getByRole('link', { name: 'Go on' }).focus()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'You have come to the end of this part.' })).toBeVisible()
  await expect.poll(async () => (await progressOf(page))?.guides[`${module?.id}`]?.finishedAt).not.toBeNull()
})

test('Back goes to the screen before, a reload stays, and the place is kept', async ({ page }) => {
  await page.goto('/guide/m3-measuring-response')
  await waitForIslands(page)
  const screens = course.modules[2]?.guide.outline ?? []
  for (let turn = 0; turn < 3; turn += 1)
    await page.locator(shown).getByRole('link', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 2, name: `${screens[3]?.title}` })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: `${screens[2]?.title}` })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: `${screens[2]?.title}` })).toBeVisible()
  await page.goto('/progress')
  await page
    .getByRole('link', { name: /^\d+ of \d+$/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`#${screens[2]?.id}$`))
})

test('a teach-back answers every phrasing kindly and keeps a mark to look again', async ({ page }) => {
  const [module] = course.modules
  const screen = module?.guide.outline.find((one) => one.teachBacks.length > 0)
  const teachBack = module?.teachBacks.find((one) => one.id === screen?.teachBacks[0])
  await page.goto(`/guide/${module?.id}#${screen?.id}`)
  await waitForIslands(page)
  for (const phrasing of teachBack?.phrasings ?? []) {
    await page.getByText(`“${phrasing.text}”`).click()
    await expect(page.getByText(phrasing.reply.trim().slice(0, 40))).toBeVisible()
  }
  await expectAccessible(page)
  await page.locator(shown).getByRole('button', { name: 'Keep this to look at again' }).click()
  await page.goto('/progress')
  await expect(page.getByRole('link', { name: `${teachBack?.prompt.trim()}` })).toBeVisible()
})

for (const module of course.modules) {
  test(`${module.id}: with the gate closed no figure about outlook is anywhere on the page`, async ({
    page,
  }) => {
    await page.goto(`/guide/${module.id}`)
    await expect(page.locator('[data-statistic-sensitive]')).toHaveCount(0)
    const html = await page.content()
    for (const numbers of module.numbers) {
      expect(html).not.toContain(numbers.full.trim().slice(0, 40))
      expect(html).not.toContain(numbers.words.trim().slice(0, 40))
    }
  })
}

test('a figure about outlook opens by two choices, “Not now” first, and goes back where it was', async ({
  page,
}) => {
  const module = course.modules.find((one) => one.numbers.length > 0)
  const screen = module?.guide.outline.find((one) => one.numbers.length > 0)
  await page.goto(`/guide/${module?.id}#${screen?.id}`)
  const gate = page.locator(shown)
  await expect(gate.getByRole('link', { name: /^(Not now|Show me the choices)$/ }).first()).toHaveText(
    'Not now',
  )
  await gate.getByRole('link', { name: 'Show me the choices' }).click()
  await expect(page).toHaveTitle(/A choice about numbers/)
  await expect(page.locator('[data-statistic-sensitive]')).toHaveCount(0)
  await expect(page.locator('main').getByRole('link').first()).toHaveText('Not now')
  await page.getByRole('link', { name: 'With all the numbers' }).click()
  await expect(page.locator('[data-statistic-sensitive]')).toContainText('Out of 100 people')
  await page.getByRole('link', { name: 'Back to the guide' }).click()
  await expect(page).toHaveURL(new RegExp(`/guide/${module?.id}#`))
})

test('red flags and support lines are one tap from every screen', async ({ page }) => {
  await page.goto('/guide/m5-when-cancer-changes-course#g05')
  await page
    .getByRole('navigation', { name: 'Reading tools' })
    .getByRole('link', { name: /When to call/ })
    .click()
  await expect(page.getByText('Emergency: now')).toBeVisible()
  await expect(page.getByText('988').first()).toBeVisible()
  await page.goBack()
  await expect(page.locator('#g05')).toBeVisible()
})

test('all screens are in the page, and turn, without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/guide/m1-what-remission-means')
  await expect(page.locator(shown)).toHaveCount(1)
  await page.locator(shown).getByRole('link', { name: 'Go on' }).click()
  await expect(page.locator('#g02')).toBeVisible()
  await expect(page.locator('#g01')).toBeHidden()
  await context.close()
})

test('nothing is sent while a guide is read', async ({ page }) => {
  await page.goto('/guide/m1-what-remission-means')
  await waitForIslands(page)
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
  for (let turn = 0; turn < 4; turn += 1)
    await page.locator(shown).getByRole('link', { name: 'Go on' }).click()
  await expect(page.locator('#g05')).toBeVisible()
  expect(sent.filter((one) => !/_next\/static|icon\.svg/.test(one))).toEqual([])
})
