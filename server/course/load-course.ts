import {
  CorrectionFile,
  GlossaryFile,
  RedFlagFile,
  SupportLineFile,
  Syllabus,
} from '#domain/course/course-files'
import { type Fact, FactFile } from '#domain/course/fact'
import { type Source, SourceFile } from '#domain/course/source'
import { ContentError } from './content-error'
import { listFolders } from './list-folders'
import { type CourseModule, loadModule } from './load-module'
import { readYaml } from './read-content'
import { readOptional } from './read-optional'

export type Course = ReturnType<typeof readCourse>

let kept: Course | undefined

/** The whole course, read once in production and afresh at every call while authors are writing. */
export function loadCourse(): Course {
  if (process.env.NODE_ENV !== 'production') return readCourse()
  kept ??= readCourse()
  return kept
}

/** @throws ContentError for the first file that does not fit, a fact or source written twice, or an unknown one */
export function readCourse() {
  const modules = readYaml('modules/syllabus.yaml', Syllabus).map(loadModule)
  return {
    modules,
    facts: register<Fact>(modules, 'facts.yaml', (module) => module.facts.map((fact) => [fact.id, fact])),
    sources: register<Source>(modules, 'sources.yaml', (module) =>
      module.sources.map((source) => [source.key, source]),
    ),
    journeys: listFolders('modules/journeys').map((folder) => ({
      facts: readOptional(`${folder}/facts.yaml`, FactFile),
      sources: readOptional(`${folder}/sources.yaml`, SourceFile),
    })),
    glossary: readYaml('modules/glossary.yaml', GlossaryFile),
    corrections: readYaml('modules/corrections.yaml', CorrectionFile),
    redFlags: readYaml('modules/red-flags.yaml', RedFlagFile),
    supportLines: readYaml('modules/support-lines.yaml', SupportLineFile),
  }
}

/** The module with an id, or undefined where the syllabus has none. */
export const findModule = (course: Course, id: string): CourseModule | undefined =>
  course.modules.find((module) => module.id === id)

function register<Entry>(
  modules: readonly CourseModule[],
  file: string,
  entriesOf: (module: CourseModule) => readonly (readonly [string, Entry])[],
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const module of modules) {
    for (const [key, entry] of entriesOf(module)) {
      if (entries.has(key)) {
        throw new ContentError(
          `${module.folder}/${file}`,
          key,
          'each entry once in the whole course',
          'a second one',
        )
      }
      entries.set(key, entry)
    }
  }
  return entries
}
