import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/**
 * Writes a case file of fictional cases, all kinds mixed, the same for the same count.
 *
 * @param count - number of cases
 */
export async function writeMixedCases(path: string, count: number): Promise<void> {
  const file = createWriteStream(path)
  for (let index = 0; index < count; index += 1) {
    const text = `${index === 0 ? '[' : ',\n'}${JSON.stringify(drawCase(index))}`
    if (!file.write(text)) await once(file, 'drain')
  }
  file.end(']\n')
  await once(file, 'finish')
}

function drawCase(index: number): object {
  const draw = kinds[index % kinds.length]
  return { id: `case-${index}`, ...draw?.(index) }
}

// A fixed scatter over 0 to 1, different for each case and place in it.
function scatter(index: number, place: number): number {
  const value = Math.sin(index * 12.9898 + place * 78.233) * 43_758.5453
  return value - Math.floor(value)
}

const size = (index: number, place: number, largest: number) =>
  Math.round(scatter(index, place) * largest * 100) / 100
const rules = { confirmation: true, confirmationDays: 28, minSdDays: 42, maxNeBetween: 1 }

function drawVisits(index: number): object {
  return {
    nontargetAtBaseline: true,
    baseline: [
      { organ: 'liver', kind: 'nonnode', mm: 10 + size(index, 1, 60) },
      { organ: 'lung', kind: 'nonnode', mm: 10 + size(index, 2, 40) },
      { organ: 'lymph node', kind: 'node', mm: 15 + size(index, 3, 20) },
    ],
    visits: [1, 2, 3, 4, 5].map((visit) => ({
      day: 56 * visit,
      targets: [
        size(index, visit * 10 + 1, 50),
        scatter(index, visit) < 0.05 ? null : size(index, visit * 10 + 2, 30),
        size(index, visit * 10 + 3, 25),
      ],
      nonTarget: scatter(index, visit * 7) < 0.1 ? 'CR' : 'NON-CR/NON-PD',
      newLesion: scatter(index, visit * 9) < 0.05,
    })),
  }
}

const overalls = ['CR', 'PR', 'SD', 'PD', 'NE', 'NON-CR/NON-PD'] as const

const kinds: readonly ((index: number) => object)[] = [
  (index) => ({ kind: 'recist-timepoint', ...drawVisits(index) }),
  (index) => ({ kind: 'recist-course', ...drawVisits(index), rules }),
  (index) => ({
    kind: 'recist-overall',
    target: 'CR',
    nonTarget: overalls[index % 3 === 0 ? 0 : 4],
    newLesion: index % 5 === 0,
  }),
  (index) => ({
    kind: 'recist-best',
    rules,
    responses: [1, 2, 3, 4].map((visit) => ({
      day: 42 * visit,
      overall: overalls[Math.floor(scatter(index, visit) * overalls.length)],
    })),
  }),
  (index) => ({
    kind: 'recist-baseline',
    candidates: [1, 2, 3, 4].map((place) => ({
      organ: 'liver',
      kind: 'nonnode',
      mm: size(index, place, 70),
    })),
  }),
  (index) => ({
    kind: 'aml',
    input: {
      bmBlastsPct: size(index, 1, 30),
      pretreatmentBmBlastsPct: 60,
      circulatingBlasts: false,
      extramedullary: false,
      anc: size(index, 2, 3),
      platelets: size(index, 3, 200),
      marrowAdequate: true,
      priorResponse: null,
      atLandmark: false,
      mrd: null,
    },
  }),
  (index) => ({
    kind: 'cml-milestone',
    input: { months: 3 + (index % 30), bcrAbl1IsPct: size(index, 1, 15) },
  }),
  (index) => ({
    kind: 'cml-depth',
    input: { bcrAbl1IsPct: 0.001 + size(index, 1, 1) / 10, detectable: true, abl1Copies: 40_000 },
  }),
]
