import { FactFile } from '#domain/course/fact'
import { SourceFile } from '#domain/course/source'
import { CaseSource } from '#domain/journey/case.schema'
import { DecisionFile } from '#domain/journey/decision.schema'
import type { CitedFact, Journey } from '#domain/journey/journey'
import { readStory } from '#domain/journey/story/read-story'
import { StorySource } from '#domain/journey/story/story.schema'
import { VisitFile } from '#domain/journey/visit.schema'
import { ContentError } from '../course/content-error'
import { readYaml } from '../course/read-content'
import { readOptional } from '../course/read-optional'
import { caseFiles } from './case-files'
import { courseFolders } from './course-folders'

const loaded = new Map<string, Journey>()

/** Every case of every simulation, in the order of the simulations and then of the files. */
export function loadJourneys(): readonly Journey[] {
  const references = readReferences()
  return caseFiles().map(({ id }) => loadJourney(id, references))
}

/**
 * Loads one case and checks it. Kept for the life of the process: content does not change under a running server.
 *
 * @throws ContentError naming file, place, what was expected and what was found
 */
export function loadJourney(id: string, references?: References): Journey {
  const known = process.env.NODE_ENV === 'production' ? loaded.get(id) : undefined
  const journey = known ?? readJourney(id, references ?? readReferences())
  loaded.set(id, journey)
  return journey
}

function readJourney(id: string, references: References): Journey {
  const found = caseFiles().find((one) => one.id === id)
  if (!found) throw new ContentError('modules/journeys', '', 'a case that is written', id)
  const parts = found.kind === 'story' ? readStoryParts(found.path) : readCaseParts(found.path)
  const cited = new Set(parts.decisions.flatMap((decision) => decision.facts))
  return { ...parts, facts: citeFacts([...cited].sort(), found.path, references) }
}

const readStoryParts = (file: string) => readStory(readYaml(file, StorySource), file)

function readCaseParts(folder: string) {
  const source = readYaml(`${folder}/case.yaml`, CaseSource)
  const visits = readYaml(`${folder}/visits.yaml`, VisitFile)
  const decisions = readYaml(`${folder}/decisions.yaml`, DecisionFile)
  return { ...source, visits, decisions }
}

type References = ReturnType<typeof readReferences>

/** Facts and sources of every simulation and of every module. */
function readReferences() {
  const folders = courseFolders()
  return {
    facts: folders.flatMap((folder) => readOptional(`${folder}/facts.yaml`, FactFile)),
    sources: folders.flatMap((folder) => readOptional(`${folder}/sources.yaml`, SourceFile)),
  }
}

/** The references cut down to those cited. */
function citeFacts(
  ids: readonly string[],
  file: string,
  { facts, sources }: References,
): Record<string, CitedFact> {
  return Object.fromEntries(
    ids.map((id) => {
      const fact = facts.find((one) => one.id === id)
      if (!fact) throw new ContentError(file, 'facts', 'the id of a fact that is written', id)
      const named = fact.sources.map((key) => {
        const source = sources.find((one) => one.key === key)
        if (!source) throw new ContentError(file, `facts → ${id}`, 'a source key that is written', key)
        return { title: source.title, by: source.by, year: source.year, url: source.url }
      })
      return [id, { id, claim: fact.claim.trim(), tag: fact.tag, sources: named }]
    }),
  )
}
