export type Pace = 'emergency' | 'same-day' | 'within-days' | 'next-visit'
