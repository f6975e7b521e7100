import type { Cancer, Stream, Weight } from './evidence-streams-state'

export const words = {
  title: 'Five streams of evidence',
  caption:
    'No stream decides alone. The width of a stream shows how far a team leans on it when it judges the response of this cancer: an illustration, not a rule.',
  cancer: 'For which cancer?',
  stream: 'Which stream?',
  pool: 'The team weighs them together',
  can: 'Can show',
  cannot: 'Cannot show',
  inCancer: (cancer: string) => `In ${cancer}`,
} as const

export const cancerNames: Record<Cancer, { readonly label: string; readonly inText: string }> = {
  bowel: { label: 'Bowel cancer', inText: 'bowel cancer' },
  lymphoma: { label: 'Lymphoma', inText: 'lymphoma' },
  leukaemia: { label: 'Acute leukaemia', inText: 'acute leukaemia' },
}

export const weightNames: Record<Weight, string> = {
  leads: 'leads',
  adds: 'adds',
  'now-and-then': 'only when needed',
}

export const streamWords: Record<
  Stream,
  {
    readonly name: string
    readonly can: string
    readonly cannot: string
    readonly here: Record<Cancer, string>
  }
> = {
  imaging: {
    name: 'Imaging',
    can: 'CT and MRI show size and shape. PET shows where sugar is taken up.',
    cannot:
      'Whether a lump that stays is cancer or scar, or why a place takes up sugar. Nothing under its limit.',
    here: {
      bowel:
        'CT looks for deposits in the liver, the lungs and elsewhere. A clear CT misses what is too small.',
      lymphoma:
        'PET and CT lead. A lump that stays can be scar, and after chemotherapy marrow or spleen can take up sugar too.',
      leukaemia: 'Remission is not read from body scans, unless there is disease outside the marrow.',
    },
  },
  blood: {
    name: 'Blood tests',
    can: 'Blood counts, and in some cancers how a tumour marker rises or falls.',
    cannot: 'Remission, from a marker alone: it can be raised without cancer, and normal with it.',
    here: {
      bowel: 'CEA can help. One raised value does not show a return, and a normal one does not exclude it.',
      lymphoma: 'Counts and LDH can add something. Neither shows by itself that the lymphoma has gone.',
      leukaemia: 'Counts lead, with the marrow: no leukaemia cells in the blood, and counts that recover.',
    },
  },
  tissue: {
    name: 'Tissue, marrow',
    can: 'The cells themselves, under the microscope and deeper.',
    cannot: 'Places that were not sampled.',
    here: {
      bowel: 'The specimen shows what was removed. Later a biopsy may answer what a new spot is.',
      lymphoma: 'A biopsy answers what a scan leaves open. It speaks for the place it came from.',
      leukaemia: 'The marrow leads: remission is read there and in the blood.',
    },
  },
  exam: {
    name: 'Examination',
    can: 'What can be felt, seen or heard.',
    cannot: 'Anything deep or small.',
    here: {
      bowel: 'Hands find what has grown large or lies near the surface, not a small deposit in the liver.',
      lymphoma: 'Nodes in the neck, armpit and groin can be felt; nodes deep in the chest or belly cannot.',
      leukaemia: 'It can find bruises or swollen nodes. It cannot look into the marrow.',
    },
  },
  symptoms: {
    name: 'Symptoms',
    can: 'Change that matters to the person, and how daily life goes.',
    cannot: 'Remission, or its absence. Feeling well does not prove it, feeling tired does not exclude it.',
    here: {
      bowel: 'A lasting change is a reason to look. Feeling well is good, and is not a test.',
      lymphoma: 'Most lymphomas that return are found through symptoms or signs, not a routine scan.',
      leukaemia: 'Fever, bleeding or new tiredness is a reason to call and to check the blood.',
    },
  },
}
