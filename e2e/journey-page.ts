import { expect, type Page } from '@playwright/test'
import type { Choice, Decision } from '#domain/journey/decision'
import type { Run } from '#domain/journey/replay-log'
import type { RunMode } from '#domain/journey/run-address'
import { summariseRun } from '#domain/journey/summarise-run'
import { formatPoints } from '#ui/journey/format'
import { words as sliceWords } from '#ui/journey/slices/words'
import { words } from '#ui/journey/words'
import type { TestedCase } from './journey-case'

/** Opens the briefing and begins a certain course of a case. */
export async function beginCourse(
  page: Page,
  { journey, path, playable }: TestedCase,
  seed: number,
  mode: RunMode = 'exploring',
): Promise<void> {
  await page.goto(path)
  const begin = page.getByRole('button', { name: words.briefing.start, exact: true })
  await expect(begin).toBeEnabled()
  const choice = page.locator(`input[name="case"][value="${journey.id}"]`)
  if ((await choice.count()) > 0) await choice.check()
  await page.getByRole('radio', { name: words.briefing.mode[mode].name }).check()
  await page.getByText(words.briefing.seedSummary).click()
  await page.getByLabel(words.briefing.seedLabel).fill(`${seed}`)
  await begin.click()
  const first = playable.courseFor(seed).visits[0]?.title ?? ''
  await expect(page.getByRole('heading', { level: 2, name: first, exact: true })).toBeVisible()
}

/** The question that waits, found by its words. */
export const question = (page: Page, decision: Decision) =>
  page.getByRole('group', { name: decision.prompt.replaceAll(/\s+/g, ' ').trim() }).first()

/** Enters a choice and sends it; the answer to it is on the screen afterwards. */
export async function decide(page: Page, decision: Decision, choice: Choice): Promise<void> {
  await expect(question(page, decision)).toBeVisible()
  await enterChoice(page, decision, choice)
  await page.getByRole('button', { name: sendName(decision), exact: true }).click()
  await expect(page.getByRole('button', { name: goOnName })).toBeVisible()
}

async function enterChoice(page: Page, decision: Decision, choice: Choice): Promise<void> {
  const chosen = typeof choice === 'string' ? [choice] : choice
  if (decision.kind === 'order') return putInOrder(page, decision, chosen)
  if (decision.kind === 'assign')
    for (const [place, row] of decision.rows.entries())
      await page.locator(`[data-row="${row.id}"] input[value="${chosen[place]}"]`).check()
  else if (decision.kind === 'measure')
    for (const [place, option] of decision.options.entries())
      await page.getByLabel(sliceWords.size(option.text)).fill(chosen[place] ?? '')
  else for (const id of chosen) await page.locator(`input[name="${decision.id}"][value="${id}"]`).check()
}

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: goOnName }).click()

const goOnName = new RegExp(`^(${words.response.goOn}|${words.response.toDebrief})`)

export const sendName = (decision: Decision): string =>
  decision.kind === 'choose-one' ? words.act[decision.act] : words.act[decision.kind]

const textOf = (decision: Decision, id: string): string =>
  decision.options.find((option) => option.id === id)?.text ?? ''

async function putInOrder(page: Page, decision: Decision, choice: readonly string[]): Promise<void> {
  let order = decision.options.map(({ id }) => id)
  for (const [place, id] of choice.entries())
    for (let from = order.indexOf(id); from > place; from -= 1) {
      await page.getByRole('button', { name: words.decision.moveUp(textOf(decision, id)) }).click()
      order = order.filter((one) => one !== id).toSpliced(from - 1, 0, id)
    }
}

/** Takes every decision of a run that is open on the page, from its beginning. */
export async function walkRun(
  page: Page,
  run: Run,
  eachStep: (step: number) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const [step, { decision, choice }] of run.taken.entries()) {
    await decide(page, decision, choice)
    await eachStep(step)
    await goOn(page)
  }
}

export async function expectDebrief(page: Page, run: Run): Promise<void> {
  const { earned, max } = summariseRun(run)
  const { person, title } = run.course
  await expect(
    page.getByRole('heading', { level: 1, name: words.debrief.title(person.shortName) }),
  ).toBeVisible()
  await expect(page.getByText(run.visit.ending?.title ?? title, { exact: true }).first()).toBeVisible()
  await expect(
    page.getByText(words.debrief.score(formatPoints(earned), max), { exact: true }).first(),
  ).toBeVisible()
}

/** Names of the states of a lane that the map shows as visited or current, read from its outline. */
export function visitedStates(page: Page, region: string): Promise<readonly string[]> {
  return page.locator(`dl[data-region="${region}"]`).evaluateAll(
    (lists, titles) =>
      lists
        .flatMap((list) => [...list.children])
        .filter((group) => titles.includes(group.querySelector('dt')?.textContent ?? ''))
        .flatMap((group) => [...group.querySelectorAll('dd')])
        .map((state) => state.textContent?.split(' – ')[0] ?? ''),
    [words.outline.visited, words.outline.here] as readonly string[],
  )
}
