import { expect, type Page } from '@playwright/test'
import type { Choice, Decision } from '#domain/journey/decision'
import { type Course, courseForSeed } from '#domain/journey/journey'
import { type Run, startRun, takeDecision } from '#domain/journey/replay-log'
import { formatRunAddress } from '#domain/journey/run-address'
import { expertChoice } from '#domain/journey/score-decision'
import { summariseRun } from '#domain/journey/summarise-run'
import { loadJourney } from '#server/journeys/load-journey'
import { formatPoints } from '#ui/journey/format'
import { words } from '#ui/journey/words'

export const journey = loadJourney('the-whole-journey')
export const journeyPath = `/journeys/${journey.id}`

export type Choose = (decision: Decision, step: number) => Choice

/** A whole run as the rules play it: what the browser has to agree with. */
export function playRun(seed: number, choose: Choose = expertChoice): Run {
  let run = startRun(courseForSeed(journey, seed))
  for (let step = 0; run.pending; step += 1) run = takeDecision(run, choose(run.pending, step))
  return run
}

/** The path and query of a run as far as `length` decisions. */
export function addressOf(seed: number, run: Run, length = run.log.length): string {
  return `${journeyPath}?${formatRunAddress(journey, seed, run.log.slice(0, length))}`
}

export function seedOf(courseId: string): number {
  const place = journey.courses.findIndex(({ id }) => id === courseId)
  if (place < 0) throw new RangeError(`no course ${courseId}`)
  return place + 1
}

export async function beginCourse(page: Page, seed: number): Promise<void> {
  await page.goto(journeyPath)
  await expect(page.getByRole('heading', { level: 1, name: journey.title })).toBeVisible()
  await page.getByText(words.briefing.seedSummary).click()
  await page.getByLabel(words.briefing.seedLabel).fill(`${seed}`)
  await page.getByRole('button', { name: words.briefing.start, exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: firstVisit(seed) })).toBeVisible()
}

const firstVisit = (seed: number) => courseForSeed(journey, seed).visits[0]?.title ?? ''

/** The question that waits, found by its words. */
export const question = (page: Page, decision: Decision) => page.getByRole('group', { name: decision.prompt })

/** Enters a choice and sends it; the answer to it is on the screen afterwards. */
export async function decide(page: Page, decision: Decision, choice: Choice): Promise<void> {
  const group = question(page, decision)
  await expect(group).toBeVisible()
  if (decision.kind === 'order') await putInOrder(page, decision, choice)
  else
    for (const id of typeof choice === 'string' ? [choice] : choice)
      await group.getByLabel(textOf(decision, id), { exact: true }).check()
  await page.getByRole('button', { name: sendName(decision), exact: true }).click()
  await expect(page.getByRole('button', { name: goOnName })).toBeVisible()
}

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: goOnName }).click()

const goOnName = new RegExp(`^(${words.response.goOn}|${words.response.toDebrief})`)

export const sendName = (decision: Decision): string =>
  decision.kind === 'choose-one' ? words.act[decision.act] : words.act[decision.kind]

export const textOf = (decision: Decision, id: string): string =>
  decision.options.find((option) => option.id === id)?.text ?? ''

async function putInOrder(page: Page, decision: Decision, choice: Choice): Promise<void> {
  let order = decision.options.map(({ id }) => id)
  for (const [place, id] of [...choice].entries())
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
  await expect(
    page.getByRole('heading', { level: 1, name: words.debrief.title(journey.person.shortName) }),
  ).toBeVisible()
  await expect(page.getByText(run.course.title, { exact: true })).toBeVisible()
  await expect(page.getByText(words.debrief.score(formatPoints(earned), max), { exact: true })).toBeVisible()
}

/** Names of the states of care that the map shows as visited or current, read from its outline. */
export function visitedStates(page: Page): Promise<readonly string[]> {
  return page.locator('dl').evaluateAll(
    (lists, titles) =>
      lists
        .flatMap((list) => [...list.children])
        .filter((group) => titles.includes(group.querySelector('dt')?.textContent ?? ''))
        .flatMap((group) => [...group.querySelectorAll('dd')])
        .map((state) => state.textContent?.split(' – ')[0] ?? ''),
    [words.outline.visited, words.outline.here] as readonly string[],
  )
}

/** Choices drawn from a seed: the same everywhere, and any that the interface could send. */
export function drawnChoices(seed: number): Choose {
  let state = seed
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return (decision) => {
    const left = decision.options.map(({ id }) => id)
    const take = () => left.splice(draw(left.length), 1)
    if (decision.kind === 'order') return decision.options.flatMap(take)
    if (decision.kind === 'choose-several') return Array.from({ length: decision.cap }).flatMap(take)
    return take()[0] ?? ''
  }
}

export const courses: readonly Course[] = journey.courses
