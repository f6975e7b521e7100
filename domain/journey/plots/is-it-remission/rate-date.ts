import type { PlotRuling } from '../../plot'

/**
 * What stands on one date. `free`: the tests that the rules ask for show no disease; null where they were not asked
 * or cannot tell. `disease`: shown and proven. `open`: a finding that is not yet explained.
 */
export type DateFindings = {
  readonly wasInRemission: boolean
  readonly free: boolean | null
  readonly disease: boolean
  readonly open: boolean
  readonly because: string
}

/** Names what a date makes of the status: it stands, is open, is over, or is reached where it could not be given before. */
export function rateDate({ wasInRemission, free, disease, open, because }: DateFindings): PlotRuling {
  const rule = (key: string, text: string): PlotRuling => ({
    key,
    reason: `${text}: ${because}`,
    scanMonth: null,
  })
  if (disease && wasInRemission) return rule('over', 'The remission is over')
  if (open || disease || free === false) return rule('open', 'Open until it is settled')
  return wasInRemission ? rule('stands', 'The remission stands') : rule('first', 'It is reached now')
}
