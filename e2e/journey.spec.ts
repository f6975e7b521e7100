import { expertChoice } from '#domain/journey/score-decision'
import { maximumScore, summariseRun } from '#domain/journey/summarise-run'
import { readCareMap } from '#machines/patient-journey-map'
import { topState, trackJourney } from '#machines/patient-journey-replay'
import { careBands } from '#ui/journey/debrief/care-bands'
import { careName } from '#ui/journey/status-tag'
import { words } from '#ui/journey/words'
import { expect, expectAccessible, test } from './course-test'
import { decideByKeyboard, tabTo } from './journey-keyboard'
import {
  addressOf,
  beginCourse,
  courses,
  decide,
  drawnChoices,
  expectDebrief,
  goOn,
  journey,
  journeyPath,
  playRun,
  question,
  seedOf,
  textOf,
  visitedStates,
  walkRun,
} from './journey-page'

const statesOf = (seed: number) =>
  new Set(trackJourney(playRun(seed).events).places.map(({ care }) => careName(topState(care))))

for (const course of courses) {
  const seed = seedOf(course.id)
  test(`“${course.title}” is walked from the briefing to a full score`, async ({ page }) => {
    const run = playRun(seed)
    let visited: readonly string[] = []
    await beginCourse(page, seed)
    await walkRun(page, run, async (step) => {
      await expect(page).toHaveURL(addressOf(seed, run, step + 1))
      visited = await visitedStates(page)
    })
    await expectDebrief(page, run)
    expect(summariseRun(run).earned).toBe(maximumScore(course))
    expect(new Set(visited)).toEqual(statesOf(seed))
  })
}

test('the three courses together visit every state but those that no course of this case holds', () => {
  const visited = new Set(courses.flatMap(({ id }) => [...statesOf(seedOf(id))]))
  const all = readCareMap().states.map(({ id }) => careName(id))
  expect(all.filter((name) => !visited.has(name))).toEqual(['Progression', 'Finishing treatment'])
})

test('the status bands under the hidden curve run from the first month to the last without a gap', () => {
  for (const { id, visits } of courses) {
    const run = playRun(seedOf(id))
    const bands = careBands(run, trackJourney(run.events))
    expect(bands.map(({ from }) => from)).toEqual([0, ...bands.slice(0, -1).map(({ to }) => to)])
    expect(bands.at(-1)?.to).toBe(visits.at(-1)?.month)
  }
})

test('a course is walked to its debrief by keyboard alone', async ({ page }) => {
  const seed = seedOf('return-in-the-liver')
  const run = playRun(seed)
  await page.goto(journeyPath)
  await expect(page.getByRole('button', { name: words.briefing.start, exact: true })).toBeEnabled()
  await tabTo(page, `summary >> text=${words.briefing.seedSummary}`)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type(`${seed}`)
  await page.keyboard.press('Enter')
  for (const { decision, choice } of run.taken) {
    await expect(question(page, decision)).toBeVisible()
    await decideByKeyboard(page, decision, choice)
    await expect(page.getByRole('heading', { level: 2, name: /^You / })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }
  await expectDebrief(page, run)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a reload resumes in the middle, and the briefing offers to go on', async ({ page }) => {
  const seed = seedOf('stable-and-staying')
  const run = playRun(seed)
  await beginCourse(page, seed)
  for (const { decision, choice } of run.taken.slice(0, 4)) {
    await decide(page, decision, choice)
    await goOn(page)
  }
  const next = requireDecision(run, 4)
  await expect(question(page, next)).toBeVisible()
  await page.reload()
  await expect(question(page, next)).toBeVisible()
  await page.goto(journeyPath)
  await page.getByRole('button', { name: words.briefing.resume }).click()
  await expect(page).toHaveURL(addressOf(seed, run, 4))
  await expect(question(page, next)).toBeVisible()
})

function requireDecision(run: ReturnType<typeof playRun>, place: number) {
  const taken = run.taken[place]
  if (!taken) throw new RangeError(`the run has no decision ${place}`)
  return taken.decision
}

test('Back takes the last decision back and Forward puts it back, and so do the buttons', async ({
  page,
}) => {
  const seed = seedOf('quiet-years')
  const run = playRun(seed)
  const [first, second, third] = [0, 1, 2].map((place) => requireDecision(run, place))
  if (!first || !second || !third) throw new RangeError('too short')
  await beginCourse(page, seed)
  await expect(page.getByRole('button', { name: words.run.undo })).toBeDisabled()
  for (const decision of [first, second]) {
    await decide(page, decision, expertChoice(decision))
    await goOn(page)
  }
  await expect(question(page, third)).toBeVisible()
  await page.goBack()
  await expect(question(page, second)).toBeVisible()
  await page.goBack()
  await expect(question(page, first)).toBeVisible()
  await page.goForward()
  await expect(question(page, second)).toBeVisible()
  await page.goForward()
  await expect(page).toHaveURL(addressOf(seed, run, 2))
  await page.reload()
  await expect(question(page, third)).toBeVisible()
  await page.getByRole('button', { name: words.run.undo }).click()
  await expect(question(page, second)).toBeVisible()
  await expect(page).toHaveURL(addressOf(seed, run, 1))
  await page.getByRole('button', { name: words.run.redo }).click()
  await expect(page).toHaveURL(addressOf(seed, run, 2))
  await expect(question(page, third)).toBeVisible()
  await expect(page.getByRole('button', { name: words.run.redo })).toBeDisabled()
})

test('a link with a whole run opens its debrief, and a fork leaves that run as it was', async ({ page }) => {
  const seed = seedOf('return-in-the-liver')
  const run = playRun(seed)
  const last = requireDecision(run, run.taken.length - 1)
  const other = last.options.find((option) => 'grade' in option && option.grade === 'acceptable')?.id ?? ''
  const whole = addressOf(seed, run)
  await page.goto(whole)
  await expectDebrief(page, run)
  const review = page.getByRole('group').filter({ hasText: last.prompt })
  await review.locator('summary').click()
  await review.getByRole('button', { name: /^Fork at/ }).click()
  await expect(question(page, last)).toBeVisible()
  await expect(page.getByRole('link', { name: words.run.originalLink })).toHaveAttribute(
    'href',
    whole.slice(journeyPath.length),
  )
  await decide(page, last, other)
  await goOn(page)
  await expectDebrief(
    page,
    playRun(seed, (one) => (one.id === last.id ? other : expertChoice(one))),
  )
  await expect(
    page.getByText(`First run: ${maximumScore(run.course)} of ${maximumScore(run.course)}.`),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: `${last.prompt} best acceptable` })).toBeVisible()
  await page.goBack()
  await expect(question(page, last)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(whole)
  await expectDebrief(page, run)
})

test('a link that was only opened does not replace the run that is kept here', async ({ page }) => {
  const seed = seedOf('quiet-years')
  const own = playRun(seed)
  const first = requireDecision(own, 0)
  await beginCourse(page, seed)
  await decide(page, first, expertChoice(first))
  const other = playRun(seedOf('stable-and-staying'))
  await page.goto(addressOf(seedOf('stable-and-staying'), other))
  await expectDebrief(page, other)
  await page.goto(journeyPath)
  await page.getByRole('button', { name: words.briefing.resume }).click()
  await expect(page).toHaveURL(addressOf(seed, own, 1))
})

test('the hidden curve is drawn from left to right where motion is welcome, else stands at once', async ({
  page,
}) => {
  const seed = seedOf('return-in-the-liver')
  const run = playRun(seed)
  const clip = page.locator('figure clipPath rect').first()
  await page.goto(addressOf(seed, run))
  await expectDebrief(page, run)
  await expect(clip).toHaveAttribute('width', '900')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.reload()
  await expectDebrief(page, run)
  await expect(clip).not.toHaveAttribute('width', '900')
  await page.locator('figure').first().scrollIntoViewIfNeeded()
  await expect(clip).toHaveAttribute('width', /^900(px)?$/)
})

for (const [what, query, code, hasCourse] of [
  ['an unknown case', 'case=another-one@1&seed=1', 'other-case', true],
  ['a future version', `case=${journey.id}@99&seed=1`, 'version-from-the-future', true],
  ['a seed that is no number', 'seed=rosa', 'seed-unreadable', false],
  ['an impossible decision', 'seed=2&log=2356.9', 'log-impossible', true],
] as const) {
  test(`a link with ${what} says so kindly and shows a way on`, async ({ page }) => {
    await page.goto(`${journeyPath}?${query}`)
    await expect(page.getByRole('heading', { level: 1, name: words.problem.title })).toBeVisible()
    await expect(page.getByText(words.problem[code])).toBeVisible()
    await expect(page.getByRole('button', { name: words.problem.sameSeed })).toHaveCount(hasCourse ? 1 : 0)
    if (hasCourse) {
      await page.getByRole('button', { name: words.problem.sameSeed }).click()
      await expect(page.getByRole('heading', { level: 2, name: 'The first long appointment' })).toBeVisible()
      await page.goBack()
    }
    await page.getByRole('button', { name: words.problem.afresh }).click()
    await expect(page).toHaveURL(journeyPath)
    const begin = hasCourse ? words.briefing.again : words.briefing.start
    await expect(page.getByRole('button', { name: begin, exact: true })).toBeEnabled()
  })
}

test('the briefing can be read without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto(journeyPath)
  await expect(page.getByRole('heading', { level: 1, name: journey.title })).toBeVisible()
  for (const text of [journey.contentNote, journey.fiction, ...journey.objectives])
    await expect(page.getByText(text.trim())).toBeVisible()
  await expect(page.locator('noscript p')).toHaveText(words.briefing.noScript)
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.getByRole('button', { name: words.briefing.start, exact: true })).toBeDisabled()
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`briefing, moments of a run, debrief and problem have no barrier (${colorScheme})`, async ({
    page,
  }) => {
    const seed = seedOf('return-in-the-liver')
    const run = playRun(seed)
    await page.emulateMedia({ colorScheme })
    await page.goto(journeyPath)
    await expect(page.getByRole('button', { name: words.briefing.start, exact: true })).toBeEnabled()
    await expectAccessible(page)
    const order = run.taken.findIndex(({ decision }) => decision.kind === 'order')
    const asked = requireDecision(run, order)
    await page.goto(addressOf(seed, run, order))
    await expect(question(page, asked)).toBeVisible()
    await expectAccessible(page)
    await decide(page, asked, expertChoice(asked))
    await expectAccessible(page)
    const poor = playRun(seed, drawnChoices(7))
    await page.goto(addressOf(seed, poor))
    await expectDebrief(page, poor)
    await expectAccessible(page)
    await page.goto(`${journeyPath}?seed=rosa`)
    await expect(page.getByRole('heading', { level: 1, name: words.problem.title })).toBeVisible()
    await expectAccessible(page)
  })
}

for (const course of courses)
  test(`“${course.title}”: whatever is chosen, the link of the run opens a debrief`, async ({ page }) => {
    for (const drawing of [1, 2, 3, 4]) {
      const seed = seedOf(course.id) + courses.length * drawing * 7919
      const run = playRun(seed, drawnChoices(drawing * 104_729))
      await page.goto(addressOf(seed, run))
      await expectDebrief(page, run)
      const misses = run.taken.filter(({ score }) => score.grade !== 'best')
      await expect(page.locator('details[data-grade]')).toHaveCount(run.taken.length)
      for (const { decision } of misses.slice(0, 1))
        await expect(
          page.getByText(textOf(decision, [expertChoice(decision)].flat()[0] ?? '')).first(),
        ).toBeVisible()
    }
  })
