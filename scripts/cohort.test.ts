import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/cohort.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const [status] = await once(child, 'close')
  return { status, out, complaint }
}

type Month = { readonly month: number; readonly people: Readonly<Record<string, number>> }
const withoutTime = (text: string) => text.replace(/,"elapsedMs":\d+\}/, '}')

describe('the command cohort', { timeout: 60_000 }, () => {
  test('gives the same bytes for the same seed, but for the time taken', async () => {
    const asked = ['--journey', 'bowel-liver', '--count', '200', '--seed', '7', '--json']
    const [one, other] = [await run(...asked), await run(...asked)]
    expect(one.status).toBe(0)
    expect(one.out).toMatch(/,"elapsedMs":\d+\}\n$/)
    expect(withoutTime(one.out)).toBe(withoutTime(other.out))
  })

  test('counts everybody in every month from 0 to 120', async () => {
    const { out } = await run('--journey', 'aml', '--count', '300', '--json')
    const { occupancy, ...asked } = JSON.parse(out)
    expect(asked).toEqual({
      journey: 'aml',
      count: 300,
      seed: 1,
      riskPct: 100,
      answerPct: 100,
      elapsedMs: expect.any(Number),
    })
    const sums = occupancy.map(({ people }: Month) =>
      Object.values(people).reduce((sum, one) => sum + one, 0),
    )
    expect(sums).toEqual(Array.from({ length: 121 }, () => 300))
    expect(occupancy.map(({ month }: Month) => month)).toEqual(
      Array.from({ length: 121 }, (_, month) => month),
    )
  })

  test('takes the-whole-journey alone as its first family, and prints a table without --json', async () => {
    const { status, out } = await run('--journey', 'the-whole-journey', '--count', '50')
    expect(status).toBe(0)
    expect(out).toMatch(/^bowel-liver: 50 people from seed 1/)
    expect(out).toMatch(/\ndiagnosis +50 /)
  })

  test.each([
    [[], '--journey is missing; it must be the-whole-journey, bowel-liver, aml, breast-year-6'],
    [
      ['--journey', 'hodgkin'],
      '--journey is hodgkin; it must be the-whole-journey, bowel-liver, aml, breast-year-6',
    ],
    [['--journey', 'aml', '--count', '0'], '--count is 0; it must be a whole number from 1 to 10000000'],
    [['--journey', 'aml', '--count', '1e3'], '--count is 1e3; it must be a whole number from 1 to 10000000'],
    [['--journey', 'aml', '--seed=-1'], '--seed is -1; it must be a whole number from 0 to 9007199254739991'],
    [['--journey', 'aml', '--risk', '300'], '--risk is 300; it must be a whole number from 50 to 200'],
    [['--journey', 'aml', '--years', '5'], "Unknown option '--years'"],
  ])('refuses %j and says what would be right', async (args, expected) => {
    const { status, out, complaint } = await run(...args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(complaint).toContain(`cohort: ${expected}`)
    expect(complaint).toContain('usage: npm run --silent cohort -- --journey ID')
  })
})
