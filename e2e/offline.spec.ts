import { expect, test } from './course-test'

test.use({ serviceWorkers: 'allow' })

test('a page that was opened opens again without a network', async ({ page, context }) => {
  await page.goto('/guide/m1-what-remission-means')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.reload()
  await expect(page.locator('#g01')).toBeVisible()
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('#g01')).toBeVisible()
  await page.locator('#g01').getByRole('link', { name: 'Go on' }).click()
  await expect(page.locator('#g02')).toBeVisible()
})
