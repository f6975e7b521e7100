import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { stop } from './check-node.mjs'

const STAMP = 'node_modules/.installed-from'

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

/** Installs exactly what the lock file says, once for each lock file. */
export function install() {
  const hash = lockHash()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  process.stdout.write('Installing what the course is built with (once)…\n')
  const env = { ...process.env, NODE_ENV: 'development' }
  const done = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
    shell: process.platform === 'win32',
  })
  if (done.status !== 0)
    stop('Installing failed. Check that this machine reaches the npm registry, then run the command again.')
  writeFileSync(STAMP, hash)
}
