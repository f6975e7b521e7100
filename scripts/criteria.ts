import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import {
  type ArrayElement,
  createArraySplitter,
  JsonArrayError,
} from '#domain/response/cases/json-array-splitter'
import { findLongCaseId } from '#domain/response/cases/long-case-id'
import { type CaseLine, readCase, refuse } from '#domain/response/cases/read-case'

const longestCase = 4 * 1024 * 1024
const bufferedOutput = 64 * 1024

async function* readElements(path: string): AsyncGenerator<ArrayElement> {
  const splitter = createArraySplitter(longestCase)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
    yield* splitter.push(decoder.decode(chunk, { stream: true }))
  yield* splitter.push(decoder.decode())
  splitter.end()
}

// The whole file is checked first, so that a file cut off at its end prints nothing at all.
async function requireReadable(path: string): Promise<void> {
  let index = 0
  for await (const { text, isTooLong } of readElements(path)) {
    if (!isTooLong) parseElement(text, index)
    index += 1
  }
}

function parseElement(text: string, index: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new JsonArrayError(`case ${index + 1} is not JSON: ${sayWhy(error)}`)
  }
}

function classifyElement({ text, isTooLong }: ArrayElement, index: number, seen: Set<string>): CaseLine {
  const line = isTooLong
    ? refuse(findLongCaseId(text), 'case-too-long', `the case is longer than ${longestCase} characters`, '')
    : readCase(parseElement(text, index))
  if (line.id === null) return line
  if (seen.has(line.id)) return refuse(line.id, 'duplicate-id', 'an earlier case has this id', 'id')
  seen.add(line.id)
  return line
}

async function printLines(path: string): Promise<boolean> {
  const seen = new Set<string>()
  let allClassified = true
  let output = ''
  let index = 0
  for await (const element of readElements(path)) {
    const line = classifyElement(element, index, seen)
    index += 1
    if ('error' in line) allClassified = false
    output += `${JSON.stringify(line)}\n`
    if (output.length < bufferedOutput) continue
    await print(output)
    output = ''
  }
  await print(output)
  return allClassified
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

// The file is read twice, so a pipe is first written to disk.
async function withRegularFile<T>(path: string, use: (path: string) => Promise<T>): Promise<T> {
  const found = await stat(path)
  if (found.isFile() || found.isDirectory()) return use(path)
  const folder = await mkdtemp(join(tmpdir(), 'criteria-'))
  const copy = join(folder, 'cases.json')
  try {
    await pipeline(createReadStream(path), createWriteStream(copy))
    return await use(copy)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function run(path: string): Promise<number> {
  return withRegularFile(path, async (file) => {
    await requireReadable(file)
    return (await printLines(file)) ? 0 : 1
  })
}

function sayWhy(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'there is no such file'
  const message = error instanceof Error ? error.message : String(error)
  return message.replaceAll(/\s+/g, ' ').slice(0, 300)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

const [path, ...rest] = process.argv.slice(2)
if (path === undefined || rest.length > 0) {
  console.error('usage: npm run --silent criteria -- FILE')
  process.exitCode = 2
} else {
  try {
    process.exitCode = await run(path)
  } catch (error) {
    console.error(`criteria: ${path}: ${sayWhy(error)}`)
    process.exitCode = 2
  }
}
