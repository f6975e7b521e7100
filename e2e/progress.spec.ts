import { readFile } from 'node:fs/promises'
import { expect, progressOf, test, waitForIslands } from './course-test'

const KEY = 'remission:progress:v1'
const reading = (moduleId: string) => ({
  version: 1,
  lessons: { [moduleId]: { read: ['what-the-word-says'], place: 'what-the-word-says', finishedAt: null } },
  guides: {},
  checks: {},
  revisit: [],
  journeys: {},
})

test('an empty record says what to do', async ({ page }) => {
  await page.goto('/progress')
  await expect(
    page.getByText('Nothing here yet. Your first lesson takes about fifteen minutes.'),
  ).toBeVisible()
})

test('a copy saved on one device is added to what another holds', async ({ page, browser, baseURL }) => {
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(`${key}`, `${value}`),
    [KEY, JSON.stringify(reading('m1-what-remission-means'))],
  )
  await page.goto('/progress')
  await waitForIslands(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy' }).click(),
  ])
  const file = await download.path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: 'remission-course-progress',
    version: 1,
  })

  const other = await browser.newContext(baseURL ? { baseURL } : {})
  const second = await other.newPage()
  await second.goto('/progress')
  await second.evaluate(
    ([key, value]) => localStorage.setItem(`${key}`, `${value}`),
    [KEY, JSON.stringify(reading('m2-remission-and-cure'))],
  )
  await second.reload()
  await waitForIslands(second)
  await second.getByLabel('Bring a copy back').setInputFiles(file)
  await expect(second.getByText('The copy was added')).toBeVisible()
  expect(Object.keys((await progressOf(second)).lessons).sort()).toEqual([
    'm1-what-remission-means',
    'm2-remission-and-cure',
  ])
  await other.close()
})

for (const [name, content] of [
  ['not JSON', 'hello'],
  ['another file', '{"format":"something"}'],
  [
    'a damaged copy',
    '{"format":"remission-course-progress","version":1,"progress":{"version":1},"records":[]}',
  ],
] as const) {
  test(`${name} is refused with a word and changes nothing`, async ({ page }) => {
    await page.goto('/progress')
    await waitForIslands(page)
    await page.evaluate(
      ([key, value]) => localStorage.setItem(`${key}`, `${value}`),
      [KEY, JSON.stringify(reading('m1-what-remission-means'))],
    )
    await page
      .getByLabel('Bring a copy back')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await expect(page.getByText('Nothing here has changed')).toBeVisible()
    expect(await progressOf(page)).toEqual(reading('m1-what-remission-means'))
  })
}

test('a store that cannot be read is put aside, not thrown away', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"version":1,"lessons":"broken"}'), KEY)
  await page.goto('/progress')
  await expect(page.getByText('It was put aside untouched')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('remission:progress:set-aside'))).toContain('broken')
})

test('two tabs agree', async ({ page, context }) => {
  await page.goto('/lessons')
  await waitForIslands(page)
  const second = await context.newPage()
  await second.goto('/lessons/m1-what-remission-means')
  await expect
    .poll(async () => (await progressOf(second))?.lessons['m1-what-remission-means']?.read.length ?? 0)
    .toBeGreaterThan(0)
  await expect(page.getByText(/^\d+ of \d+ sections read/).first()).toBeVisible()
  await second.close()
})

test('one tap erases everything, and nothing comes back', async ({ page }) => {
  await page.goto('/lessons/m1-what-remission-means')
  await expect.poll(async () => await progressOf(page)).not.toBeNull()
  await page.goto('/progress')
  await waitForIslands(page)
  await page.getByRole('button', { name: 'Erase everything on this device' }).click()
  await expect(page.getByText('Everything was erased.')).toBeVisible()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('remission:'))),
  ).toEqual([])
  await page.reload()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
})
