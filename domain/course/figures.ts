/** The interactive figures that a lesson or guide may place by name. */
export const figureNames = [
  'evidence-streams',
  'detection-ladder',
  'findings-to-status',
  'three-cures',
  'five-year-figure',
  'lesion-ruler',
  'leukaemia-response',
  'response-over-visits',
  'rare-cell-sampler',
  'molecular-staircase',
  'body-map',
  'quiet-years',
  'follow-up-calendar',
  'feelings-map',
] as const

export type FigureName = (typeof figureNames)[number]

export const isFigureName = (name: string): name is FigureName => figureNames.some((one) => one === name)
