import { proveMachine } from './proof/prove-machine'
import { readTheScansMachine } from './read-the-scans.machine'
import { readTheScansEvents } from './read-the-scans-events'

proveMachine(readTheScansMachine, readTheScansEvents)
