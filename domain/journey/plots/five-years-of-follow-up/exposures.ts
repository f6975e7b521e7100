import type { Chance } from '../../../patient/chance/chance'
import type { Values } from '../../plot'
import type { Survivor } from './survivor'

/** What treatment was given, by the summary: doses in mg/m² and Gy, and how the effect that followed was measured. */
export function drawExposures({ effect }: Survivor, chance: Chance): Values {
  const cycles = chance.pick([4, 6])
  const baseline = chance.whole(60, 65)
  return {
    breastDoxorubicin: `${chance.pick([180, 240])}`,
    hodgkinDoxorubicin: `${50 * cycles}`,
    cycles: `${cycles}`,
    oxaliplatin: `${85 * chance.whole(7, 12)}`,
    neckGy: `${chance.pick([20, 30])}`,
    efBefore: `${baseline}`,
    efNow: `${baseline - chance.whole(13, 18)}`,
    tsh: (chance.whole(78, 146) / 10).toFixed(1),
    tiredness: `${effect === 'fatigue' ? chance.whole(5, 8) : chance.whole(1, 3)}`,
    stumbles: chance.pick(['twice', 'three times']),
    missedMonths: `${chance.whole(3, 5)}`,
  }
}
