import type { Locator, Page } from '@playwright/test'
import type { Check } from '#domain/assessment/item'

type Quality = 'right' | 'poor'

/** Answers the question on screen through its own controls, with its key or with the poorest choice it allows. */
export async function answerItem(page: Page | Locator, item: Check, quality: Quality): Promise<void> {
  if (item.kind === 'single-best-answer')
    await choose(page, 'radio', oneOf(item.options, [item.key], quality))
  else if (item.kind === 'true-false')
    await choose(page, 'radio', [(quality === 'right') === item.key ? 'True' : 'False'])
  else if (item.kind === 'select-all')
    await choose(page, 'checkbox', oneOf(item.options, item.key, quality, item.options.length))
  else if (item.kind === 'select-n')
    await choose(page, 'checkbox', oneOf(item.options, item.key, quality, item.key.length))
  else if (item.kind === 'matrix-multiple-choice') await fillMatrix(page, item, quality)
  else if (item.kind === 'drop-down-cloze') await fillBlanks(page, item, quality)
  else if (item.kind === 'ordered-response') await orderSteps(page, item, quality)
  else await page.getByLabel('Your answer').fill(quality === 'right' ? String(item.key.value) : '987654')
}

type Part = { readonly id: string; readonly text: string }
type OfKind<K extends Check['kind']> = Extract<Check, { kind: K }>

const textOf = (parts: readonly Part[], id: string) => parts.find((part) => part.id === id)?.text.trim() ?? ''

function oneOf(options: readonly Part[], key: readonly string[], quality: Quality, most = 1): string[] {
  const wanted = options.filter(({ id }) => key.includes(id) === (quality === 'right'))
  const chosen = wanted.length > 0 ? wanted : options.slice(0, 1)
  return chosen.slice(0, quality === 'right' ? key.length : most).map(({ text }) => text.trim())
}

async function choose(
  page: Page | Locator,
  role: 'radio' | 'checkbox',
  texts: readonly string[],
): Promise<void> {
  for (const name of texts) await page.getByRole(role, { name, exact: true }).check()
}

async function fillMatrix(
  page: Page | Locator,
  item: OfKind<'matrix-multiple-choice'>,
  quality: Quality,
): Promise<void> {
  for (const row of item.rows) {
    const right = item.key[row.id] ?? ''
    const column = quality === 'right' ? right : (item.columns.find(({ id }) => id !== right)?.id ?? '')
    await page
      .getByRole('radio', { name: `${row.text.trim()}: ${textOf(item.columns, column)}`, exact: true })
      .check()
  }
}

async function fillBlanks(
  page: Page | Locator,
  item: OfKind<'drop-down-cloze'>,
  quality: Quality,
): Promise<void> {
  for (const [index, blank] of item.blanks.entries()) {
    const right = item.key[blank.id]
    const choice = quality === 'right' ? right : blank.choices.find(({ id }) => id !== right)?.id
    await page.getByLabel(`Blank ${index + 1} of ${item.blanks.length}`).selectOption(`${choice}`)
  }
}

async function orderSteps(
  page: Page | Locator,
  item: OfKind<'ordered-response'>,
  quality: Quality,
): Promise<void> {
  const [first = '', second = '', ...rest] = item.key
  const order = quality === 'right' ? item.key : [second, first, ...rest]
  for (const [index, id] of order.entries()) {
    await page.getByLabel(`Position of: ${textOf(item.steps, id)}`).selectOption(String(index + 1))
  }
  const keep = page.getByRole('button', { name: 'Keep this order' })
  if (await keep.isVisible()) await keep.click()
}
