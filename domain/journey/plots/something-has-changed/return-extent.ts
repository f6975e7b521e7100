/** A solid cancer returns in its own place, near it or elsewhere. */
type SolidExtent = 'local' | 'regional' | 'distant'

export type Primary = 'breast' | 'bowel'

/** Where cancer was found again. `join`: where the bowel was sewn together. */
export type ReturnSite =
  | 'treated-breast'
  | 'chest-wall'
  | 'armpit'
  | 'join'
  | 'bowel-nodes'
  | 'liver'
  | 'lung'
  | 'bone'

const sitesNearby: Readonly<Record<Primary, Partial<Record<ReturnSite, SolidExtent>>>> = {
  breast: { 'treated-breast': 'local', 'chest-wall': 'local', armpit: 'regional' },
  bowel: { join: 'local', 'bowel-nodes': 'regional' },
}

const siteNames: Readonly<Record<ReturnSite, string>> = {
  'treated-breast': 'in the breast that was treated',
  'chest-wall': 'in the chest wall under the scar',
  armpit: 'in the lymph nodes of the armpit',
  join: 'where the bowel was sewn together',
  'bowel-nodes': 'in the lymph nodes beside the removed bowel',
  liver: 'in the liver',
  lung: 'in the lung',
  bone: 'in bone',
}

const meanings: Readonly<Record<SolidExtent, string>> = {
  local: 'the place of the first tumour',
  regional: 'nearby lymph nodes or nearby tissue',
  distant: 'another part of the body',
}

/** The kind of a return and why, as a sentence without its full stop. */
export type ReturnRuling = { readonly extent: SolidExtent; readonly reason: string }

/**
 * Names a return by its place: local in the place of the first tumour, regional in nearby nodes or tissue, distant
 * anywhere else. It keeps the name of the organ in which it began (M5-F01, M5-F02, M5-F03).
 */
export function ruleReturnExtent(primary: Primary, site: ReturnSite): ReturnRuling {
  const extent = sitesNearby[primary][site] ?? 'distant'
  const reason = `${primary} cancer was found again ${siteNames[site]}: ${meanings[extent]}, so it is a ${extent} recurrence of ${primary} cancer`
  return { extent, reason: reason.charAt(0).toUpperCase() + reason.slice(1) }
}
