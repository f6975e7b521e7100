import type { Cancer, Reach, Site } from './body-map-state'

export const words = {
  title: 'Where a cancer can return',
  caption: 'A drawn map, not a scan. It shows where the words apply, not how often anything happens.',
  cancer: 'The first cancer',
  where: 'Where it is found again',
  keepsName:
    'Wherever it returns, a cancer keeps the name of the place where it began: bowel cancer found in the liver is bowel cancer.',
} as const

export const cancerNames: Record<Cancer, { readonly label: string; readonly keeps: string }> = {
  'breast-kept': { label: 'Breast, after lumpectomy', keeps: 'breast cancer' },
  'breast-removed': { label: 'Breast, after mastectomy', keeps: 'breast cancer' },
  bowel: { label: 'Bowel', keeps: 'bowel cancer' },
}

export const reaches: Record<
  Reach,
  { readonly name: string; readonly sign: string; readonly means: string }
> = {
  local: { name: 'Local', sign: 'L', means: 'in the place of the first tumour' },
  regional: { name: 'Regional', sign: 'R', means: 'in nearby lymph nodes, or in tissue close by' },
  distant: { name: 'Distant', sign: 'D', means: 'in another part of the body' },
}

const distant = { liver: 'the liver', lung: 'a lung', bone: 'a bone', brain: 'the brain' } as const

export const siteNames: Record<Cancer, Record<Site, string>> = {
  'breast-kept': { local: 'the treated breast', regional: 'lymph nodes in the armpit', ...distant },
  'breast-removed': { local: 'the chest wall', regional: 'lymph nodes in the armpit', ...distant },
  bowel: {
    local: 'the bowel, where it was removed',
    regional: 'lymph nodes in the belly or pelvis',
    ...distant,
  },
}

const wrongNames: Partial<Record<Site, string>> = {
  liver: 'liver cancer',
  lung: 'lung cancer',
  bone: 'bone cancer',
  brain: 'brain cancer',
}

const notes: Partial<Record<Cancer, Partial<Record<Site, string>>>> = {
  'breast-removed': { local: ' After a mastectomy there is no breast left to hold it.' },
}

/** The place, its word and its name, as sentences. */
export function readSite(cancer: Cancer, site: Site, reach: Reach): string {
  const { name, means } = reaches[reach]
  const { keeps } = cancerNames[cancer]
  const wrong = wrongNames[site]
  const kept = wrong ? `It is still called ${keeps}, not ${wrong}.` : `It is still called ${keeps}.`
  return `Found in ${siteNames[cancer][site]}: ${name.toLowerCase()}, ${means}.${notes[cancer]?.[site] ?? ''} ${kept}`
}
