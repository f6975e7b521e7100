import type { Journey } from '../journey'
import type { DrawPlot } from '../plot'

/**
 * The code that draws a case's patients, loaded when the case is opened. One line a case; a story needs none of its
 * own.
 */
const loaders: Readonly<Record<string, () => Promise<DrawPlot>>> = {
  'bowel-liver': async () => (await import('./bowel-liver/bowel-liver-plot')).drawBowelLiverPlot,
  'bowel-stage-3': async () => (await import('./bowel-stage-3/bowel-stage-3-plot')).drawBowelStage3Plot,
  'lung-stage-4': async () => (await import('./lung-stage-4/lung-stage-4-plot')).drawLungStage4Plot,
  aml: async () => (await import('./aml/aml-plot')).drawAmlPlot,
  'breast-year-6': async () => (await import('./breast-year-6/breast-year-6-plot')).drawBreastYear6Plot,
  'cml-stopping': async () => (await import('./cml-stopping/cml-stopping-plot')).drawCmlStoppingPlot,
  hodgkin: async () => (await import('./hodgkin/hodgkin-plot')).drawHodgkinPlot,
  'is-it-remission': async () =>
    (await import('./is-it-remission/is-it-remission-plot')).drawIsItRemissionPlot,
  'read-the-scans': async () => (await import('./read-the-scans/read-the-scans-plot')).drawReadTheScansPlot,
  'below-the-limit-cml': async () =>
    (await import('./below-the-limit-cml/below-the-limit-cml-plot')).drawBelowTheLimitCmlPlot,
  'below-the-limit-aml': async () =>
    (await import('./below-the-limit-aml/below-the-limit-aml-plot')).drawBelowTheLimitAmlPlot,
  'something-has-changed': async () =>
    (await import('./something-has-changed/something-has-changed-plot')).drawSomethingHasChangedPlot,
  'five-years-of-follow-up': async () =>
    (await import('./five-years-of-follow-up/five-years-of-follow-up-plot')).drawFiveYearsOfFollowUpPlot,
}

/** @throws RangeError when a case has neither a plot of its own nor is a story */
export async function loadPlot(journey: Journey): Promise<DrawPlot> {
  if (journey.machine === 'story') return (await import('./story-plot')).makeStoryPlot(journey)
  const load = loaders[journey.id]
  if (!load) throw new RangeError(`${journey.id} has no plot`)
  return load()
}
