import { fiveYearsOfFollowUpMachine } from './five-years-of-follow-up.machine'
import { fiveYearsOfFollowUpEvents } from './five-years-of-follow-up-events'
import { proveMachine } from './proof/prove-machine'

proveMachine(fiveYearsOfFollowUpMachine, fiveYearsOfFollowUpEvents)
