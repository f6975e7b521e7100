import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ContentError } from './content-error'
import { firstFault } from './first-fault'

/** The course is read from the folder the command was started in; tests hand in another. */
export const courseRoot = () => process.env.COURSE_ROOT ?? process.cwd()

export function readText(file: string): string {
  const path = join(/* turbopackIgnore: true */ courseRoot(), file)
  if (!existsSync(path)) throw new ContentError(file, '', 'this file to exist', 'no file')
  return readFileSync(path, 'utf8')
}

export const contentExists = (file: string): boolean =>
  existsSync(join(/* turbopackIgnore: true */ courseRoot(), file))

/**
 * Reads one YAML content file and parses it with a schema.
 * @param file - path from the root of the repository, such as `modules/glossary.yaml`
 * @throws ContentError when the file is missing, is not YAML, or does not fit the schema (first fault, with its line)
 */
export function readYaml<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  const { value, lineOf } = parseYaml(file, readText(file))
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { path, expected } = firstFault(result.error.issues)
  throw new ContentError(file, showPath(value, path), expected, showValue(value, path), lineOf(path))
}

/** The raw value of a YAML list, for files whose entries are parsed one by one. */
export const readList = (file: string): unknown => parseYaml(file, readText(file)).value

function parseYaml(file: string, text: string) {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const [error] = document.errors
  if (error)
    throw new ContentError(
      file,
      '',
      'valid YAML',
      (error.message.split('\n')[0] ?? '').replace(/ at line .*$/, ''),
      error.linePos?.[0].line,
    )
  const lineOf = (path: readonly PropertyKey[]) => lineCounter.linePos(offsetOf(document.contents, path)).line
  const value: unknown = document.toJS()
  return { value, lineOf }
}

/** Where a path is written; where it is missing, the last of its parts that is there. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let at = root
  let offset = 0
  for (const key of path) {
    const pair = isMap(at)
      ? at.items.find((one) => isScalar(one.key) && `${one.key.value}` === String(key))
      : undefined
    const next = pair ? pair.value : isSeq(at) ? at.items[Number(key)] : undefined
    const written = pair ? pair.key : next
    if (!isNode(written)) break
    offset = written.range?.[0] ?? offset
    at = next
  }
  return offset
}

const step = (value: unknown, key: PropertyKey): unknown =>
  value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined

/** Writes a path with the id of the list entry it runs through, so that an author finds it by searching for the id. */
function showPath(value: unknown, path: readonly PropertyKey[]): string {
  let at = value
  return path
    .map((key) => {
      at = step(at, key)
      const id = typeof key === 'number' ? step(at, 'id') : undefined
      return typeof id === 'string' ? id : String(key)
    })
    .join(' → ')
}

function showValue(value: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce(step, value)
  const text = found === undefined ? 'nothing' : JSON.stringify(found)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
