import type { CohortAsk } from './cohort-messages'
import { serveCohorts } from './serve-cohorts'

const take = serveCohorts({
  answer: (answer) => postMessage(answer, { transfer: answer.kind === 'done' ? [answer.counts.buffer] : [] }),
  nextTurn: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
})

/** Thrown outside the promise, so that the page hears of it. */
const report = (error: unknown) =>
  setTimeout(() => {
    throw error
  })

addEventListener('message', ({ data }: MessageEvent<CohortAsk>) => void take(data).catch(report))
