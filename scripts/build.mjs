import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stop } from './check-node.mjs'
import { run } from './run.mjs'

const FOLDERS = ['app', 'browser', 'domain', 'machines', 'modules', 'public', 'server', 'ui']
const FILES = ['next.config.mjs', 'package-lock.json', 'tsconfig.json']
const STAMP = '.next/built-from'

function* filesUnder(path) {
  if (!existsSync(path)) return
  if (statSync(path).isFile()) yield path
  else for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name))
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const root of [...FOLDERS, ...FILES]) {
    for (const file of filesUnder(root)) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Checks the course and builds the pages, unless they were built from the same sources before. */
export function build() {
  const hash = sourceHash()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  process.stdout.write('Checking the course and building the pages (about a minute)…\n')
  if (run('tsx', ['scripts/course.ts', '--quiet']) !== 0) process.exit(1)
  if (run('next', ['build']) !== 0) stop('The pages could not be built; the reason stands above.')
  writeFileSync(STAMP, hash)
}
