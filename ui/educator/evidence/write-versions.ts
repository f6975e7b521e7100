import type { EvidenceRow } from '#domain/assessment/statistics/outcome-evidence'
import { words } from './words'

/** The versions of all items in one sentence: short enough for the printed page, where the lists are left out. */
export function writeVersions(rows: readonly EvidenceRow[]): string {
  const used = [...new Set(rows.flatMap(({ itemVersions }) => itemVersions))].sort()
  const later = used.filter((item) => !item.endsWith('@1'))
  return words.versions(used.length, later.join(', '))
}
