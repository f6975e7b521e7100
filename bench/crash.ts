import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCrashRounds } from '#server/store/testing/crash-rounds'

/** tsx bench/crash.ts [ROUNDS]: kills a writing process again and again on an SQLite file of its own. */
const rounds = Number(process.argv[2] ?? 50)
const folder = mkdtempSync(join(tmpdir(), 'course-crash-'))
try {
  const began = performance.now()
  const { acknowledged, lost, halves } = await runCrashRounds(
    { kind: 'sqlite', file: join(folder, 'course.db') },
    rounds,
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(
    `${rounds} kills in ${seconds} s: ${acknowledged} writes acknowledged, ${lost.length} lost, ${halves} by half\n`,
  )
  process.exitCode = lost.length + halves > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}
