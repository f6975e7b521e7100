import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkImportRule } from './import-rule.mjs'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rule-'))
})

afterAll(() => rmSync(root, { recursive: true }))

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

test('the cruise sees the files of every folder, components too, and finds nothing', {
  timeout: 60_000,
}, async () => {
  const { files, violations } = await checkImportRule()
  expect(violations).toEqual([])
  for (const folder of ['app', 'domain', 'machines', 'browser', 'server', 'ui']) {
    expect(files.filter((file) => file.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(2)
  }
  expect(files.filter((file) => file.startsWith('ui/') && file.endsWith('.tsx')).length).toBeGreaterThan(20)
})

test.each([
  ['a rule that reaches for a screen', 'domain/a.ts', 'ui/b', 'domain-imports'],
  ['a screen that reaches for the server', 'ui/a.tsx', 'server/b', 'ui-imports'],
  ['a machine that reaches for storage', 'machines/a.ts', 'browser/b', 'machines-imports'],
])('%s is caught, even for a type alone', { timeout: 60_000 }, async (_, from, to, rule) => {
  plant({
    [from]: `import type { B } from '../${to}'\nexport const a = (b: B) => [b]\n`,
    [`${to}.ts`]: 'export type B = string\n',
    'tsconfig.json': '{}',
  })
  cpSync('.dependency-cruiser.cjs', join(root, '.dependency-cruiser.cjs'))
  const { violations } = await checkImportRule([from.split('/')[0] ?? '', to.split('/')[0] ?? ''], root)
  expect(violations.map((one) => one.split(':')[0])).toContain(rule)
})

test('the command fails when it sees no file', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/import-rule.mjs', 'docs'], { stdio: 'pipe' }),
  ).toThrow()
})
