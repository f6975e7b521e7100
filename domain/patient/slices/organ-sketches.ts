import type { SliceOrgan } from '../slice'

/** Corner points as "x,y x,y", in mm; a circle as its middle and radius. Drawing rounds the corners and moves them a little. */
export type OrganSketch = {
  readonly outline: string
  readonly lines: readonly string[]
  readonly circles: readonly (readonly [x: number, y: number, radius: number])[]
  readonly site: readonly [x: number, y: number]
}

/** Liver with its vessels, lung with fissure and vessels, the great vessels before the spine, the kidney under its gland. */
export const organSketches: Readonly<Record<SliceOrgan, OrganSketch>> = {
  liver: {
    outline: '4,30 22,10 58,4 96,9 115,24 110,42 92,58 80,78 48,86 16,76 5,54',
    lines: ['97,66 78,57 58,52 34,56 18,62', '58,52 44,36 26,26', '76,12 80,34 78,57', '101,20 90,36 80,34'],
    circles: [[100, 66, 9]],
    site: [54, 44],
  },
  lung: {
    outline: '10,62 7,34 24,10 56,3 90,8 108,28 104,50 112,72 84,84 40,86',
    lines: [
      '8,66 40,60 76,62 105,54',
      '105,44 84,40 62,28 40,18',
      '84,40 64,48 36,46',
      '106,62 80,72 52,76',
      '62,28 56,14',
    ],
    circles: [[112, 44, 6]],
    site: [54, 40],
  },
  node: {
    outline: '3,20 28,6 60,10 92,5 117,22 116,60 98,84 60,87 22,84 4,58',
    lines: ['34,86 36,72 50,64 70,64 84,72 86,86', '6,34 26,30 42,18 60,16', '114,34 100,28 84,20'],
    circles: [
      [84, 46, 12],
      [104, 50, 8],
    ],
    site: [46, 42],
  },
  adrenal: {
    outline: '70,36 92,28 112,40 116,62 104,82 82,84 66,70 62,50',
    lines: ['78,58 90,52 98,60', '12,8 40,14 76,10 114,16', '52,38 58,56 56,72', '52,38 66,30 72,22'],
    circles: [
      [14, 62, 11],
      [14, 34, 6],
    ],
    site: [48, 38],
  },
}
