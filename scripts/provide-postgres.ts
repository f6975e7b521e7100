import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for the run's PostgreSQL, which is started at the first question. */
    postgresDesk: string
  }
}

const SCRIPT = fileURLToPath(new URL('./postgres-for-tests.mjs', import.meta.url))

/** Offers one PostgreSQL server to all test files of a run; a run that never asks never pays for it. */
export default async function providePostgres(project: TestProject): Promise<() => Promise<void>> {
  let child: ChildProcess | undefined
  let answer: Promise<string> | undefined
  const desk = createServer((_, response) => {
    answer ??= startServer((started) => {
      child = started
    })
    answer.then((line) => response.end(line))
  })
  desk.listen(0, '127.0.0.1')
  await once(desk, 'listening')
  const address = desk.address()
  project.provide('postgresDesk', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  return async () => {
    desk.close()
    if (child && child.exitCode === null) {
      child.stdin?.end()
      await once(child, 'exit')
    }
    tellIfNoneWasHad(await answer)
  }
}

async function startServer(onStart: (child: ChildProcess) => void): Promise<string> {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] })
  onStart(child)
  for await (const line of createInterface({ input: child.stdout })) return line
  return JSON.stringify({ reason: 'the server script ended without a word' })
}

function tellIfNoneWasHad(answer: string | undefined): void {
  const { reason } = JSON.parse(answer ?? '{}') as { reason?: string }
  if (!reason) return
  const bar = '!'.repeat(80)
  process.stderr.write(
    `\n${bar}\nNOT TESTED ON POSTGRESQL: no server could be had (${reason}).\n` +
      `Install PostgreSQL 14 or newer and run again.\n${bar}\n`,
  )
}
