import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askForPostgres } from './ask-for-postgres.mjs'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'
import { serveCourse } from './serve-course.mjs'

/**
 * Serves the built course, finds a browser, and runs a tool with the addresses of both in its environment.
 * @param {(env: Record<string, string>, serve: Function) => number | Promise<number>} tool gives the exit status; with
 * its second argument it serves the course once more, from another database
 */
export async function withServedCourse(tool) {
  const browser = await findBrowser().catch((error) => {
    process.stderr.write(`${error.message}\n`)
    return undefined
  })
  if (!browser) return 1
  const folder = mkdtempSync(join(tmpdir(), 'course-'))
  const servers = []
  const serve = async (database) => {
    const env = { COURSE_SECRET: randomBytes(24).toString('hex'), ...database(folder) }
    const server = await serveCourse(env)
    servers.push(server)
    return { address: server.address, env }
  }
  try {
    const { address, env } = await serve(inFile('course.db'))
    return await tool(
      {
        BASE_URL: address,
        DATABASE_FILE: env.DATABASE_FILE,
        BROWSER_PATH: browser.path,
        BROWSER_LIBRARIES: browser.env.LD_LIBRARY_PATH ?? '',
      },
      serve,
    )
  } finally {
    for (const server of servers) server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const inFile = (name) => (folder) => ({ DATABASE_FILE: join(folder, name) })

/**
 * The whole way of a class is walked on two fresh installations besides, one for each kind of database. Where no
 * PostgreSQL can be had, the last lines say so.
 */
export async function testInBrowser(args = []) {
  const postgres = await askForPostgres()
  try {
    const status = await withServedCourse(async (env, serve) => {
      const file = await serve(inFile('fresh.db'))
      const fresh = { FRESH_URL: file.address, FRESH_FILE: file.env.DATABASE_FILE }
      if (!postgres.url) return run('playwright', ['test', ...args], { ...env, ...fresh })
      const { address } = await serve(() => ({ DATABASE_URL: postgres.url }))
      const onPostgres = { FRESH_POSTGRES_URL: address, FRESH_POSTGRES: postgres.url }
      return run('playwright', ['test', ...args], { ...env, ...fresh, ...onPostgres })
    })
    if (!postgres.url) tellThatNoneWasHad(postgres.reason)
    return status
  } finally {
    await postgres.stop()
  }
}

function tellThatNoneWasHad(reason) {
  const bar = '!'.repeat(80)
  process.stderr.write(
    `\n${bar}\nNO CLASS WAS WALKED ON POSTGRESQL: no server could be had (${reason}).\n` +
      `Install PostgreSQL 14 or newer and run again.\n${bar}\n`,
  )
}
