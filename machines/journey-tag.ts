/** The contract with the screens: every state of the region `care` has one tag, which says how it is to be shown. */
export const journeyTags = [
  'finding-out',
  'treating',
  'complete',
  'partial',
  'stable',
  'progression',
  'watching',
  'unsettled',
  'returned',
  'ended',
] as const
export type JourneyTag = (typeof journeyTags)[number]
