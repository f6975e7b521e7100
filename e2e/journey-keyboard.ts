import type { Page } from '@playwright/test'
import type { Choice, Decision } from '#domain/journey/decision'
import { sendName } from './journey-page'

/** Enters a choice and sends it with Tab, Space, the arrow keys and Enter. */
export async function decideByKeyboard(page: Page, decision: Decision, choice: Choice): Promise<void> {
  const ids = typeof choice === 'string' ? [choice] : choice
  if (decision.kind === 'order')
    await orderByKeyboard(
      page,
      ids,
      decision.options.map(({ id }) => id),
    )
  else if (decision.kind === 'choose-several')
    for (const id of decision.options.map((option) => option.id).filter((one) => ids.includes(one))) {
      await tabTo(page, `input[value="${id}"]`)
      await page.keyboard.press('Space')
    }
  else {
    const places = decision.options.findIndex(({ id }) => id === choice)
    await tabTo(page, `input[value="${decision.options[0]?.id}"]`)
    await page.keyboard.press('Space')
    for (let place = 0; place < places; place += 1) await page.keyboard.press('ArrowDown')
  }
  await tabTo(page, `form button:text-is("${sendName(decision)}")`)
  await page.keyboard.press('Enter')
}

/** Presses Tab until the control has the focus; a control that Tab cannot reach within 20 steps fails. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector)
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not reach ${selector}`)
}

async function orderByKeyboard(page: Page, key: readonly string[], shown: readonly string[]): Promise<void> {
  let order = [...shown]
  for (const [place, id] of key.entries()) {
    const from = order.indexOf(id)
    if (from === place) continue
    await tabTo(page, `[data-step="${id}"] [data-by="-1"]`)
    for (let at = from; at > place; at -= 1) await page.keyboard.press('Enter')
    order = order.filter((one) => one !== id).toSpliced(place, 0, id)
  }
}
