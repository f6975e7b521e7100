import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { BackupEnd, BackupError, BackupHeader, BackupRow } from './backup-format'

export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'row'; readonly row: BackupRow }
  | { readonly kind: 'end'; readonly end: BackupEnd }

/**
 * The parts of a backup in order.
 *
 * @throws BackupError when the file is absent, damaged, cut short or no backup of a version known here
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  let number = 0
  let isEnded = false
  for await (const line of readLines(file)) {
    number += 1
    if (isEnded) throw new BackupError(`${file}: line ${number} comes after the end.`)
    const part = parseLine(`${file}: line ${number}`, line, number === 1)
    isEnded = part.kind === 'end'
    yield part
  }
  if (!isEnded) throw new BackupError(`${file} stops before its end; make the backup again.`)
}

function parseLine(where: string, line: string, isFirst: boolean): BackupPart {
  const value = parseJson(where, line)
  if (isFirst) {
    return { kind: 'header', header: parseAs(where, BackupHeader, value, 'a header of backup version 1') }
  }
  return Array.isArray(value)
    ? { kind: 'row', row: parseAs(where, BackupRow, value, 'a table of the course and its row') }
    : { kind: 'end', end: parseAs(where, BackupEnd, value, 'a row or the counts at the end') }
}

function parseJson(where: string, line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BackupError(`${where} is not JSON.`)
  }
}

function parseAs<T>(where: string, schema: z.ZodType<T>, value: unknown, expected: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new BackupError(`${where} is not as expected (${expected}).`)
}

async function* readLines(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const text of readText(file)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

async function* readText(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unzipped = createGunzip().setEncoding('utf8')
  source.on('error', (error) => unzipped.destroy(error))
  source.pipe(unzipped)
  try {
    for await (const text of unzipped) yield String(text)
  } catch (error) {
    throw new BackupError(
      `${file} cannot be read as a backup: ${error instanceof Error ? error.message : error}.`,
    )
  } finally {
    source.destroy()
  }
}
