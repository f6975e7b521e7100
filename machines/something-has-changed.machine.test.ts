import { proveMachine } from './proof/prove-machine'
import { somethingHasChangedMachine } from './something-has-changed.machine'
import { somethingHasChangedEvents } from './something-has-changed-events'

proveMachine(somethingHasChangedMachine, somethingHasChangedEvents)
