import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { GUARDS, PAGES, type Right, ROUTES } from './routes'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = readdirSync(join(root, 'app'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .sort()

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const HANDLER = /^export (?:async )?(?:function |const )(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/gm
const ACTION = /^export (?:async )?(?:function |const )(\w+)/gm
const LEARNERS_AND_TEACHERS = /^app\/(teach|join|certificate)\//

const listExports = (file: string, pattern: RegExp) =>
  [...read(file).matchAll(pattern)].map(([, name]) => `${file} ${name}`)

const doors = files.flatMap((file) => {
  if (/\/route\.tsx?$/.test(file)) return listExports(file, HANDLER)
  return /^'use server'/m.test(read(file)) ? listExports(file, ACTION) : []
})
const pages = files.filter((file) => file.endsWith('/page.tsx') && LEARNERS_AND_TEACHERS.test(file))

/** The text of a door and of the functions of its own file that it calls. */
function readReach(text: string, name: string, seen: readonly string[] = []): string {
  const found = new RegExp(`^(?:export )?(?:default )?(?:async )?function ${name}\\b[\\s\\S]*?^}`, 'm').exec(
    text,
  )?.[0]
  if (found === undefined) return ''
  const called = [...found.matchAll(/\b(\w+)\(/g)]
    .map(([, one]) => one ?? '')
    .filter((one) => ![name, ...seen].includes(one))
  return [found, ...new Set(called.map((one) => readReach(text, one, [...seen, name])))].join('\n')
}

const callsItsGuard = ([door, right]: [string, Right]) => {
  if (right === 'anyone' || right === 'code') return true
  const name = /\S+$/.exec(door)?.[0] ?? ''
  const isPage = name.endsWith('.tsx')
  const text = read(isPage ? door : door.slice(0, -name.length - 1))
  const reach = isPage ? text : readReach(text, name)
  return GUARDS[right].some((guard) => new RegExp(`\\b${guard}\\(`).test(reach))
}

describe('the doors of the server', () => {
  it('are all in the table, and the table names no other', () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...doors].sort())
  })

  it('are all in the table of pages where some may not read', () => {
    expect(Object.keys(PAGES).sort()).toEqual([...pages].sort())
  })

  it('each call the function that guards their right', () => {
    const unguarded = Object.entries({ ...ROUTES, ...PAGES }).filter((entry) => !callsItsGuard(entry))
    expect(unguarded).toEqual([])
  })

  it('hide no server action inside a page or component, where no table could list it', () => {
    const inline = files.filter((file) => /^[ \t]+['"]use server['"]/m.test(read(file)))
    expect(inline).toEqual([])
  })
})
