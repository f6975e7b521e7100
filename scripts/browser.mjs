import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'
import { testInBrowser } from './test-in-browser.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNode()
install()
build()
process.exit(await testInBrowser(process.argv.slice(2)))
