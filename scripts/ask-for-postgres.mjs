import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./postgres-for-tests.mjs', import.meta.url))

/**
 * Starts a PostgreSQL server for one run of the tests.
 * @returns {Promise<{ url?: string, reason?: string, stop: () => Promise<void> }>} its address, or why there is none
 */
export async function askForPostgres() {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] })
  const stop = async () => {
    if (child.exitCode !== null) return
    child.stdin.end()
    await once(child, 'exit')
  }
  for await (const line of createInterface({ input: child.stdout })) return { ...JSON.parse(line), stop }
  return { reason: 'the server script ended without a word', stop }
}
