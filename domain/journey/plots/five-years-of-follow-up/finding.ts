import type { PlotRuling } from '../../plot'
import type { Cancer, Fate, Survivor } from './survivor'

/** What the pathologist sees, against the first cancer: no cancer cells, the same cancer, or another. */
type Cells = 'none' | 'same' | 'other'

const cellsOf: Readonly<Record<Fate, Cells>> = { quiet: 'none', return: 'same', second: 'other' }

type Finding = { readonly lines: readonly string[]; readonly because: string }

const findings: Readonly<Record<Cancer, Readonly<Record<Cells, Finding>>>> = {
  breast: {
    none: {
      lines: [
        'Fat that has turned to scar, beside the old wound.',
        'No cancer cells; ultrasound and mammogram fit that.',
      ],
      because: 'the sample shows scarred fat and no cancer cells, and the images fit it',
    },
    same: {
      lines: [
        'Breast cancer in the scar, of the type found at diagnosis, with the same receptors.',
        'CT and bone scan: nothing elsewhere.',
      ],
      because: 'the cells are those of the first cancer, in its old place, after years without a sign',
    },
    other: {
      lines: [
        'Breast cancer of another type, without hormone receptors, in another part of the same breast.',
        'Put beside the first sample: a different tumour. Nothing elsewhere.',
      ],
      because: 'the cells are of another type than the first, in another place',
    },
  },
  bowel: {
    none: {
      lines: [
        'Colonoscopy: haemorrhoids that bleed. The join and the whole rest of the bowel: clear.',
        'Samples of the join: no cancer cells.',
      ],
      because: 'haemorrhoids explain the blood, and the samples show no cancer cells',
    },
    same: {
      lines: [
        'Colonoscopy: a growth at the join. Samples: the bowel cancer, alike to the first.',
        'CT: nothing elsewhere.',
      ],
      because: 'the cells are those of the first cancer, at the join, after years without a sign',
    },
    other: {
      lines: [
        'Colonoscopy: join clear. A growth in another part of the bowel, far from it. Samples: bowel cancer.',
        'It grows out of a polyp of its own: a different tumour. CT: nothing elsewhere.',
      ],
      because: 'it grows from a polyp of its own, far from the join, and the join is clear',
    },
  },
  hodgkin: {
    none: {
      lines: [
        'A node that reacts, with no lymphoma cells.',
        'A tooth under it is inflamed; the dentist has been asked.',
      ],
      because: 'the node only reacts, there are no lymphoma cells, and a tooth explains it',
    },
    same: {
      lines: [
        'Hodgkin lymphoma, as at diagnosis.',
        'PET-CT, with a reason now: uptake in this node and one beside it.',
      ],
      because: 'the cells are those of the first lymphoma, after years without a sign',
    },
    other: {
      lines: [
        'Cells of a thyroid cancer in the node.',
        'The thyroid lay in the field of the radiotherapy. No lymphoma.',
      ],
      because: 'the cells are those of a thyroid cancer, which is another disease, and no lymphoma is found',
    },
  },
}

const keys = { none: 'benign', same: 'recurrence', other: 'second-primary' } as const
const names = { none: 'No cancer', same: 'A recurrence', other: 'A second primary cancer' } as const

export const finding = ({ cancer, fate }: Survivor): Finding => findings[cancer][cellsOf[fate]]

/**
 * Names a finding by its cells: those of the first cancer, seen again after a time without any, make a recurrence,
 * other cancer cells a new primary, and none are no cancer (M5-F05, M5-F06).
 */
export function nameFinding(
  survivor: Survivor,
): PlotRuling & { readonly key: 'benign' | 'recurrence' | 'second-primary' } {
  const cells = cellsOf[survivor.fate]
  return { key: keys[cells], reason: `${names[cells]}: ${finding(survivor).because}`, scanMonth: null }
}
