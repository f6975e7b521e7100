import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const TIMEOUT = { timeout: 60_000 }

function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, [...args], { encoding: 'utf8', env: { ...process.env, ...env } })
  return { status: done.status, lines: done.stderr.trim().split('\n'), output: done.stdout }
}

const withNode = (version: string) =>
  runNode([
    '--input-type=module',
    '-e',
    `Object.defineProperty(process.versions, 'node', { value: '${version}' })
     const { checkNode } = await import('./scripts/check-node.mjs')
     checkNode()`,
  ])

describe('the version of Node is checked before anything else', () => {
  test.each(['18.20.4', '20.8.1'])('%s is refused in one line that says what to do', (version) => {
    const { status, lines } = withNode(version)
    expect({ status, lines }).toEqual({
      status: 1,
      lines: [
        `This course needs Node 20.9 or newer; this is ${version}. Install a current Node and run the command again.`,
      ],
    })
  })
  test.each(['20.9.0', '22.0.0', '24.11.1'])('%s is taken', (version) =>
    expect(withNode(version).status).toBe(0),
  )
})

test('a taken port is named in one line, and no other is chosen', TIMEOUT, async () => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const { status, lines } = runNode(['scripts/start.mjs'], { PORT: String(port), HOST: '127.0.0.1' })
  server.close()
  expect(status).toBe(1)
  expect(lines).toEqual([
    `Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another: PORT=3001 npm start`,
  ])
})

test.each(['http', '0', '70000', '80.5'])('PORT=%s is refused in one line', TIMEOUT, (port) => {
  const { status, lines } = runNode(['scripts/start.mjs'], { PORT: port })
  expect(status).toBe(1)
  expect(lines).toEqual([`PORT is "${port}"; a whole number from 1 to 65535 would be right.`])
})

test('a broken content file stops the course command with one line that names it', TIMEOUT, () => {
  const root = mkdtempSync(join(tmpdir(), 'broken-'))
  cpSync('modules', join(root, 'modules'), { recursive: true })
  writeFileSync(join(root, 'modules/m2-remission-and-cure/quiz.yaml'), '- id: m2-q01\n  kind: guess\n')
  const { status, lines } = runNode(['node_modules/tsx/dist/cli.mjs', 'scripts/course.ts', '--quiet'], {
    COURSE_ROOT: root,
  })
  rmSync(root, { recursive: true })
  expect(status).toBe(1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^modules\/m2-remission-and-cure\/quiz\.yaml, m2-q01\.kind: expected .*; found .*guess/,
  )
})

test('the report for programs has the agreed fields', TIMEOUT, () => {
  const { output } = runNode(['node_modules/tsx/dist/cli.mjs', 'scripts/course.ts', '--json'])
  expect(JSON.parse(output)).toMatchObject({
    facts: { total: expect.any(Number), taught: expect.any(Number) },
    claims: { withoutFact: 0 },
    outcomes: { total: expect.any(Number), underTwoItems: 0 },
    items: { total: expect.any(Number), byKind: { 'single-best-answer': expect.any(Number) } },
    guide: { maxGrade: expect.any(Number) },
    errors: expect.any(Array),
    warnings: expect.any(Array),
  })
})
