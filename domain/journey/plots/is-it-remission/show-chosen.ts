import type { EvidencePanel } from '../../evidence-panel'

export type EvidenceOption = 'main-look' | 'blood' | 'body' | 'inside' | 'whole-body' | 'marker'

/** A panel that only those see who chose its test. */
export function showChosen<Panel extends EvidencePanel>(panel: Panel, option: EvidenceOption): Panel {
  return { ...panel, when: [{ decision: 'which-evidence', options: [option] }] }
}

/** A panel that the rules cannot do without: who did not choose its test sees it after asking for it late. */
export function showChosenOrLate<Panel extends EvidencePanel>(
  panel: Panel,
  option: 'main-look' | 'blood',
): readonly Panel[] {
  const late = option === 'main-look' ? 'ask-for-main' : 'ask-for-blood'
  return [showChosen(panel, option), { ...panel, id: `${panel.id}-late`, when: [{ decision: late }] }]
}
