import type { Root } from 'mdast'
import {
  type ListProblem,
  type ParsedList,
  parseCheckList,
  parseItemList,
} from '#domain/assessment/item-list'
import { FactFile } from '#domain/course/fact'
import { NumbersFile, TeachBackFile } from '#domain/course/guide-files'
import { ModuleFile } from '#domain/course/module-file'
import { SourceFile } from '#domain/course/source'
import { ContentError } from './content-error'
import { type GuideScreen, outlineGuide } from './mdx/guide-outline'
import { type LessonOutline, outlineLesson } from './mdx/lesson-outline'
import { parseMdx } from './mdx/parse-mdx'
import { contentExists, readList, readText, readYaml } from './read-content'

type Prose<Outline> = { readonly source: string; readonly tree: Root; readonly outline: Outline }

export type CourseModule = ReturnType<typeof loadModule>

/**
 * Reads one module folder whole and parses every file in it.
 * @throws ContentError for the first file that does not fit
 */
export function loadModule(id: string) {
  const folder = `modules/${id}`
  return {
    folder,
    ...readYaml(`${folder}/module.yaml`, ModuleFile),
    facts: readYaml(`${folder}/facts.yaml`, FactFile),
    sources: readYaml(`${folder}/sources.yaml`, SourceFile),
    teachBacks: readYaml(`${folder}/teach-back.yaml`, TeachBackFile),
    numbers: contentExists(`${folder}/numbers.yaml`) ? readYaml(`${folder}/numbers.yaml`, NumbersFile) : [],
    checks: loadItems(`${folder}/checks.yaml`, parseCheckList),
    quiz: loadItems(`${folder}/quiz.yaml`, parseItemList),
    lesson: loadProse<LessonOutline>(`${folder}/lesson.mdx`, outlineLesson),
    guide: loadProse<readonly GuideScreen[]>(`${folder}/guide.mdx`, outlineGuide),
  }
}

function loadItems<Item>(file: string, parse: (raw: unknown) => ParsedList<Item>): readonly Item[] {
  const parsed = parse(readList(file))
  if (parsed.ok) return parsed.items
  const [first] = parsed.problems
  throw new ContentError(file, first?.path ?? '', ...splitMessage(first))
}

/** The parser says "expected …, found …" in one message. */
function splitMessage(problem: ListProblem | undefined): [string, string] {
  const [expected = 'another shape', found = 'something else'] = (problem?.message ?? '').split(', found ')
  return [expected.replace(/^expected /, ''), found]
}

function loadProse<Outline>(file: string, outline: (tree: Root) => Outline): Prose<Outline> {
  const source = readText(file)
  const tree = parseMdx(file, source)
  return { source, tree, outline: outline(tree) }
}
