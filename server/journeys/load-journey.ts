import type { z } from 'zod'
import { FactFile } from '#domain/course/fact'
import { SourceFile } from '#domain/course/source'
import { CaseSource, DecisionFile, VisitFile } from '#domain/journey/case.schema'
import { CaseError } from '#domain/journey/case-error'
import { type CaseParts, compileJourney } from '#domain/journey/compile-journey'
import type { CitedFact, Journey } from '#domain/journey/journey'
import { ContentError } from '../course/content-error'
import { contentExists, readYaml } from '../course/read-content'
import { courseFolders } from './course-folders'

export const journeyIds = ['the-whole-journey'] as const

const loaded = new Map<string, Journey>()

/**
 * Loads one journey from `modules/journeys/{id}`, checks it and works it out into the plain form a browser
 * runs. Kept for the life of the process: content does not change under a running server.
 *
 * @returns undefined where there is no such journey
 * @throws ContentError naming file, place, what was expected and what was found
 */
export function findJourney(id: string): Journey | undefined {
  if (!journeyIds.some((one) => one === id)) return undefined
  const known = process.env.NODE_ENV === 'production' ? loaded.get(id) : undefined
  const journey = known ?? loadJourney(id)
  loaded.set(id, journey)
  return journey
}

export function loadJourney(id: string): Journey {
  const folder = `modules/journeys/${id}`
  const parts = readCase(folder)
  try {
    return compileJourney(parts)
  } catch (error) {
    if (!(error instanceof CaseError || error instanceof RangeError)) throw error
    throw new ContentError(
      folder,
      error instanceof CaseError ? error.place : '',
      'a case that holds together',
      error.message,
    )
  }
}

export function readCase(folder: string): CaseParts {
  const source = readYaml(`${folder}/case.yaml`, CaseSource)
  const visits = readYaml(`${folder}/visits.yaml`, VisitFile)
  const decisions = readYaml(`${folder}/decisions.yaml`, DecisionFile)
  const cited = new Set(decisions.flatMap((decision) => decision.facts))
  return { source, visits, decisions, facts: citeFacts([...cited].sort(), `${folder}/decisions.yaml`) }
}

/** Facts and sources of the journey's own folder and of every module, cut down to those cited. */
function citeFacts(ids: readonly string[], file: string): Record<string, CitedFact> {
  const folders = courseFolders()
  const facts = folders.flatMap((folder) => readOptional(`${folder}/facts.yaml`, FactFile))
  const sources = folders.flatMap((folder) => readOptional(`${folder}/sources.yaml`, SourceFile))
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

function readOptional<T extends z.ZodType>(file: string, schema: T): z.infer<T> | readonly [] {
  return contentExists(file) ? readYaml(file, schema) : []
}
