import { listFolders } from '../course/list-folders'

/** Every folder that may hold facts and sources: the modules, and each journey's own. */
export const courseFolders = (): string[] => [
  ...listFolders('modules').filter((name) => !name.endsWith('/journeys')),
  ...listFolders('modules/journeys'),
]
