export const itemKinds = [
  'single-best-answer',
  'true-false',
  'select-all',
  'select-n',
  'matrix-multiple-choice',
  'drop-down-cloze',
  'ordered-response',
  'numeric',
] as const

export type ItemKind = (typeof itemKinds)[number]
