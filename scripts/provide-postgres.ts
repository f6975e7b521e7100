import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { askForPostgres } from './ask-for-postgres.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for the run's PostgreSQL, which is started at the first question. */
    postgresDesk: string
  }
}

/** Offers one PostgreSQL server to all test files of a run; a run that never asks never pays for it. */
export default async function providePostgres(project: TestProject): Promise<() => Promise<void>> {
  let asked: ReturnType<typeof askForPostgres> | undefined
  const desk = createServer(async (_, response) => {
    asked ??= askForPostgres()
    const { url, reason } = await asked
    response.end(JSON.stringify({ url, reason }))
  })
  desk.listen(0, '127.0.0.1')
  await once(desk, 'listening')
  const address = desk.address()
  project.provide('postgresDesk', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  return async () => {
    desk.close()
    const postgres = await asked
    await postgres?.stop()
    if (postgres?.reason) tellThatNoneWasHad(postgres.reason)
  }
}

function tellThatNoneWasHad(reason: string): void {
  const bar = '!'.repeat(80)
  process.stderr.write(
    `\n${bar}\nNOT TESTED ON POSTGRESQL: no server could be had (${reason}).\n` +
      `Install PostgreSQL 14 or newer and run again.\n${bar}\n`,
  )
}
