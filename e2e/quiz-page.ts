import { expect, type Page } from '@playwright/test'
import type { Item } from '#domain/assessment/item'
import type { CourseModule } from '#server/course/load-module'
import { answerItem } from './answer-item'

type Kept = { readonly items: readonly { readonly id: string }[]; readonly at: number }

export const runningOf = (page: Page, moduleId: string): Promise<Kept | null> =>
  page.evaluate(
    (id) => JSON.parse(localStorage.getItem('remission:attempts:v1') ?? '{}').running?.[id] ?? null,
    moduleId,
  )

export async function startQuiz(page: Page, module: CourseModule): Promise<readonly Item[]> {
  await page.goto(`/lessons/${module.id}/quiz`)
  await page.getByRole('button', { name: 'Start the quiz' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^Question 1 of 12/ })).toBeVisible()
  const running = await runningOf(page, module.id)
  return (running?.items ?? []).map(({ id }) => requireItem(module, id))
}

function requireItem(module: CourseModule, id: string): Item {
  const item = module.quiz.find((one) => one.id === id)
  if (!item) throw new RangeError(`${id} is not in the quiz of ${module.id}`)
  return item
}

export async function answerAll(
  page: Page,
  items: readonly Item[],
  quality: 'right' | 'poor',
): Promise<void> {
  for (const [index, item] of items.entries()) {
    await expect(
      page.getByRole('heading', { level: 2, name: new RegExp(`^Question ${index + 1} of 12`) }),
    ).toBeVisible()
    await answerItem(page, item, quality)
    await page
      .getByRole('button', { name: index === items.length - 1 ? 'Review and submit' : 'Next', exact: true })
      .click()
  }
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit my answers' }).click()
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
}
