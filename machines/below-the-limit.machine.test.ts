import { belowTheLimitCatalogue, belowTheLimitMachine } from './below-the-limit.machine'
import { proveMachine } from './proof/prove-machine'

proveMachine(belowTheLimitMachine, belowTheLimitCatalogue)
