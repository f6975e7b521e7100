import type { PlotRuling } from '../../plot'
import type { Cause, ChangePatient } from './change-patient'
import { type ReturnSite, ruleReturnExtent } from './return-extent'

/** What the tests that were shown say: where it is and whose cells they are. */
type Shown =
  | { readonly kind: 'settled' }
  | { readonly kind: 'no-cancer'; readonly what: string }
  | { readonly kind: 'other-cancer'; readonly what: string }
  | { readonly kind: 'same-cancer'; readonly site: ReturnSite }

const shown: Readonly<Record<Cause, Shown>> = {
  settled: { kind: 'settled' },
  fracture: {
    kind: 'no-cancer',
    what: 'a fracture of thin bone that is healing, with no cancer cell in the sample',
  },
  infection: { kind: 'no-cancer', what: 'an inflammation, gone on the second scan' },
  'lung-cancer': { kind: 'other-cancer', what: 'lung cells, with markers that bowel cancer does not carry' },
  bone: { kind: 'same-cancer', site: 'bone' },
  armpit: { kind: 'same-cancer', site: 'armpit' },
  'treated-breast': { kind: 'same-cancer', site: 'treated-breast' },
  liver: { kind: 'same-cancer', site: 'liver' },
  join: { kind: 'same-cancer', site: 'join' },
  'bowel-nodes': { kind: 'same-cancer', site: 'bowel-nodes' },
  lung: { kind: 'same-cancer', site: 'lung' },
}

/**
 * Names what the change was, from what the tests have shown. A return is named by its place, other cells are a second
 * primary, and a finding that is explained otherwise is benign (M5-F02, M5-F05, M5-F06).
 */
export function ruleChange({ primary, cause }: Pick<ChangePatient, 'primary' | 'cause'>): PlotRuling {
  const evidence = shown[cause]
  switch (evidence.kind) {
    case 'settled':
      return { key: 'nothing', reason: settledReason, scanMonth: null }
    case 'no-cancer':
      return {
        key: 'benign',
        reason: `It is explained: ${evidence.what}, so this is a benign finding`,
        scanMonth: null,
      }
    case 'other-cancer':
      return {
        key: 'second-primary',
        reason: `The sample shows ${evidence.what}: ${newCancer}`,
        scanMonth: null,
      }
    case 'same-cancer': {
      const { extent, reason } = ruleReturnExtent(primary, evidence.site)
      return { key: extent, reason, scanMonth: null }
    }
  }
}

const settledReason =
  'The repeated value is back under the limit and the examination found nothing, so there is no finding to name'
const newCancer = 'a new and different cancer, which is a second primary and no recurrence'
