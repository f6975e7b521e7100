import type { Count } from './follow-up-calendar-state'
import type { CancerName } from './schedules'

export const words = {
  title: 'Five years of follow-up, five examples',
  banner:
    'Educational example for a person without symptoms who finished treatment given with the aim of cure (or, for CML, who stopped treatment under supervision). Real plans differ by stage, treatment, age, country and team. Any new symptom changes the plan.',
  caption:
    'A tall mark: at least this often. A short mark: here too, where visits are closer together. Where a mark falls within its year is an illustration; the interval is what counts.',
  cancer: 'Follow-up after',
  year: 'Look at year',
  all: 'All',
  yearOf: (year: number) => `Year ${year}`,
  inYear: (year: number) => (year === 0 ? 'in five years' : `in year ${year}`),
  what: 'What for',
  rhythm: 'How often',
  check: 'Visit or test',
  notRoutine: 'Not routine, and why not',
  notToMiss: 'Not to be missed, and why',
  marks: (name: string) => `${name}: marks over five years`,
  none: 'none',
} as const

export const cancerWords: Record<
  CancerName,
  { readonly short: string; readonly full: string; readonly start: string }
> = {
  breast: { short: 'Breast', full: 'Early breast cancer', start: 'after treatment' },
  bowel: { short: 'Bowel', full: 'Bowel cancer, stage II or III', start: 'after surgery' },
  hodgkin: {
    short: 'Hodgkin',
    full: 'Hodgkin lymphoma, complete metabolic response',
    start: 'after treatment',
  },
  aml: { short: 'AML', full: 'AML in first remission after intensive treatment', start: 'after treatment' },
  cml: {
    short: 'CML',
    full: 'CML after a supervised stop of the tablets',
    start: 'after the stop',
  },
}

type CheckWords = {
  readonly name: string
  readonly unit: readonly [string, string]
  readonly rhythm: string
  readonly purpose: string
}

export const checkWords: Record<string, CheckWords> = {
  'breast-visit': {
    name: 'Visit: talk and examination',
    unit: ['visit', 'visits'],
    rhythm: 'every 3 to 6 months for 3 years, then every 6 to 12 months; yearly from year 6',
    purpose: 'to hear what has changed, to examine, and to help with effects of treatment',
  },
  'breast-mammogram': {
    name: 'Mammogram of the remaining breast tissue',
    unit: ['mammogram', 'mammograms'],
    rhythm: 'yearly; the first about 1 year after the one at diagnosis, at least 6 months after radiotherapy',
    purpose: 'to find a return or a new cancer in the breast while it can be treated',
  },
  'breast-by-treatment': {
    name: 'Bone, arm and heart, by treatment',
    unit: ['check', 'checks'],
    rhythm: 'when something calls for it',
    purpose:
      'for bone loss, lymphoedema, heart effects; bleeding on tamoxifen is reported; help with staying on tablets',
  },
  'bowel-visit': {
    name: 'Visit, examination and CEA',
    unit: ['visit', 'visits'],
    rhythm: 'every 3 to 6 months for 5 years',
    purpose:
      'to hear what has changed and watch the trend; a raised CEA is repeated first, then comes a scan',
  },
  'bowel-ct': {
    name: 'CT of chest and abdomen (rectal cancer: pelvis too)',
    unit: ['CT', 'CTs'],
    rhythm: 'yearly for 3 years; more often at high risk',
    purpose: 'to find a return that could still be treated, in liver or lung',
  },
  'bowel-colonoscopy': {
    name: 'Colonoscopy',
    unit: ['colonoscopy', 'colonoscopies'],
    rhythm:
      '1 year after surgery, earlier if the bowel was not fully seen before; then every 5 years if clear',
    purpose: 'to find and remove polyps before they can become a new cancer',
  },
  'hodgkin-visit': {
    name: 'Visit: talk and examination',
    unit: ['visit', 'visits'],
    rhythm: 'every 3 to 6 months for 2 years, every 6 to 12 months in year 3, then yearly',
    purpose: 'first to find a return, from year 4 above all late effects',
  },
  'hodgkin-heart': {
    name: 'Blood pressure',
    unit: ['check', 'checks'],
    rhythm: 'yearly; blood fats too, and heart or artery tests about every 10 years, by exposure',
    purpose: 'because chest radiotherapy and some drugs can strain the heart years later',
  },
  'hodgkin-thyroid': {
    name: 'Thyroid test (TSH), after neck radiotherapy',
    unit: ['test', 'tests'],
    rhythm: 'at least yearly',
    purpose: 'to find a thyroid that works too little',
  },
  'hodgkin-flu': {
    name: 'Flu vaccine',
    unit: ['vaccine', 'vaccines'],
    rhythm: 'yearly; others as advised, above all without a spleen',
    purpose: 'to prevent infection',
  },
  'hodgkin-breast': {
    name: 'Breast screening, after chest or armpit radiotherapy',
    unit: ['screening', 'screenings'],
    rhythm: 'mostly later than this calendar: from 8 to 10 years after treatment, or age 40',
    purpose: 'to find a second cancer early; MRI is added after treatment at 10 to 30 years of age',
  },
  'aml-visit': {
    name: 'Visit and full blood count',
    unit: ['visit', 'visits'],
    rhythm: 'every 1 to 3 months for 2 years, then every 3 to 6 months',
    purpose: 'to see whether the blood stays as it should, and to hear how life is going',
  },
  'aml-mrd': {
    name: 'MRD test, where there is a marker to follow',
    unit: ['blood test', 'blood tests'],
    rhythm: 'blood every 4 to 6 weeks (or marrow every 3 months) for 24 months',
    purpose: 'to see a trend; one new positive is repeated',
  },
  'aml-marrow': {
    name: 'Marrow test',
    unit: ['test', 'tests'],
    rhythm: 'when counts or symptoms change; some programmes also plan it ahead',
    purpose: 'to find out why they changed',
  },
  'aml-late': {
    name: 'Late effects',
    unit: ['check', 'checks'],
    rhythm: 'by treatment, at visits',
    purpose: 'heart, iron from transfusions, fertility, mood, return to work',
  },
  'cml-pcr': {
    name: 'BCR::ABL1 blood test (PCR)',
    unit: ['test', 'tests'],
    rhythm: 'monthly for 6 months, every 2 months to month 12, then every 3 months, long term',
    purpose: 'to see early if the level rises; most losses of response come in the first 6 months',
  },
  'cml-restart': {
    name: 'Starting the tablets again',
    unit: ['time', 'times'],
    rhythm: 'above 0.1 %, ideally within 4 weeks; then tests until the response is back',
    purpose: 'to regain the response; nearly all do, and it is not a defeat',
  },
  'cml-joints': {
    name: 'Muscle and joint pain',
    unit: ['time', 'times'],
    rhythm: 'may start within weeks of stopping',
    purpose: 'to be told early; it is usually mild and passes in months',
  },
}

export const notRoutine: Record<
  CancerName,
  { readonly what: string; readonly why: string; readonly facts: readonly string[] }
> = {
  breast: {
    what: 'Blood counts and chemistry, markers (CEA, CA 15-3, CA 27.29), chest x-ray, bone scan, liver ultrasound, CT, PET; MRI unless the risk is high.',
    why: 'Without symptoms they bring false alarms, biopsies, radiation, worry and cost. A symptom is a different matter: then the test that fits it is done.',
    facts: ['M6-X04', 'M6-F08', 'M6-F12'],
  },
  bowel: {
    what: 'PET, routine blood counts, liver tests.',
    why: 'They are not recommended. More tests are not always better: in two large trials more frequent CT and CEA did not lengthen life, and the evidence as a whole is mixed. Any of this is for people who could have treatment if something were found.',
    facts: ['M6-X09', 'M6-F10'],
  },
  hodgkin: {
    what: 'PET or PET-CT at any time; blood tests and scans without symptoms or findings.',
    why: 'Routine scans have not been shown to help people live longer. They do bring false alarms, biopsies, radiation, worry and cost.',
    facts: ['M6-X11', 'M6-F11', 'M6-F12'],
  },
  aml: {
    what: 'A marrow test on fixed dates is not part of every plan.',
    why: 'It is done when counts or symptoms change; some programmes plan it ahead. The intervals here rest on weaker sources than those of the other examples.',
    facts: ['M6-X15', 'M6-X16'],
  },
  cml: {
    what: 'The blood test: in this plan it is the follow-up.',
    why: 'Above 0.1 % the tablets are started again within weeks, and only the test shows it. If one was missed, it is made up for; that happens.',
    facts: ['M6-X19', 'M6-X21'],
  },
}

/** "2 to 4 visits", "1 mammogram", "none". */
export function sayCount({ least, most }: Count, [one, many]: readonly [string, string]): string {
  if (most === 0) return words.none
  if (least === most) return `${least} ${least === 1 ? one : many}`
  return `${least} to ${most} ${many}`
}
