import { fileURLToPath } from 'node:url'
import { checkNode, stop } from './check-node.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

/** Every check in order of speed; the first that fails ends the run and names itself. */
const CHECKS = [
  ['lint and formatting', 'biome', ['check', '--error-on-warnings', '.']],
  ['route types', 'next', ['typegen']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['import rule', 'node', ['scripts/import-rule.mjs']],
  ['dead code', 'knip', []],
  ['schemas for editors', 'tsx', ['scripts/schemas.ts', '--check']],
  ['course', 'tsx', ['scripts/course.ts', '--quiet']],
  ['unit tests', 'vitest', ['run']],
]

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNode()
install()
for (const [name, tool, args] of CHECKS) {
  const began = performance.now()
  if (run(tool, args) !== 0) stop(`Failed: ${name}.`)
  process.stdout.write(`✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`)
}
const { build } = await import('./build.mjs')
build()
const { testInBrowser } = await import('./test-in-browser.mjs')
process.exit(await testInBrowser())
