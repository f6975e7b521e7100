import type { Chance } from '../../../patient/chance/chance'
import type { AmlFindings } from '../../../response/aml/aml-findings'

/** What one assessment shows. Blasts in percent of the marrow, whole numbers; counts in 10^9/L. */
export type MarrowReading = {
  readonly bmBlastsPct: number
  readonly circulatingBlasts: boolean
  readonly anc: number
  readonly platelets: number
}

/** Kinds of assessment that a story asks for; the rules, not this, give the category. */
export type ReadingKind = 'CR' | 'CRh' | 'CRi' | 'MLFS' | 'PR' | 'NR'

/**
 * Counts and blasts of one assessment, drawn inside the limits of ELN 2022 so that no reading falls into the corner
 * that the published wording leaves open: one lineage between the levels of CRh and CR while the other is under CRh.
 *
 * @param leukaemicPct - the leukaemia's true share of the marrow in percent; healthy young cells come on top
 */
export function drawReading(kind: ReadingKind, leukaemicPct: number, chance: Chance): MarrowReading {
  const healthyPct = chance.between(1, 3.4)
  const bmBlastsPct = Math.round(leukaemicPct + (healthyPct * (100 - leukaemicPct)) / 100)
  const counts = drawCounts(kind, chance)
  return { bmBlastsPct, circulatingBlasts: kind === 'NR' && chance.happens(0.7), ...counts }
}

function drawCounts(kind: ReadingKind, chance: Chance): { anc: number; platelets: number } {
  switch (kind) {
    case 'CR':
      return { anc: tenths(chance, 10, 28), platelets: chance.whole(104, 240) }
    case 'PR':
      return { anc: tenths(chance, 11, 22), platelets: chance.whole(104, 170) }
    case 'CRh':
      return chance.happens(0.6)
        ? { anc: tenths(chance, 5, 9), platelets: chance.whole(55, 96) }
        : { anc: tenths(chance, 11, 19), platelets: chance.whole(52, 94) }
    case 'CRi':
      return chance.happens(0.7)
        ? { anc: tenths(chance, 11, 19), platelets: chance.whole(22, 46) }
        : { anc: tenths(chance, 2, 4), platelets: chance.whole(104, 150) }
    case 'MLFS':
    case 'NR':
      return { anc: tenths(chance, 1, 4), platelets: chance.whole(14, 44) }
  }
}

const tenths = (chance: Chance, from: number, to: number): number => chance.whole(from, to) / 10

/** The findings that the rules read; the sample was adequate and nothing lies outside the marrow. */
export function findingsOf(
  reading: MarrowReading,
  known: Pick<AmlFindings, 'pretreatmentBmBlastsPct' | 'priorResponse' | 'atLandmark'>,
): AmlFindings {
  return { ...reading, ...known, extramedullary: false, marrowAdequate: true, mrd: null }
}
