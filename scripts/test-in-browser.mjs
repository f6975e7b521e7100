import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** Asks until the server answers; it is ours, since the port was free and a second listener ends at once. */
async function answers(port) {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/about`).catch(() => undefined)
    if (response?.ok) return
    await setTimeout(100)
  }
}

/** Serves the built course on a port that was free a moment ago; it fails when another took it meanwhile. */
async function serve(port, secret, database) {
  const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))
  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      COURSE_SECRET: secret,
      DATABASE_FILE: database,
    },
  })
  const ended = new Promise((_, reject) => {
    server.once('exit', () => reject(new Error('The course could not be served for the browser tests.')))
  })
  await Promise.race([answers(port), ended])
  return server
}

/**
 * Serves the built course, finds a browser, and runs a tool with the addresses of both in its environment.
 * @param {(env: Record<string, string>) => number} tool gives the exit status
 */
export async function withServedCourse(tool) {
  const browser = await findBrowser().catch((error) => {
    process.stderr.write(`${error.message}\n`)
    return undefined
  })
  if (!browser) return 1
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'course-'))
  const database = join(folder, 'course.db')
  const server = await serve(port, randomBytes(24).toString('hex'), database)
  try {
    return tool({
      BASE_URL: `http://127.0.0.1:${port}`,
      DATABASE_FILE: database,
      BROWSER_PATH: browser.path,
      BROWSER_LIBRARIES: browser.env.LD_LIBRARY_PATH ?? '',
    })
  } finally {
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

export const testInBrowser = (args = []) =>
  withServedCourse((env) => run('playwright', ['test', ...args], env))
