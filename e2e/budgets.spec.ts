import { expect, test } from '@playwright/test'
import { measurePhone } from '../bench/measure-phone'
import { budgets, measureTransfer } from '../bench/measure-transfer'

for (const [path, budget] of Object.entries(budgets)) {
  test(`${budget.name} keeps its budget of bytes`, async ({ browser, baseURL }) => {
    const { script, total } = await measureTransfer(browser, `${baseURL}${path}`)
    expect(script, 'JavaScript').toBeGreaterThan(50_000)
    expect(script, 'JavaScript').toBeLessThanOrEqual(budget.script)
    expect(total, 'all').toBeLessThanOrEqual(budget.total ?? Number.POSITIVE_INFINITY)
  })
}

test('a lesson opens on a slow phone without anything moving', async ({ browser, baseURL }) => {
  const { shift } = await measurePhone(browser, `${baseURL}/lessons/m3-measuring-response`)
  expect(shift).toBe(0)
})
