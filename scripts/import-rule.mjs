import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import swc from '@swc/core'
import { cruise } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const FOLDERS = ['app', 'domain', 'machines', 'browser', 'server', 'ui', 'scripts', 'e2e', 'bench']

// dependency-cruiser asks swc for TypeScript without JSX; components need it.
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') })

/**
 * Checks the import rule.
 * @param {readonly string[]} folders what to cruise, from the root
 * @param {string} baseDir the root, for the test of the rule itself
 * @returns {Promise<{ files: string[], violations: string[] }>} the files seen, and one line for each violation
 */
export async function checkImportRule(folders = FOLDERS, baseDir = process.cwd()) {
  const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
  const tsConfig = extractTsConfig('tsconfig.json')
  const rules = { ...options, baseDir, ruleSet: { forbidden }, validate: true }
  const { output } = await cruise([...folders], rules, undefined, { tsConfig })
  return {
    files: output.modules.map((module) => module.source).filter((source) => !source.includes('node_modules')),
    violations: output.summary.violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.slice(2)
  const { files, violations } = await checkImportRule(given.length > 0 ? given : FOLDERS)
  for (const line of violations) process.stderr.write(`${line}\n`)
  process.stdout.write(`${files.length} files, ${violations.length} against the import rule\n`)
  process.exit(violations.length === 0 && files.length > 0 ? 0 : 1)
}
