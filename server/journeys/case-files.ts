import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { simulationIds } from '#domain/journey/case.schema'
import { listFolders } from '../course/list-folders'
import { courseRoot } from '../course/read-content'

/** Where a case is written: a folder with its parts, or one story file. */
export type CaseFile = { readonly id: string; readonly kind: 'case' | 'story'; readonly path: string }

/**
 * Every case there is: `modules/journeys/{simulation}/{case}/` and `modules/{module}/{story}.story.yaml`. A new folder
 * or file is all that a new case needs.
 */
export function caseFiles(): readonly CaseFile[] {
  const known: readonly string[] = simulationIds
  const folders = listFolders('modules/journeys').flatMap(listFolders)
  const cases = folders.map((path): CaseFile => ({ id: basename(path), kind: 'case', path }))
  const stories = listFolders('modules').flatMap(storiesIn)
  const simulationOf = ({ kind, id, path }: CaseFile) => (kind === 'story' ? id : (path.split('/')[2] ?? ''))
  const place = (one: CaseFile) => (known.indexOf(simulationOf(one)) + known.length + 1) % (known.length + 1)
  return [...cases, ...stories].toSorted((a, b) => place(a) - place(b))
}

const ending = '.story.yaml'

function storiesIn(folder: string): CaseFile[] {
  const names = readdirSync(join(/* turbopackIgnore: true */ courseRoot(), folder)).sort()
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ id: basename(name, ending), kind: 'story', path: `${folder}/${name}` }))
}
