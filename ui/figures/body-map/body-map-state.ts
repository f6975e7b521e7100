export type Cancer = 'breast-kept' | 'breast-removed' | 'bowel'
export type Reach = 'local' | 'regional' | 'distant'
export type Site = 'local' | 'regional' | 'liver' | 'lung' | 'bone' | 'brain'

export const cancers: readonly Cancer[] = ['breast-kept', 'breast-removed', 'bowel']
export const sites: readonly Site[] = ['local', 'regional', 'liver', 'lung', 'bone', 'brain']
export const firstCancer: Cancer = 'breast-kept'
export const firstSite: Site = 'local'

export const facts = ['M5-F01', 'M5-F02', 'M5-F03'] as const

export const findReach = (site: Site): Reach => (site === 'local' || site === 'regional' ? site : 'distant')

/** A point on the drawn body, in units of its 200 by 400 view. */
export type Place = { readonly x: number; readonly y: number }

const distantPlaces: Record<Exclude<Site, 'local' | 'regional'>, Place> = {
  brain: { x: 100, y: 26 },
  lung: { x: 80, y: 112 },
  liver: { x: 84, y: 158 },
  bone: { x: 122, y: 268 },
}

const nearPlaces: Record<Cancer, Record<'local' | 'regional', Place>> = {
  'breast-kept': { local: { x: 119, y: 122 }, regional: { x: 144, y: 98 } },
  'breast-removed': { local: { x: 119, y: 122 }, regional: { x: 144, y: 98 } },
  bowel: { local: { x: 122, y: 188 }, regional: { x: 99, y: 212 } },
}

export function findPlace(cancer: Cancer, site: Site): Place {
  return site === 'local' || site === 'regional' ? nearPlaces[cancer][site] : distantPlaces[site]
}
