import type { PlotRuling } from '../../plot'
import { ceaLimit } from './bowel-cea'
import { judgeOperated } from './judge-operated'
import { asksAgain, type Sitting } from './picture'
import { rateDate } from './rate-date'

type BowelFindings = {
  readonly firstMm: number | null
  readonly laterMm: number | null
  readonly traits: { readonly cea: string; readonly laterCea: string; readonly settledCea: string }
}

export function bowelRulings(
  { fate }: Sitting,
  { firstMm, laterMm, traits }: BowelFindings,
): Record<string, PlotRuling> {
  const { cea, laterCea, settledCea } = traits
  const first = judgeOperated(
    firstMm === null
      ? { finding: 'none', because: `the CT shows none and CEA is ${cea}, under the limit of ${ceaLimit}` }
      : {
          finding: 'open',
          because: `the CT shows a new lesion of ${firstMm} mm in the liver, CEA is ${cea}`,
        },
  )
  const wasInRemission = first.key === 'no-sign'
  if (!asksAgain(fate)) {
    const because = wasInRemission
      ? `no new sign on examination, and CEA is ${laterCea}`
      : `nothing is seen on CT since the lesion was taken out, and CEA is ${laterCea}`
    const ruling = rateDate({ wasInRemission, free: laterMm === null, disease: false, open: false, because })
    return { 'status-operated': first, 'second-status': ruling }
  }
  const risen = `CEA is ${laterCea}, over the limit for the first time, and one value is not repeated yet`
  const disease = laterMm !== null
  const because = disease
    ? `CEA is ${settledCea}, the CT shows a new lesion of ${laterMm} mm in the liver, and the biopsy names it`
    : `CEA is back at ${settledCea}, and the CT shows nothing new`
  return {
    'status-operated': first,
    'second-status': rateDate({ wasInRemission, free: null, disease: false, open: true, because: risen }),
    'settled-status': rateDate({ wasInRemission, free: !disease, disease, open: false, because }),
  }
}
