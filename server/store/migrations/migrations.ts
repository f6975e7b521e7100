import { firstTables } from './0001-first-tables'
import type { Migration } from './migration'

/** In the order in which they run. */
export const MIGRATIONS: readonly Migration[] = [firstTables]
