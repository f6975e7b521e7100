export type RuleTable = {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly source: string
}

const recist = 'RECIST 1.1: Eisenhauer 2009, Eur J Cancer 45:228'

const solidTables: readonly RuleTable[] = [
  {
    id: 'baseline',
    title: 'Before treatment: what can be followed',
    lead: 'A target must be large enough to measure again. The largest are chosen, up to five in all and two an organ; lymph nodes count as one organ.',
    head: ['Finding', 'Rule', 'Counts as'],
    rows: [
      [
        'Mass on CT or MRI',
        'Longest diameter 10 mm or more; with slices over 5 mm, twice the slice',
        'May be a target',
      ],
      ['Mass on chest x-ray', '20 mm or more', 'May be a target'],
      ['Lymph node', 'Short axis 15 mm or more', 'May be a target'],
      ['Lymph node', 'Short axis 10 mm to under 15 mm', 'Non-target disease'],
      ['Lymph node', 'Short axis under 10 mm', 'Normal'],
      ['Effusion, ascites, blastic bone disease', 'Any size', 'Non-target disease'],
    ],
    source: `${recist}, section 3`,
  },
  {
    id: 'target',
    title: 'Targets at a visit',
    lead: 'Read from the top; the first line that fits decides. Shrinkage is held against the baseline, growth against the smallest sum so far, which may be the baseline itself.',
    head: ['If', 'Target response'],
    rows: [
      ['Every mass is gone and every node is under 10 mm', 'CR'],
      ['The sum is at least 20 % and at least 5 mm over the smallest so far', 'PD'],
      ['A target was not measured, and the rest does not prove growth', 'NE'],
      ['The sum is at least 30 % below baseline', 'PR'],
      ['Otherwise', 'SD'],
    ],
    source: `${recist}, sections 4.3.1 and 4.4.2`,
  },
  {
    id: 'non-target',
    title: 'Non-target disease and new lesions',
    lead: 'What is not measured is still looked at. A rising marker alone is never progression.',
    head: ['If', 'Reading'],
    rows: [
      ['All gone, nodes under 10 mm, and a marker that was raised is normal', 'CR'],
      ['Something persists, or the marker is not normal', 'Non-CR/non-PD'],
      ['Not all was looked at, and nothing has clearly grown', 'NE'],
      ['Growth beyond doubt, enough to outweigh the targets', 'PD'],
      ['A new lesion beyond doubt, of any size', 'PD'],
      [
        'A new finding that may be something else',
        'Wait and repeat; if confirmed, PD from the day it was first seen',
      ],
    ],
    source: `${recist}, sections 4.3.3 to 4.3.5`,
  },
  {
    id: 'overall',
    title: 'The whole visit, with targets',
    lead: 'Progression anywhere is progression. After that, the targets lead; complete response needs everything.',
    head: ['Targets', 'Non-target', 'New lesion', 'Overall'],
    rows: [
      ['CR', 'CR, or none at baseline', 'No', 'CR'],
      ['CR', 'Non-CR/non-PD, or not looked at', 'No', 'PR'],
      ['PR', 'Not PD', 'No', 'PR'],
      ['SD', 'Not PD', 'No', 'SD'],
      ['NE', 'Not PD', 'No', 'NE'],
      ['PD', 'Any', 'Any', 'PD'],
      ['Any', 'PD', 'Any', 'PD'],
      ['Any', 'Any', 'Yes', 'PD'],
    ],
    source: `${recist}, section 4.4.1, Table 1`,
  },
  {
    id: 'overall-non-target',
    title: 'The whole visit, with non-target disease only',
    lead: 'Without measurements there is no partial response and no stable disease, only “neither”.',
    head: ['Non-target', 'New lesion', 'Overall'],
    rows: [
      ['CR', 'No', 'CR'],
      ['Non-CR/non-PD', 'No', 'Non-CR/non-PD'],
      ['NE', 'No', 'NE'],
      ['PD', 'Any', 'PD'],
      ['Any', 'Yes', 'PD'],
    ],
    source: `${recist}, section 4.4.1, Table 2`,
  },
  {
    id: 'best',
    title: 'The best response of a whole course',
    lead: 'Read up to the first progression. Where confirmation is asked, a response must be seen twice. This course uses 28 days between the two, one visit without a reading allowed between, and 42 days before SD counts; a real protocol states its own.',
    head: ['First', 'Next', 'Best, if confirmation is asked'],
    rows: [
      ['CR', 'CR', 'CR'],
      ['CR', 'PR', 'SD or PD, unless review shows that the first was really PR'],
      ['CR or PR', 'SD or PD', 'SD once the minimum has passed; before it, what follows decides'],
      ['CR or PR', 'NE, or nothing more', 'SD once the minimum has passed; before it, NE'],
      ['PR', 'PR or CR', 'PR'],
      ['NE', 'NE', 'NE'],
    ],
    source: `${recist}, section 4.4.3, Table 3; algorithm of the admiralonco package`,
  },
  {
    id: 'special',
    title: 'Cases that need a rule of their own',
    lead: 'Each of these is a way in which a sum can mislead.',
    head: ['If', 'Then'],
    rows: [
      ['A target is seen, but too small to measure', 'Record 5 mm, or the real value where there is one'],
      ['A target has split', 'Add the parts'],
      ['Two targets have become one mass', 'Record its one longest diameter'],
      ['A target was not imaged', 'NE, unless the others already prove growth'],
      ['A target is back after an overall complete response', 'PD'],
      [
        'A target is back, but the response was never complete overall',
        'Add it to the sum and read as usual',
      ],
    ],
    source: `${recist}, sections 4.3.2 and 4.4.2, and questions and answers`,
  },
]

const bloodTables: readonly RuleTable[] = [
  {
    id: 'aml',
    title: 'Acute myeloid leukaemia',
    lead: 'Read from the top. Neutrophils and platelets in 10⁹/L. Where neither count has come back and CRh is not met, this course reads MLFS.',
    head: ['Marrow blasts', 'And', 'Category'],
    rows: [
      ['No adequate sample', '', 'NE'],
      [
        '5 % or more after CR, CRh or CRi',
        'or blasts back in blood (two samples, a week apart), or disease elsewhere',
        'Relapse',
      ],
      ['Under 5 %', 'No blasts in blood, none elsewhere; neutrophils 1.0 and platelets 100 or more', 'CR'],
      ['Under 5 %', 'The same, with neutrophils 0.5 and platelets 50 or more', 'CRh'],
      ['Under 5 %', 'The same, with one of the two counts at the level of CR', 'CRi'],
      ['Under 5 %', 'The same, with neither', 'MLFS'],
      [
        '5 to 25 %, at least half below the start',
        'No blasts in blood; both counts at the level of CR',
        'PR',
      ],
      ['Anything else', 'Called refractory when a remission was due', 'No response'],
    ],
    source: 'ELN 2022: Döhner 2022, Blood 140:1345',
  },
  {
    id: 'cml',
    title: 'Chronic myeloid leukaemia: milestones',
    lead: 'BCR::ABL1 on the International Scale, in the chronic phase, on a tablet treatment. Before a result counts as failure, the team asks about missed doses without blame, and repeats it.',
    head: ['At', 'Optimal', 'Warning', 'Failure'],
    rows: [
      ['3 months', '10 % or less', 'Over 10 %', 'Over 10 %, confirmed within 1 to 3 months'],
      ['6 months', '1 % or less', 'Over 1 % to 10 %', 'Over 10 %'],
      ['12 months', '0.1 % or less', 'Over 0.1 % to 1 %', 'Over 1 %'],
      [
        'Later',
        '0.1 % or less',
        'Over 0.1 % to 1 %',
        'Over 1 %; a resistance mutation; high-risk chromosome changes',
      ],
    ],
    source: 'ELN 2020: Hochhaus 2020, Leukemia 34:966',
  },
  {
    id: 'cml-depth',
    title: 'Chronic myeloid leukaemia: depth',
    lead: 'Where nothing is found, the sample must hold enough control-gene copies to say how deep “nothing” reaches.',
    head: ['Depth', 'Found, at most', 'Not found, in at least'],
    rows: [
      ['MMR', '0.1 %', '—'],
      ['MR4', '0.01 %', '10,000 ABL1 copies'],
      ['MR4.5', '0.0032 %', '32,000 ABL1 copies'],
      ['MR5', '0.001 %', '100,000 ABL1 copies'],
    ],
    source: 'Cross 2015, Leukemia 29:999',
  },
  {
    id: 'lymphoma',
    title: 'Lymphoma on PET-CT',
    lead: 'Deauville scores compare uptake with the person’s own blood pool and liver. A lump that no longer takes up sugar may stay: scores 1 to 3 are complete all the same.',
    head: ['Score', 'Uptake', 'Response at the end of treatment'],
    rows: [
      ['1', 'None above background', 'Complete'],
      ['2', 'At or below the blood pool of the chest', 'Complete'],
      ['3', 'Above that, at or below the liver', 'Complete'],
      ['4 or 5, lower than at baseline', 'Above the liver', 'Partial'],
      ['4 or 5, unchanged', 'Above the liver', 'No response'],
      ['4 or 5, higher, or new places', 'Above the liver', 'Progressive'],
    ],
    source: 'Lugano: Cheson 2014, J Clin Oncol 32:3059',
  },
  {
    id: 'myeloma',
    title: 'Myeloma',
    lead: 'Every category needs two assessments in a row. Depth matters, yet people live well for years in partial response.',
    head: ['Category', 'Core rule'],
    rows: [
      ['MRD negative', 'CR, and no abnormal plasma cell found at 1 in 100,000 or better'],
      ['sCR', 'CR, a normal light-chain ratio and no clonal cells in the marrow'],
      ['CR', 'Immunofixation negative in serum and urine, no soft-tissue mass, under 5 % plasma cells'],
      ['VGPR', 'Seen on immunofixation only; or serum down 90 % and urine under 100 mg a day'],
      ['PR', 'Serum down 50 %; urine down 90 % or under 200 mg a day'],
      ['SD', 'None of these, and no progression'],
      [
        'PD',
        'Up 25 % from the lowest, and by 5 g/L in serum (10 where the lowest was 50 or more) or 200 mg a day in urine; or new lesions',
      ],
    ],
    source: 'IMWG: Kumar 2016, Lancet Oncol 17:e328',
  },
]

export const words = {
  title: 'How response is decided',
  lead: 'The published rules that the simulations of this course follow, as tables, and made-up cases to run through them. The rules are tools of trials and of the ward; what they say about one person is for that person’s team.',
  teaching:
    'This page teaches. It does not give medical advice and cannot read anyone’s results. Talk with your own care team. If you think you have an emergency, call your local emergency number now.',
  contents: 'On this page',
  solidTitle: 'Solid tumours',
  bloodTitle: 'Blood cancers',
  practiceTitle: 'Practice cases',
  practiceLead:
    'Each case is made up. Pick one, change what the scan or the sample shows, and see which rule decides. Nothing you enter is kept or sent. Do not enter anyone’s real results: this is not a calculator for a person.',
  signsTitle: 'The signs',
  signs: [
    ['CR', 'Complete response: no sign of disease was found'],
    ['PR', 'Partial response: smaller by enough to count'],
    ['SD', 'Stable disease: not growing in a way that counts'],
    ['PD', 'Progression: grown by enough to count, or something new'],
    ['NE', 'Not evaluable: not enough was seen to say'],
  ],
  notCoveredTitle: 'What is not here',
  notCovered:
    'Immunotherapy trials may use iRECIST, which waits for progression to be confirmed. Prostate cancer (PCWG3), ovarian cancer (GCIG), brain tumours (RANO) and liver cancer (mRECIST) have rules of their own. They are named so that you know them when you meet them; this course does not apply them.',
  sourcePrefix: 'Source:',
  tables: { solid: solidTables, blood: bloodTables },
} as const
