import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** Asks until the server answers; it is ours, since the port was free and a second listener ends at once. */
async function answers(address) {
  for (;;) {
    const response = await fetch(`${address}/about`).catch(() => undefined)
    if (response?.ok) return
    await setTimeout(100)
  }
}

/**
 * Serves the built course on a port that was free a moment ago; it fails when another took it meanwhile.
 * @param {Record<string, string>} env the secret, and where the database is
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function serveCourse(env) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))
  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: '', ...env },
  })
  const ended = new Promise((_, reject) => {
    server.once('exit', () => reject(new Error('The course could not be served for the browser tests.')))
  })
  // Asked for once more, by nobody, when the server ends at the end.
  ended.catch(() => {})
  await Promise.race([answers(address), ended])
  return { address, stop: () => server.kill('SIGTERM') }
}
