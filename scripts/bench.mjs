import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'
import { withServedCourse } from './test-in-browser.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNode()
install()
build()
process.exit(await withServedCourse((env) => run('tsx', ['bench/bench.ts'], env)))
