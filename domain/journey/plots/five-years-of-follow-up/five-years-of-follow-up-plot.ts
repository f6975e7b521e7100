import { makeChance } from '../../../patient/chance/chance'
import type { DrawPlot } from '../../plot'
import { drawExposures } from './exposures'
import { nameFinding } from './finding'
import { followUpPanels } from './follow-up-panels'
import { drawGrowth, followUpTruth, growthMoments } from './hidden-growth'
import { drawSurvivor } from './survivor'
import { drawSymptomMonth } from './symptom-month'

const caseId = 'five-years-of-follow-up'
export const caseVersion = 1

/** From this month on the visits are as far apart as the plan lets them be. */
const wideFromMonth = 36

/** How long it is until the next booked visit, by then. */
const wideGaps = { breast: 'five months', bowel: 'four months', hodgkin: 'seven months' } as const

/**
 * Five years after the treatment of one of three cancers: what was given and what it left behind, a gap, a new sign,
 * and what that turns out to be.
 */
export const drawFiveYearsOfFollowUpPlot: DrawPlot = (seed) => {
  const draw = (stream: string) => makeChance(caseId, caseVersion, seed, stream)
  const symptomChance = draw('symptom')
  const survivor = drawSurvivor(draw('who'), (cancer, fate) => drawSymptomMonth(cancer, fate, symptomChance))
  const { cancer, fate, effect, missedFor, months } = survivor
  const sizes = draw('sizes')
  const startMm = sizes.whole(cancer === 'hodgkin' ? 45 : 16, cancer === 'hodgkin' ? 92 : 44)
  const growth = drawGrowth(survivor, sizes)
  const figures = drawExposures(survivor, draw('exposures'))
  const ruling = nameFinding(survivor)
  const isWide = months.symptom >= wideFromMonth
  return {
    outcome: fate,
    person: survivor.person,
    traits: {
      ...figures,
      cancer,
      fate,
      effect,
      missedFor,
      exposure: `${cancer}-${effect}`,
      told: `${cancer}-${fate}`,
      findingKind: ruling.key,
      startMm: `${startMm}`,
      lumpMm: `${growth?.mm ?? sizes.whole(12, 22)}`,
      rhythm: isWide ? 'wide' : 'spaced',
      visitGap: isWide ? wideGaps[cancer] : 'eleven weeks',
      symptomYear: `${Math.floor(months.symptom / 12) + 1}`,
      positive: `${sizes.whole(1, 3)}`,
    },
    figuresAt: () => ({}),
    moments: { ...months, ...growthMoments(survivor, growth) },
    panels: followUpPanels(survivor, figures, draw('panels')),
    rulings: { finding: ruling },
    measured: {},
    truth: followUpTruth(survivor, growth, startMm),
  }
}
