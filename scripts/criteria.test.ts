import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'criteria-test-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

type Run = { readonly status: number | null; readonly lines: readonly unknown[]; readonly complaint: string }

async function run(args: readonly string[], nodeOptions: readonly string[] = []): Promise<Run> {
  return watch(process.execPath, [...nodeOptions, '--import', 'tsx', 'scripts/criteria.ts', ...args])
}

async function watch(command: string, args: readonly string[]): Promise<Run> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const [status] = await once(child, 'close')
  return {
    status,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    complaint,
  }
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const runText = async (content: string | Uint8Array) => run([await write('cases.json', content)])
const overall = (id: string) => ({
  id,
  kind: 'recist-overall',
  target: 'CR',
  nonTarget: 'NON-CR/NON-PD',
  newLesion: false,
})

describe('a sound file', { timeout: 60_000 }, () => {
  test('prints one line a case in the order of the file and exits 0', async () => {
    const depth = {
      id: 'depth-1',
      kind: 'cml-depth',
      input: { bcrAbl1IsPct: 0.004, detectable: true, abl1Copies: 32_000 },
    }
    expect(await runText(JSON.stringify([overall('overall-1'), depth]))).toEqual({
      status: 0,
      complaint: '',
      lines: [
        {
          id: 'overall-1',
          overall: 'PR',
          reason: 'PR: the targets are gone, but non-target disease persists',
        },
        { id: 'depth-1', depth: 'MR4', reason: 'MR4: 0.004 % is at or under 0.01 %' },
      ],
    })
  })

  test('may be empty of cases, begin with a byte order mark, and come through a pipe', async () => {
    expect(await runText('[]')).toEqual({ status: 0, lines: [], complaint: '' })
    const path = await write('marked.json', `\uFEFF${JSON.stringify([overall('a')], null, 2)}`)
    expect((await run([path])).status).toBe(0)
    const piped = await watch('sh', [
      '-c',
      `cat "$1" | "$0" --import tsx scripts/criteria.ts /dev/stdin`,
      process.execPath,
      path,
    ])
    expect([piped.status, piped.lines.length]).toEqual([0, 1])
  })
})

describe('a file with faulty cases', { timeout: 60_000 }, () => {
  test('prints their errors in place and exits 1', async () => {
    const { status, lines, complaint } = await runText(
      JSON.stringify([
        overall('a'),
        { ...overall('b'), target: 7 },
        overall('a'),
        overall('c'),
        'not a case',
      ]),
    )
    expect([status, complaint]).toEqual([1, ''])
    expect(lines).toMatchObject([
      { id: 'a', overall: 'PR' },
      { id: 'b', error: { code: 'invalid-value', path: 'target' } },
      { id: 'a', error: { code: 'duplicate-id', path: 'id', message: 'an earlier case has this id' } },
      { id: 'c', overall: 'PR' },
      { id: null, error: { code: 'not-a-case', path: '' } },
    ])
  })

  test('a case with a million visits is refused by its id in little memory, and the next is read', async () => {
    const visit = JSON.stringify({ day: 1, targets: [10, 10], nonTarget: 'NA', newLesion: false })
    const huge = `{"id":"huge","kind":"recist-timepoint","baseline":[],"nontargetAtBaseline":true,"visits":[${`${visit},`.repeat(999_999)}${visit}]}`
    const path = await write('huge.json', `[${huge},${JSON.stringify(overall('after'))}]`)
    const { status, lines } = await run([path], ['--max-old-space-size=128'])
    expect(status).toBe(1)
    expect(lines).toMatchObject([
      { id: 'huge', error: { code: 'case-too-long' } },
      { id: 'after', overall: 'PR' },
    ])
  })

  test('a case with twenty thousand visits is classified, and one nested without end refused', async () => {
    const visits = Array.from({ length: 20_000 }, (_, index) => ({
      day: index + 1,
      targets: [],
      nonTarget: 'CR',
      newLesion: false,
    }))
    const long = { id: 'long', kind: 'recist-timepoint', baseline: [], nontargetAtBaseline: true, visits }
    const deep = `{"id":"deep","kind":"recist-overall","note":${'['.repeat(100_000)}${']'.repeat(100_000)},"colour":1}`
    const { status, lines } = await runText(`[${JSON.stringify(long)},${deep}]`)
    expect(status).toBe(1)
    expect(lines).toMatchObject([{ id: 'long' }, { id: 'deep', error: { code: expect.any(String) } }])
  })
})

describe('a file that cannot be read', { timeout: 60_000 }, () => {
  const whole = JSON.stringify([overall('a'), overall('b')])
  test.each([
    ['cut off', whole.slice(0, -10), 'the array is cut off before its end'],
    ['cut off after a case', whole.slice(0, whole.indexOf('},{') + 1), 'the array is cut off before its end'],
    ['empty', '', 'it is empty; a case file is a JSON array'],
    ['an object', '{"id":"a"}', 'it is not a JSON array'],
    [
      'NaN for a number',
      '[{"id":"a","kind":"cml-depth","input":{"bcrAbl1IsPct":NaN}}]',
      'case 1 is not JSON: ',
    ],
    ['a fault in the last case', `${whole.slice(0, -1)},{"id":}]`, 'case 3 is not JSON: '],
    ['text after the end', `${whole}x`, 'there is text after the end of the array'],
    ['bytes that are no text', new Uint8Array([0x5b, 0xff, 0xfe, 0x5d]), 'The encoded data was not valid'],
  ])('%s: nothing on standard output, one line on standard error, exit 2', async (_, content, why) => {
    const { status, lines, complaint } = await runText(content)
    expect([status, lines]).toEqual([2, []])
    expect(complaint).toContain(why)
    expect(complaint.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a missing file, a folder, no file and two files exit 2', async () => {
    const nested = join(folder, 'folder')
    await mkdir(nested)
    for (const args of [[join(folder, 'missing.json')], [nested], [], ['a', 'b']]) {
      const { status, lines, complaint } = await run(args)
      expect([status, lines, complaint.trimEnd().split('\n').length]).toEqual([2, [], 1])
    }
  })
})
