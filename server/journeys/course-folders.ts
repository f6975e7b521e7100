import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { courseRoot } from '../course/read-content'

/** Every folder that may hold facts and sources: the modules, and each journey's own. */
export function courseFolders(): string[] {
  return [
    ...listFolders('modules').filter((name) => !name.endsWith('/journeys')),
    ...listFolders('modules/journeys'),
  ]
}

function listFolders(parent: string): string[] {
  const entries = readdirSync(join(courseRoot(), parent), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `${parent}/${entry.name}`)
}
