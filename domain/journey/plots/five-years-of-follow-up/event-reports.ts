import type { ReportPanel } from '../../evidence-panel'
import type { Values } from '../../plot'
import { reportOf } from './report-of'
import type { Survivor } from './survivor'

/** What a scan or marker without a reason brought: a spot, a worry, and months until it was nothing. */
export function falseAlarm({ cancer, months }: Survivor): ReportPanel {
  const month = months.sure + 0.5
  if (cancer === 'breast')
    return reportOf(month, 'alarm', 'CA 15-3, and what followed from it', [
      'CA 15-3: 34 U/mL (limit 30). CT and bone scan because of it: an old fracture of a rib, nothing else.',
      'CA 15-3 seven weeks later: 27. Nobody can say why it was raised.',
    ])
  return reportOf(month, 'alarm', 'PET-CT, and what followed from it', [
    'Some uptake in a node of the groin, of unknown meaning. Biopsy: inflammation, no cancer.',
    'Seven weeks from the scan to the answer.',
  ])
}

export function effectReport({ effect, months }: Survivor, figures: Values): ReportPanel {
  const month = months.effect
  switch (effect) {
    case 'heart':
      return reportOf(month, 'effect', 'Echocardiogram', [
        `Ejection fraction ${figures.efNow} %. Before treatment: ${figures.efBefore} %.`,
        'No fluid around the heart. The cardiology clinic is asked to see it this week.',
      ])
    case 'thyroid':
      return reportOf(month, 'effect', 'TSH and free T4', [
        `TSH ${figures.tsh} mU/L (limit 4.0), free T4 just under its range.`,
        'The thyroid was inside the field of the radiotherapy.',
      ])
    case 'neuropathy':
      return reportOf(month, 'effect', 'Examination of hands and feet', [
        'Light touch not felt from the toes to above the ankles, nor at the fingertips.',
        'Ankle reflexes absent. Stands unsteadily with closed eyes. No weakness, bladder and bowel as before.',
      ])
    case 'fatigue':
      return reportOf(month, 'effect', 'Assessment of tiredness', [
        `Worst tiredness of the week: ${figures.tiredness} of 10. Wakes at four, sits most of the day.`,
        'Blood count, TSH and mood were looked at, as the cause may be treatable. None of them explains it.',
      ])
  }
}
