import type { AmlCategory } from '#domain/response/aml/aml-findings'
import type { LesionKind } from '#domain/response/recist/recist-case'
import { caseWords } from './words'

export type CaseWords = { readonly title: string; readonly story: string }

export type SolidVisitDraft = {
  readonly day: number
  readonly sizes: readonly string[]
  readonly nonTarget: 'CR' | 'NON-CR/NON-PD' | 'PD' | 'NE' | 'NA'
  readonly newLesion: 'no' | 'yes' | 'equivocal'
}

export type SolidPreset = CaseWords & {
  readonly lesions: readonly {
    readonly name: string
    readonly organ: string
    readonly kind: LesionKind
    readonly mm: number
  }[]
  readonly visits: readonly SolidVisitDraft[]
}

export type AmlDraft = {
  readonly blasts: string
  readonly before: string
  readonly neutrophils: string
  readonly platelets: string
  readonly inBlood: boolean
  readonly elsewhere: boolean
  readonly prior: Extract<AmlCategory, 'CR' | 'CRh' | 'CRi'> | 'none'
}

export type CmlDraft = {
  readonly months: string
  readonly level: string
  readonly bestBefore: number | null
  readonly confirmed: boolean
  readonly mutation: boolean
}

const liver = (mm: number) => ({ name: 'Liver', organ: 'liver', kind: 'nonnode', mm }) as const
const lung = (mm: number) => ({ name: 'Lung', organ: 'lung', kind: 'nonnode', mm }) as const
const kidney = (mm: number) => ({ name: 'Kidney', organ: 'kidney', kind: 'nonnode', mm }) as const
const node = (mm: number) => ({ name: 'Node (short axis)', organ: 'lymph node', kind: 'node', mm }) as const

function visit(day: number, sizes: readonly number[], rest: Partial<SolidVisitDraft> = {}): SolidVisitDraft {
  return { day, sizes: sizes.map(String), nonTarget: 'NA', newLesion: 'no', ...rest }
}

export const solidPresets: readonly SolidPreset[] = [
  {
    ...caseWords.smallerYetGrown,
    lesions: [liver(54), lung(36)],
    visits: [visit(56, [40, 28]), visit(112, [30, 22]), visit(168, [41, 25])],
  },
  {
    ...caseWords.nodeStays,
    lesions: [liver(30), node(20)],
    visits: [visit(56, [12, 14]), visit(112, [0, 10])],
  },
  { ...caseWords.stable, lesions: [lung(52), node(32)], visits: [visit(56, [40, 26]), visit(112, [43, 27])] },
  {
    ...caseWords.backAgain,
    lesions: [liver(24)],
    visits: [visit(56, [9]), visit(112, [0]), visit(168, [6])],
  },
  {
    ...caseWords.notMeasured,
    lesions: [lung(25), liver(20), kidney(15)],
    visits: [{ ...visit(56, [20, 18]), sizes: ['20', '18', ''] }],
  },
  {
    ...caseWords.doubtful,
    lesions: [lung(44)],
    visits: [
      visit(56, [40], { nonTarget: 'NON-CR/NON-PD', newLesion: 'equivocal' }),
      visit(112, [40], { nonTarget: 'NON-CR/NON-PD' }),
    ],
  },
]

const aml: AmlDraft = {
  blasts: '3',
  before: '60',
  neutrophils: '0.7',
  platelets: '70',
  inBlood: false,
  elsewhere: false,
  prior: 'none',
}

export const amlPresets: readonly (CaseWords & { readonly draft: AmlDraft })[] = [
  { ...caseWords.countsComing, draft: aml },
  { ...caseWords.countsBack, draft: { ...aml, neutrophils: '1.6', platelets: '160' } },
  { ...caseWords.partly, draft: { ...aml, blasts: '12', neutrophils: '1.6', platelets: '120' } },
  {
    ...caseWords.returned,
    draft: { ...aml, blasts: '7', neutrophils: '1.8', platelets: '190', prior: 'CR' },
  },
]

const cml: CmlDraft = { months: '3', level: '12', bestBefore: null, confirmed: false, mutation: false }

export const cmlPresets: readonly (CaseWords & { readonly draft: CmlDraft })[] = [
  { ...caseWords.firstHigh, draft: cml },
  { ...caseWords.onTime, draft: { ...cml, months: '12', level: '0.08' } },
  { ...caseWords.lost, draft: { ...cml, months: '48', level: '0.3', bestBefore: 0.03 } },
]
