import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeMixedCases } from './criteria-cases'

const caseCount = 100_000
const memoryLimitMb = 512
const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs the command on 100,000 mixed cases and gives its rate and peak memory as lines to print. */
export async function benchCriteria(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'criteria-bench-'))
  try {
    const path = join(folder, 'cases.json')
    await writeMixedCases(path, caseCount)
    const started = performance.now()
    const { lines, peakMb } = await runCommand(path)
    const seconds = (performance.now() - started) / 1000
    if (lines !== caseCount) throw new Error(`criteria printed ${lines} lines for ${caseCount} cases`)
    if (peakMb > memoryLimitMb) throw new Error(`criteria used ${peakMb} MB, over ${memoryLimitMb} MB`)
    const rate = Math.round(caseCount / seconds).toLocaleString('en')
    return [
      `criteria: ${rate} cases a second (${caseCount} mixed cases in ${seconds.toFixed(1)} s, start-up included)`,
      `criteria: ${peakMb} MB peak memory (limit ${memoryLimitMb} MB)`,
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// The command's own process says at its end how large it grew.
async function runCommand(path: string): Promise<{ lines: number; peakMb: number }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', reportPeak, 'scripts/criteria.ts', path],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let lines = 0
  let report = ''
  child.stderr.on('data', (chunk: Buffer) => {
    report += chunk.toString()
  })
  const closed = once(child, 'close')
  for await (const _ of createInterface({ input: child.stdout })) lines += 1
  await closed
  const peakKb = Number(/peak-kb (\d+)/.exec(report)?.[1] ?? Number.NaN)
  if (!Number.isFinite(peakKb)) throw new Error(`criteria did not end well: ${report.slice(0, 500)}`)
  return { lines, peakMb: Math.round(peakKb / 1024) }
}

const reportPeak = `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write('peak-kb ' + process.resourceUsage().maxRSS + '\\n'))")}`

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const line of await benchCriteria()) console.log(line)
