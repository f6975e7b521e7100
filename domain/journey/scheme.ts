type Category = { readonly id: string; readonly text: string }

/** The categories of the published criteria that a decision of kind `classify` may ask for, in their own order. */
export const schemes = {
  recist: [
    { id: 'CR', text: 'Complete response' },
    { id: 'PR', text: 'Partial response' },
    { id: 'SD', text: 'Stable disease' },
    { id: 'PD', text: 'Progressive disease' },
    { id: 'NE', text: 'Not evaluable' },
  ],
  aml: [
    { id: 'CR', text: 'Complete remission (CR)' },
    { id: 'CRh', text: 'Complete remission with partial recovery of counts (CRh)' },
    { id: 'CRi', text: 'Complete remission with incomplete recovery of counts (CRi)' },
    { id: 'MLFS', text: 'Morphological leukaemia-free state (MLFS)' },
    { id: 'PR', text: 'Partial remission' },
    { id: 'NR', text: 'No response' },
    { id: 'RELAPSE', text: 'Relapse' },
  ],
  'cml-milestone': [
    { id: 'optimal', text: 'Optimal' },
    { id: 'warning', text: 'Warning' },
    { id: 'failure', text: 'Failure' },
  ],
  'cml-depth': [
    { id: 'none', text: 'No major molecular response' },
    { id: 'MMR', text: 'Major molecular response (MMR)' },
    { id: 'MR4', text: 'MR4' },
    { id: 'MR4.5', text: 'MR4.5' },
    { id: 'MR5', text: 'MR5' },
  ],
  lugano: [
    { id: 'CMR', text: 'Complete metabolic response' },
    { id: 'PMR', text: 'Partial metabolic response' },
    { id: 'NMR', text: 'No metabolic response' },
    { id: 'PMD', text: 'Progressive metabolic disease' },
  ],
} as const satisfies Readonly<Record<string, readonly Category[]>>
