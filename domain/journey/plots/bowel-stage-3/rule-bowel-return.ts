import { type ReturnRuling, type ReturnSite, ruleReturnExtent } from '../something-has-changed/return-extent'
import type { BowelReturn } from './bowel-patient'

const places: Readonly<Record<BowelReturn['site'], ReturnSite>> = {
  liver: 'liver',
  livers: 'liver',
  nodes: 'bowel-nodes',
  bowel: 'join',
}

export const ruleBowelReturn = ({ site }: BowelReturn): ReturnRuling =>
  ruleReturnExtent('bowel', places[site])
