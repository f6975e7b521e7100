import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = (name) =>
  name === 'node' ? process.execPath : fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))

/** Runs a tool of the project and gives its exit status; its output goes where ours goes. */
export function run(name, args, env = {}) {
  const done = spawnSync(bin(name), args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  })
  return done.status ?? 1
}
