import { journeyEventCatalogue } from '#domain/journey/event-catalogue'
import { patientJourneyMachine } from './patient-journey.machine'
import { proveMachine } from './proof/prove-machine'

proveMachine(patientJourneyMachine, journeyEventCatalogue)
