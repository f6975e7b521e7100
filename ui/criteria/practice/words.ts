export const words = {
  label: 'Practice case',
  made: 'Made up. Not for a real person’s results.',
  pick: 'Which rules?',
  tabs: { solid: 'Solid tumour', aml: 'Acute leukaemia', cml: 'Chronic leukaemia' },
  case: 'Case',
  restore: 'Put the case back as it was',
  baseline: 'Before treatment',
  sumIs: (mm: number) => `Sum ${mm} mm`,
  visit: (day: number) => `Day ${day}, week ${day / 7}`,
  size: (name: string) => `${name}, mm`,
  emptySize: 'Leave a field empty where the lesion was not measured; 0 means gone.',
  nonTarget: 'Non-target disease',
  nonTargetChoices: {
    CR: 'all gone',
    'NON-CR/NON-PD': 'something persists',
    PD: 'has clearly grown',
    NE: 'not looked at',
  },
  newLesion: 'New lesion',
  newLesionChoices: { no: 'none', yes: 'yes, beyond doubt', equivocal: 'doubtful' },
  reading: 'Reading',
  rule: 'Rule',
  best: (category: string) => `Best response with confirmation: ${category}`,
  blasts: 'Marrow blasts, %',
  before: 'Marrow blasts before treatment, %',
  neutrophils: 'Neutrophils, 10⁹/L',
  platelets: 'Platelets, 10⁹/L',
  inBlood: 'Blasts in the blood',
  elsewhere: 'Disease outside the marrow',
  prior: 'Response before this sample',
  priorChoices: { none: 'none yet', CR: 'CR', CRh: 'CRh', CRi: 'CRi' },
  months: 'Months on treatment',
  level: 'BCR::ABL1, % (International Scale)',
  confirmed: 'A second result over 10 % within 1 to 3 months',
  mutation: 'A resistance mutation was found',
  notANumber: 'Write a number, with a point for decimals.',
  cannotBe: 'This cannot be',
} as const

/** Made-up patients: a title, what happened, and what a learner may look out for. */
export const caseWords = {
  smallerYetGrown: {
    title: 'Smaller than at the start, and still progression',
    story:
      'Two masses shrink on treatment, then one grows. Compare the last sum with the first, and with the smallest.',
  },
  nodeStays: {
    title: 'A node that stays',
    story:
      'The liver mass is gone; the node is smaller and still there. Find the size at which it stops counting.',
  },
  stable: {
    title: 'Stable can be good',
    story: 'The sum falls by a fifth, then rises a little. Neither edge is reached.',
  },
  backAgain: {
    title: 'Gone, then back',
    story: 'No disease is seen at week 16. Then a small mass is back where the first one was.',
  },
  notMeasured: {
    title: 'One mass not measured',
    story:
      'The scan did not reach the kidney. See how large the others must be before that no longer matters.',
  },
  doubtful: {
    title: 'A doubtful spot',
    story: 'Something new of 6 mm may be a scar. Change it to “yes” at the next scan.',
  },
  countsComing: {
    title: 'Counts on their way',
    story: 'After induction the marrow is clear and the counts are half-way back.',
  },
  countsBack: { title: 'Two weeks later', story: 'The same marrow with recovered counts.' },
  partly: {
    title: 'Blasts down, not gone',
    story: 'From 60 to 12 %. Lower the counts and see what becomes of the partial response.',
  },
  returned: {
    title: 'After eight months in remission',
    story: 'A marrow sample shows 7 % blasts that are not regeneration.',
  },
  firstHigh: {
    title: 'High at three months',
    story: '12 % for the first time. Tick the box for a second result.',
  },
  onTime: { title: 'One year, on time', story: '0.08 % at month 12.' },
  lost: { title: 'Year four', story: 'It had been 0.03 %; now it is 0.3 %.' },
} as const
