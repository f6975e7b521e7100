import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { courseRoot } from './read-content'

/** The folders inside one folder of the course, as paths from the root, in order of name. */
export function listFolders(parent: string): string[] {
  const entries = readdirSync(join(/* turbopackIgnore: true */ courseRoot(), parent), { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [`${parent}/${entry.name}`] : [])).sort()
}
