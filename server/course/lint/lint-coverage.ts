import type { Course } from '../load-course'
import { doubt, type Finding, fault } from './finding'

/** The ids of all facts that a paragraph, list or table of some lesson teaches. */
export const taughtFacts = (course: Course): ReadonlySet<string> =>
  new Set(course.modules.flatMap((module) => module.lesson.outline.blocks.flatMap((block) => block.facts)))

export const taughtCorrections = (course: Course): ReadonlySet<string> =>
  new Set(
    course.modules.flatMap((module) => module.lesson.outline.blocks.flatMap((block) => block.corrections)),
  )

/** Every registered fact and correction is taught, every cited source is written, every written source is cited. */
export function lintCoverage(course: Course): Finding[] {
  const facts = taughtFacts(course)
  const corrections = taughtCorrections(course)
  return [
    ...course.modules.flatMap((module) =>
      module.facts
        .filter((fact) => !facts.has(fact.id))
        .map((fact) =>
          fault(
            `${module.folder}/facts.yaml`,
            fact.id,
            'not-taught',
            'a paragraph of a lesson that teaches it',
            'none',
          ),
        ),
    ),
    ...course.corrections
      .filter((one) => !corrections.has(one.id))
      .map((one) =>
        fault('modules/corrections.yaml', one.id, 'not-taught', 'a paragraph that puts it right', 'none'),
      ),
    ...lintSources(course),
  ]
}

function lintSources(course: Course): Finding[] {
  const cited = new Set([...course.facts.values()].flatMap((fact) => fact.sources))
  const missing = course.modules.flatMap((module) =>
    module.facts.flatMap((fact) =>
      fact.sources
        .filter((key) => !course.sources.has(key))
        .map((key) =>
          fault(`${module.folder}/facts.yaml`, fact.id, 'unknown-source', 'a key of some sources.yaml', key),
        ),
    ),
  )
  const idle = [...course.sources.keys()]
    .filter((key) => !cited.has(key) && !course.redFlags.some((flag) => flag.sources.includes(key)))
    .map((key) => doubt('sources.yaml', key, 'idle-source', 'a fact that cites it', 'none'))
  return [...missing, ...idle]
}
