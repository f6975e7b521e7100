import type { Run } from '#domain/journey/replay-log'
import { expertChoice } from '#domain/journey/score-decision'
import { summariseRun } from '#domain/journey/summarise-run'
import { listSimulations } from '#server/journeys/list-simulations'
import { chooseByNumbers } from '#server/journeys/proof/play-run'
import { formatPoints } from '#ui/journey/format'
import { words } from '#ui/journey/words'
import { expect, expectAccessible, progressOf, test } from './course-test'
import { loadCase } from './journey-case'
import { decideByKeyboard, tabTo } from './journey-keyboard'
import { beginCourse, decide, expectDebrief, goOn, question } from './journey-page'

const bowel = await loadCase('bowel-liver')
const scans = await loadCase('read-the-scans')
const evidence = await loadCase('is-it-remission')
const cured = await loadCase('the-word-cured')
const seed = bowel.seedWith('return-in-the-liver')
const undo = words.run.undo

function decisionAt(run: Run, place: number) {
  const taken = run.taken[place]
  if (!taken) throw new RangeError(`the run has no decision ${place}`)
  return taken.decision
}

for (const tested of [bowel, scans, evidence, cured])
  test(`${tested.id} is walked to its debrief by keyboard alone`, async ({ page }) => {
    const run = tested.play(3)
    await page.goto(tested.addressOf(3, run, 0))
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

test('the briefing is begun by keyboard alone', async ({ page }) => {
  await page.goto(bowel.path)
  await expect(page.getByRole('button', { name: words.briefing.start, exact: true })).toBeEnabled()
  await tabTo(page, `summary >> text=${words.briefing.seedSummary}`)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/seed=7$/)
})

test('a reload resumes in the middle, and the briefing offers to go on', async ({ page }) => {
  const run = bowel.play(seed)
  await beginCourse(page, bowel, seed)
  for (const { decision, choice } of run.taken.slice(0, 4)) {
    await decide(page, decision, choice)
    await goOn(page)
  }
  const next = decisionAt(run, 4)
  await expect(question(page, next)).toBeVisible()
  await page.reload()
  await expect(question(page, next)).toBeVisible()
  await page.goto(bowel.path)
  await page.getByRole('button', { name: words.briefing.resume }).click()
  await expect(page).toHaveURL(bowel.addressOf(seed, run, 4))
  await expect(question(page, next)).toBeVisible()
})

test('Back takes the last decision back and Forward puts it back, and so do the buttons', async ({
  page,
}) => {
  const run = bowel.play(seed)
  const [first, second, third] = [0, 1, 2].map((place) => decisionAt(run, place))
  if (!first || !second || !third) throw new RangeError('too short')
  await beginCourse(page, bowel, seed)
  await expect(page.getByRole('button', { name: undo })).toBeDisabled()
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
  await expect(page).toHaveURL(bowel.addressOf(seed, run, 2))
  await page.reload()
  await expect(question(page, third)).toBeVisible()
  await page.getByRole('button', { name: undo }).click()
  await expect(question(page, second)).toBeVisible()
  await expect(page).toHaveURL(bowel.addressOf(seed, run, 1))
  await page.getByRole('button', { name: words.run.redo }).click()
  await expect(page).toHaveURL(bowel.addressOf(seed, run, 2))
  await expect(page.getByRole('button', { name: words.run.redo })).toBeDisabled()
})

test('a scored run keeps its reasons for the debrief, and its decisions stand', async ({ page }) => {
  const run = bowel.play(seed)
  const [first, second] = [0, 1].map((place) => decisionAt(run, place))
  if (!first || !second) throw new RangeError('too short')
  await beginCourse(page, bowel, seed, 'scored')
  await expect(page.getByRole('button', { name: undo })).toHaveCount(0)
  await decide(page, first, expertChoice(first))
  await expect(page.getByText(words.response.inDebrief)).toBeVisible()
  await goOn(page)
  await decide(page, second, expertChoice(second))
  await goOn(page)
  const standing = bowel.addressOf(seed, run, 2, 'scored')
  await expect(page).toHaveURL(standing)
  await page.goto(bowel.addressOf(seed, run, 1, 'scored'))
  await expect(page).toHaveURL(standing)
  await expect(question(page, decisionAt(run, 2))).toBeVisible()
})

test('how sure one is and what was looked up come back in the debrief', async ({ page }) => {
  const withCue = [...Array(40).keys()]
    .map((one) => ({ seed: one, run: cured.play(one) }))
    .find(({ run }) => (run.course.visits[0]?.cues.length ?? 0) > 0)
  if (!withCue) throw new RangeError('no cue at a first visit')
  const { run } = withCue
  const cue = run.course.visits[0]?.cues[0]
  await page.goto(cured.addressOf(withCue.seed, run, 0))
  await page.getByText(cue?.title ?? '').click()
  await expect(page).toHaveURL(/[?&]open=/)
  await page.reload()
  await expect(page.getByText(cue?.lines[0] ?? '')).toBeVisible()
  const wrong = decisionAt(run, 0).options.find((one) => 'grade' in one && one.grade !== 'best')?.id ?? ''
  await page
    .getByRole('group', { name: words.confidence.question })
    .getByRole('radio', { name: words.confidence.sure, exact: true })
    .check()
  await decide(page, decisionAt(run, 0), wrong)
  await expect(page).toHaveURL(/~s\*/)
  const other = cured.play(withCue.seed, (one) =>
    one.id === decisionAt(run, 0).id ? wrong : expertChoice(one),
  )
  const token = new URL(page.url()).searchParams.get('log') ?? ''
  const rest = new URL(`http://x${cured.addressOf(withCue.seed, other)}`).searchParams.get('log') ?? ''
  await page.goto(
    `${cured.addressOf(withCue.seed, run, 0)}&log=${[token, ...rest.split('.').slice(1)].join('.')}`,
  )
  await expectDebrief(page, other)
  await expect(page.getByText(words.debrief.sureWrong(1))).toBeVisible()
  await expect(page.getByRole('heading', { name: words.debrief.cuesOpened, exact: true })).toBeVisible()
})

test('a link with a whole run opens its debrief, and a fork leaves that run as it was', async ({ page }) => {
  const run = bowel.play(seed)
  const last = run.taken.findLast(({ decision }) => decision.kind === 'choose-one')?.decision
  if (!last) throw new RangeError('no choice to fork')
  const at = run.taken.findIndex(({ decision }) => decision.id === last.id)
  const other = last.options.find((option) => 'grade' in option && option.grade !== 'best')?.id ?? ''
  const whole = bowel.addressOf(seed, run)
  await page.goto(whole)
  await expectDebrief(page, run)
  const review = page.locator('details[data-grade]').filter({ hasText: last.prompt })
  await review.locator('summary').click()
  await review.getByRole('button', { name: /^Fork at/ }).click()
  await expect(question(page, last)).toBeVisible()
  await expect(page.getByRole('link', { name: words.run.originalLink })).toHaveAttribute(
    'href',
    whole.slice(bowel.path.length),
  )
  await decide(page, last, other)
  await goOn(page)
  const fork = bowel.play(seed, (one) => (one.id === last.id ? other : expertChoice(one)))
  for (const { decision, choice } of fork.taken.slice(at + 1)) {
    await decide(page, decision, choice)
    await goOn(page)
  }
  await expectDebrief(page, fork)
  await expect(page.getByRole('heading', { name: words.debrief.compare })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: last.prompt })).toBeVisible()
  const first = summariseRun(run)
  await expect(
    page.getByText(words.debrief.score(formatPoints(first.earned), first.max), { exact: true }).first(),
  ).toBeVisible()
  await page.goto(whole)
  await expectDebrief(page, run)
})

test('time is moved through by keyboard, and says what was known and what was there', async ({ page }) => {
  const run = bowel.play(seed)
  await page.goto(bowel.addressOf(seed, run))
  const slider = page.getByRole('slider', { name: words.debrief.scrub })
  await slider.focus()
  await page.keyboard.press('Home')
  const first = run.course.visits[run.met[0] ?? 0]
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    words.debrief.scrubAt(first?.when ?? '', first?.title ?? ''),
  )
  await page.keyboard.press('ArrowRight')
  const second = run.course.visits[run.met[1] ?? 0]
  await expect(
    page.getByRole('heading', { name: words.debrief.scrubAt(second?.when ?? '', second?.title ?? '') }),
  ).toBeVisible()
})

test('a link that was only opened does not replace the run that is kept here', async ({ page }) => {
  const own = bowel.play(seed)
  await beginCourse(page, bowel, seed)
  await decide(page, decisionAt(own, 0), expertChoice(decisionAt(own, 0)))
  const other = bowel.play(seed + 1)
  await page.goto(bowel.addressOf(seed + 1, other))
  await expectDebrief(page, other)
  await page.goto(bowel.path)
  await page.getByRole('button', { name: words.briefing.resume }).click()
  await expect(page).toHaveURL(bowel.addressOf(seed, own, 1))
})

test('a finished run leaves its first result in the progress, beside a later one', async ({ page }) => {
  const run = cured.play(1)
  const length = run.log.length - 1
  await page.goto(cured.addressOf(1, run, length))
  await decide(page, decisionAt(run, length), expertChoice(decisionAt(run, length)))
  await goOn(page)
  await expectDebrief(page, run)
  await beginCourse(page, cured, 2)
  await decide(page, decisionAt(cured.play(2), 0), expertChoice(decisionAt(cured.play(2), 0)))
  const { earned, max } = summariseRun(run)
  expect((await progressOf(page)).journeys[cured.id]).toMatchObject({
    seed: 2,
    finished: false,
    results: [{ seed: 1, mode: 'exploring', earned, max }],
  })
})

test('a run kept by an older version of the case goes on with a word about it', async ({ page }) => {
  await page.goto('/about')
  await page.evaluate(() => {
    const journeys = {
      'the-whole-journey': {
        version: 1,
        seed: 2,
        log: '2356.2',
        finished: false,
        score: null,
        takeaway: 'Ask first.',
        changedAt: 1,
      },
    }
    const empty = { version: 1, lessons: {}, guides: {}, checks: {}, revisit: [] }
    localStorage.setItem('remission:progress:v1', JSON.stringify({ ...empty, journeys }))
  })
  await page.goto('/progress')
  await page
    .getByRole('link', { name: /whole journey/i })
    .first()
    .click()
  await expect(page.getByText(words.run.migrated(0, 2))).toBeVisible()
  expect((await progressOf(page)).journeys['the-whole-journey'].takeaway).toBe('Ask first.')
})

test('the hidden curve is drawn from left to right where motion is welcome, else stands at once', async ({
  page,
}) => {
  const run = bowel.play(seed)
  const clip = page.locator('figure clipPath rect').first()
  await page.goto(bowel.addressOf(seed, run))
  await expectDebrief(page, run)
  await expect(clip).toHaveAttribute('width', '900')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.reload()
  await expectDebrief(page, run)
  await page.locator('figure').first().scrollIntoViewIfNeeded()
  await expect(clip).toHaveAttribute('width', /^900(px)?$/)
})

for (const [what, query, code, hasCourse] of [
  ['an unknown case', 'case=another-one@1&seed=1', 'other-case', false],
  ['a future version', 'case=bowel-liver@99&seed=1', 'version-from-the-future', true],
  ['a seed that is no number', 'case=bowel-liver@2&seed=rosa', 'seed-unreadable', false],
  ['an impossible decision', 'case=bowel-liver@2&seed=2&log=zzzzz', 'log-impossible', true],
] as const) {
  test(`a link with ${what} says so kindly and shows a way on`, async ({ page }) => {
    await page.goto(`${bowel.path}?${query}`)
    await expect(page.getByRole('heading', { level: 1, name: words.problem.title })).toBeVisible()
    await expect(page.getByText(words.problem[code])).toBeVisible()
    await expectAccessible(page)
    await expect(page.getByRole('button', { name: words.problem.sameSeed })).toHaveCount(hasCourse ? 1 : 0)
    if (hasCourse) {
      await page.getByRole('button', { name: words.problem.sameSeed }).click()
      await expect(page.getByRole('group', { name: words.confidence.question })).toBeVisible()
      await page.goBack()
    }
    await page.getByRole('button', { name: words.problem.afresh }).click()
    await expect(page).toHaveURL(bowel.path)
  })
}

test('a case that cannot be fetched says so, and opens when it can', async ({ page, context }) => {
  await page.goto(cured.path)
  await expect(page.getByRole('button', { name: words.briefing.start, exact: true })).toBeEnabled()
  await context.setOffline(true)
  await page.getByRole('button', { name: words.briefing.start, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.problem.notLoadedTitle })).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: words.problem.retry }).click()
  await expect(page.getByRole('group', { name: words.confidence.question })).toBeVisible()
})

test('every briefing can be read without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  for (const { id, cases } of listSimulations()) {
    const [first] = cases
    await page.goto(`/journeys/${id}`)
    await expect(
      page.getByRole('heading', { level: 1, name: words.simulations[id] ?? first?.title ?? '' }),
    ).toBeVisible()
    for (const text of [first?.contentNote, first?.fiction, ...(first?.objectives ?? [])])
      await expect(page.getByText((text ?? '').replaceAll(/\s+/g, ' ').trim()).first()).toBeVisible()
    await expect(page.locator('noscript p')).toHaveText(words.briefing.noScript)
    await expect(page.getByRole('button', { name: words.briefing.start, exact: true })).toBeDisabled()
  }
  await context.close()
})

for (const tested of [bowel, scans, evidence, cured])
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${tested.id}: every kind of question, an answer and the debrief have no barrier (${colorScheme})`, async ({
      page,
    }) => {
      const run = tested.play(5, chooseByNumbers([2, 0, 1]))
      await page.emulateMedia({ colorScheme })
      await page.goto(tested.path)
      await expect(page.getByRole('button', { name: words.briefing.start, exact: true })).toBeEnabled()
      await expectAccessible(page)
      const kinds = [...new Set(run.taken.map(({ decision }) => decision.kind))]
      for (const kind of kinds) {
        const at = run.taken.findIndex(({ decision }) => decision.kind === kind)
        const taken = run.taken[at]
        if (!taken) continue
        await page.goto(tested.addressOf(5, run, at))
        await expect(question(page, taken.decision)).toBeVisible()
        await expectAccessible(page)
        await page.setViewportSize({ width: 320, height: 700 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        await page.setViewportSize({ width: 1280, height: 900 })
        await decide(page, taken.decision, taken.choice)
        await expectAccessible(page)
      }
      await page.goto(tested.addressOf(5, run))
      await expectDebrief(page, run)
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
