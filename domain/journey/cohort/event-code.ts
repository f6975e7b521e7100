import { journeyEventCatalogue } from '../event-catalogue'
import type { JourneyEvent } from '../journey-event'

/** The number of an event in the transition table: its place in the catalogue, which the table is compiled with. */
function codeOf(wanted: JourneyEvent): number {
  const text = JSON.stringify(wanted)
  const code = journeyEventCatalogue.findIndex((event) => JSON.stringify(event) === text)
  if (code === -1) throw new RangeError(`${text} is not in the catalogue of events`)
  return code
}

const assessed = (category: 'CR' | 'PR' | 'SD' | 'PD' | 'NE') =>
  codeOf({ type: 'response.assessed', category })

/** The events of care by number, each payload its own. */
export const careCode = {
  diagnosisConfirmed: codeOf({ type: 'diagnosis.confirmed' }),
  stagingCompleted: codeOf({ type: 'staging.completed' }),
  scanHeld: codeOf({ type: 'scan.held' }),
  assessed: {
    CR: assessed('CR'),
    PR: assessed('PR'),
    SD: assessed('SD'),
    PD: assessed('PD'),
    NE: assessed('NE'),
  },
  treatmentContinued: codeOf({ type: 'treatment.continued' }),
  treatmentChanged: codeOf({ type: 'treatment.changed' }),
  surgeryPlanned: codeOf({ type: 'surgery.planned' }),
  consolidationStarted: codeOf({ type: 'consolidation.started' }),
  maintenanceStarted: codeOf({ type: 'maintenance.started' }),
  maintenancePaused: codeOf({ type: 'maintenance.paused' }),
  surveillanceStarted: codeOf({ type: 'surveillance.started' }),
  visitHeld: codeOf({ type: 'visit.held' }),
  rhythmThinned: codeOf({ type: 'rhythm.thinned' }),
  markerRaised: codeOf({ type: 'marker.raised' }),
  findingReported: codeOf({ type: 'finding.reported' }),
  markerStayed: codeOf({ type: 'marker.repeated', stillRaised: true }),
  markerSettled: codeOf({ type: 'marker.repeated', stillRaised: false }),
  suspicionCleared: codeOf({ type: 'suspicion.cleared' }),
  confirmed: {
    local: codeOf({ type: 'recurrence.confirmed', extent: 'local' }),
    distant: codeOf({ type: 'recurrence.confirmed', extent: 'distant' }),
    marrow: codeOf({ type: 'recurrence.confirmed', extent: 'marrow' }),
  },
  remissionLasted: codeOf({ type: 'remission.lasted' }),
} as const
