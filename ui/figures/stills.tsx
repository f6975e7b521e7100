import type { ComponentType } from 'react'
import type { FigureName } from '#domain/course/figures'
import { BodyMapStill } from './body-map/body-map-still'
import { DetectionLadderStill } from './detection-ladder/detection-ladder-still'
import { EvidenceStreamsStill } from './evidence-streams/evidence-streams-still'
import { FeelingsMapStill } from './feelings-map/feelings-map-still'
import { FindingsToStatusStill } from './findings-to-status/findings-to-status-still'
import { FiveYearFigureStill } from './five-year-figure/five-year-figure-still'
import { FollowUpCalendarStill } from './follow-up-calendar/follow-up-calendar-still'
import { LesionRulerStill } from './lesion-ruler/lesion-ruler-still'
import { LeukaemiaResponseStill } from './leukaemia-response/leukaemia-response-still'
import { MolecularStaircaseStill } from './molecular-staircase/molecular-staircase-still'
import { QuietYearsStill } from './quiet-years/quiet-years-still'
import { RareCellSamplerStill } from './rare-cell-sampler/rare-cell-sampler-still'
import { ResponseOverVisitsStill } from './response-over-visits/response-over-visits-still'
import { ThreeCuresStill } from './three-cures/three-cures-still'

export const stills: Partial<Record<FigureName, ComponentType>> = {
  'follow-up-calendar': FollowUpCalendarStill,
  'molecular-staircase': MolecularStaircaseStill,
  'rare-cell-sampler': RareCellSamplerStill,
  'findings-to-status': FindingsToStatusStill,
  'response-over-visits': ResponseOverVisitsStill,
  'leukaemia-response': LeukaemiaResponseStill,
  'body-map': BodyMapStill,
  'three-cures': ThreeCuresStill,
  'feelings-map': FeelingsMapStill,
  'evidence-streams': EvidenceStreamsStill,
  'lesion-ruler': LesionRulerStill,
  'quiet-years': QuietYearsStill,
  'five-year-figure': FiveYearFigureStill,
  'detection-ladder': DetectionLadderStill,
}
