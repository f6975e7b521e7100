import type { AnyStateMachine } from 'xstate'
import type { Journey } from '#domain/journey/journey'

/** The statechart that a case runs on, loaded when it is needed; a story's is compiled from the story itself. */
export async function loadMachine(journey: Journey): Promise<AnyStateMachine> {
  switch (journey.machine) {
    case 'patient-journey':
      return (await import('./patient-journey.machine')).patientJourneyMachine
    case 'is-it-remission':
      return (await import('./is-it-remission.machine')).isItRemissionMachine
    case 'read-the-scans':
      return (await import('./read-the-scans.machine')).readTheScansMachine
    case 'below-the-limit':
      return (await import('./below-the-limit.machine')).belowTheLimitMachine
    case 'something-has-changed':
      return (await import('./something-has-changed.machine')).somethingHasChangedMachine
    case 'five-years-of-follow-up':
      return (await import('./five-years-of-follow-up.machine')).fiveYearsOfFollowUpMachine
    case 'story':
      return (await import('./compile-story-machine')).compileStoryMachine(journey)
  }
}
