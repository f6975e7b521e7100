import type { CohortAnswer, CohortAsk, CohortRequest, CohortResult } from './cohort-messages'

export type CohortWatch = { readonly onProgress: (done: number) => void; readonly signal: AbortSignal }

/** Null when the run was stopped; rejects when the worker could not be loaded or failed. */
export type RunCohort = (request: CohortRequest, watch: CohortWatch) => Promise<CohortResult | null>

let kept: Worker | null = null
let runs = 0

/** Runs a cohort beside the page, in a worker that is loaded with the first run and kept for those after it. */
export const runCohortInWorker: RunCohort = (request, { onProgress, signal }) => {
  const worker = openWorker()
  runs += 1
  const run = runs
  const done = new AbortController()
  const { promise, resolve, reject } = withResolvers<CohortResult | null>()
  const listening = { signal: done.signal }
  const take = ({ data }: MessageEvent<CohortAnswer>) => {
    if (data.run !== run) return
    if (data.kind === 'progress') onProgress(data.done)
    else resolve({ careStates: data.careStates, counts: data.counts, elapsedMs: data.elapsedMs })
  }
  const fail = () => {
    closeWorker(worker)
    reject(new Error('the worker of the cohort failed'))
  }
  const stop = () => {
    ask(worker, { kind: 'cancel', run })
    resolve(null)
  }
  worker.addEventListener('message', take, listening)
  worker.addEventListener('error', fail, listening)
  if (signal.aborted) resolve(null)
  else {
    signal.addEventListener('abort', stop, listening)
    ask(worker, { kind: 'run', run, request })
  }
  return promise.finally(() => done.abort())
}

function openWorker(): Worker {
  kept ??= new Worker(new URL('./cohort-worker.ts', import.meta.url), { type: 'module' })
  return kept
}

/** The next run loads the worker anew. */
function closeWorker(worker: Worker): void {
  worker.terminate()
  if (kept === worker) kept = null
}

const ask = (worker: Worker, message: CohortAsk): void => worker.postMessage(message)

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<Value>((accept, refuse) => {
    resolve = accept
    reject = refuse
  })
  return { promise, resolve, reject }
}
