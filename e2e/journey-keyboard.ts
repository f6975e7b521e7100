import type { Page } from '@playwright/test'
import type { Choice, Decision } from '#domain/journey/decision'
import { sendName } from './journey-page'

/** Enters a choice and sends it with Tab, Space, the arrow keys and Enter. */
export async function decideByKeyboard(page: Page, decision: Decision, choice: Choice): Promise<void> {
  const chosen = typeof choice === 'string' ? [choice] : choice
  const ids = decision.options.map(({ id }) => id)
  if (decision.kind === 'order') await orderByKeyboard(page, chosen, ids)
  else if (decision.kind === 'choose-several')
    for (const id of ids.filter((one) => chosen.includes(one))) {
      await tabTo(page, `input[value="${id}"]`)
      await page.keyboard.press('Space')
    }
  else if (decision.kind === 'assign')
    for (const [place, row] of decision.rows.entries())
      await pickByArrows(page, `[data-row="${row.id}"] input`, ids, chosen[place] ?? '')
  else if (decision.kind === 'measure') await typeSizes(page, chosen)
  else await pickByArrows(page, `input[name="${decision.id}"]`, ids, chosen[0] ?? '')
  await tabTo(page, `form button:text-is("${sendName(decision)}")`)
  await page.keyboard.press('Enter')
}

async function pickByArrows(page: Page, inputs: string, ids: readonly string[], id: string): Promise<void> {
  await tabTo(page, `${inputs}[value="${ids[0]}"]`)
  await page.keyboard.press('Space')
  for (let place = 0; place < ids.indexOf(id); place += 1) await page.keyboard.press('ArrowDown')
}

async function typeSizes(page: Page, sizes: readonly string[]): Promise<void> {
  for (const [place, size] of sizes.entries()) {
    await tabTo(page, `form input[inputmode="numeric"] >> nth=${place}`)
    await page.keyboard.type(size)
  }
}

/** Presses Tab until the control has the focus; a control that Tab cannot reach within 40 steps fails. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector)
  for (let presses = 0; presses < 40; presses += 1) {
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
