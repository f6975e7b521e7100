import type { Cause } from './change-patient'
import type { ChangeSizes } from './change-sizes'

type Sizes = ChangeSizes & { readonly cea: string }
type CauseReports = { readonly first: readonly string[]; readonly answer: readonly string[] }

const spine = [
  'MRI of the whole spine: one vertebra is altered over {spineMm} mm and has lost height.',
  'A metastasis and a fracture of thin bone can look like this. A sample is advised.',
]
const raised = ['CEA again, same laboratory: {cea}, still raised.']
const nodule = [
  'CT: one nodule of {mm} mm in the right lung, smooth. It was {oldMm} mm on the scan before.',
  'Read again beside all earlier scans: it is growing. Its look does not tell what it is.',
]

const templates: Readonly<Record<Cause, CauseReports>> = {
  bone: {
    first: spine,
    answer: [
      'Needle sample of the bone: cancer cells, of the kind of the breast cancer.',
      'CT: no other finding.',
    ],
  },
  fracture: {
    first: spine,
    answer: [
      'Needle sample of the bone: thin, healing bone; no cancer cells.',
      'Bone density: osteoporosis.',
    ],
  },
  armpit: {
    first: [
      'Ultrasound: one thickened lymph node of {mm} mm in the armpit of the treated side.',
      'A node that reacts and a node with cancer can look like this. A sample is advised.',
    ],
    answer: [
      'Needle sample of the node: cancer cells, of the kind of the breast cancer.',
      'CT: no other finding.',
    ],
  },
  'treated-breast': {
    first: [
      'Mammogram and ultrasound: a shadow of {mm} mm beside the scar in the treated breast.',
      'Scar tissue and cancer can look like this. A sample is advised.',
    ],
    answer: ['Core sample: cancer cells, of the kind of the first breast cancer.', 'CT: no other finding.'],
  },
  settled: {
    first: ['CEA again, same laboratory: {cea}, back under the limit.'],
    answer: ['CEA eight weeks later, same laboratory: {cea}.'],
  },
  liver: {
    first: raised,
    answer: [
      'CT and MRI: one new lesion of {mm} mm in the liver; nothing else.',
      'Liver team: a metastasis of the bowel cancer; no needle wanted in a lesion that may be removed.',
    ],
  },
  join: {
    first: raised,
    answer: [
      'CT: a thickening of {mm} mm where the bowel was sewn together; nothing else.',
      'Colonoscopy with a sample: cancer cells, of the kind of the bowel cancer.',
    ],
  },
  'bowel-nodes': {
    first: raised,
    answer: [
      'CT: one lymph node of {mm} mm beside the removed piece of bowel; nothing else.',
      'Needle sample of the node: cancer cells, of the kind of the bowel cancer.',
    ],
  },
  infection: {
    first: [
      'CT: one hazy spot of {spotMm} mm in the right lung, not there on earlier scans.',
      'Its edge and the cough speak for an infection that is passing. A scan after eight weeks is advised.',
    ],
    answer: ['CT after eight weeks: the spot has gone.'],
  },
  lung: {
    first: nodule,
    answer: [
      'Needle sample: cancer cells, of the kind of the bowel cancer.',
      'CT of the belly: no other finding.',
    ],
  },
  'lung-cancer': {
    first: nodule,
    answer: [
      'Needle sample: cancer cells of lung type, with other markers than the bowel cancer.',
      'No other finding.',
    ],
  },
}

/** The words of the reports for this cause: the first test, and the one that answers. */
export function reportsOf(cause: Cause, sizes: Sizes): CauseReports {
  const { first, answer } = templates[cause]
  const fill = (line: string) => fillSizes(line, sizes)
  return { first: first.map(fill), answer: answer.map(fill) }
}

function fillSizes(line: string, { mm, oldMm, spotMm, cea }: Sizes): string {
  const spineMm = mm > 0 ? mm : spotMm
  return line
    .replace('{mm}', `${mm}`)
    .replace('{oldMm}', `${oldMm}`)
    .replace('{spotMm}', `${spotMm}`)
    .replace('{spineMm}', `${spineMm}`)
    .replace('{cea}', cea)
}
