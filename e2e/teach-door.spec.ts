import { words } from '#ui/educator/account/words'
import { becomeEducator, makeClass, openDevice, PASSWORD } from './class-walk'
import { expect, test } from './course-test'

test('who has to sign in first comes back to the page asked for, and to no other site', async ({ page }) => {
  test.slow()
  const email = await becomeEducator(page)
  const { path } = await makeClass(page, 'Ward 9')
  for (const [asked, reached] of [
    [`${path}/gradebook?section=B`, `${path}/gradebook?section=B`],
    ['/teach/sign-in?to=https%3A%2F%2Felsewhere.example%2Fteach', '/teach'],
  ] as const) {
    await page.context().clearCookies()
    await page.goto(asked)
    await page.getByLabel(words.signIn.email).fill(email)
    await page.getByLabel(words.signIn.password).fill('not the password')
    await page.getByRole('button', { name: words.signIn.button, exact: true }).click()
    await expect(page.getByText(words.signIn.wrong)).toBeVisible({ timeout: 45_000 })
    await page.getByLabel(words.signIn.password).fill(PASSWORD)
    await page.getByRole('button', { name: words.signIn.button, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`${reached.replace('?', '\\?')}$`), { timeout: 45_000 })
  }
})

test('an educators’ page runs its own scripts alone', async ({ browser, baseURL }) => {
  // A page of its own: the browser tells of the script that is refused.
  const page = await (await openDevice(browser, baseURL)).newPage()
  const policyOf = async (path: string) => {
    const headers = (await page.request.get(path)).headers()
    return headers['content-security-policy']?.split('; ').find((one) => one.startsWith('script-src')) ?? ''
  }
  const [first, second] = [await policyOf('/teach/sign-in'), await policyOf('/teach/sign-in')]
  expect(first).toMatch(/^script-src 'self' 'nonce-[\w+/=]{24}' 'sha256-[\w+/=]{44}'$/)
  expect(second).not.toBe(first)
  expect(await policyOf('/lessons')).toBe("script-src 'self' 'unsafe-inline'")
  await page.goto('/teach/sign-in')
  await page.evaluate(() => {
    const planted = document.createElement('script')
    planted.textContent = 'window.planted = true'
    const told = new Promise<string>((resolve) =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective)),
    )
    document.body.append(planted)
    return told
  })
  expect(await page.evaluate(() => 'planted' in window)).toBe(false)
})
