import { isItRemissionMachine } from './is-it-remission.machine'
import { isItRemissionEvents } from './is-it-remission-events'
import { proveMachine } from './proof/prove-machine'

proveMachine(isItRemissionMachine, isItRemissionEvents)
