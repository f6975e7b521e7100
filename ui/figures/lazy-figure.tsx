'use client'
import type { ComponentType, ReactNode } from 'react'
import type { FigureName } from '#domain/course/figures'
import { LazyIsland } from '../controls/lazy-island'

const loaders: Partial<Record<FigureName, () => Promise<ComponentType>>> = {
  'follow-up-calendar': () =>
    import('./follow-up-calendar/follow-up-calendar').then((m) => m.FollowUpCalendar),
  'molecular-staircase': () =>
    import('./molecular-staircase/molecular-staircase').then((m) => m.MolecularStaircase),
  'rare-cell-sampler': () => import('./rare-cell-sampler/rare-cell-sampler').then((m) => m.RareCellSampler),
  'findings-to-status': () =>
    import('./findings-to-status/findings-to-status').then((m) => m.FindingsToStatus),
  'response-over-visits': () =>
    import('./response-over-visits/response-over-visits').then((m) => m.ResponseOverVisits),
  'leukaemia-response': () =>
    import('./leukaemia-response/leukaemia-response').then((m) => m.LeukaemiaResponse),
  'body-map': () => import('./body-map/body-map').then((m) => m.BodyMap),
  'three-cures': () => import('./three-cures/three-cures').then((m) => m.ThreeCures),
  'feelings-map': () => import('./feelings-map/feelings-map').then((m) => m.FeelingsMap),
  'evidence-streams': () => import('./evidence-streams/evidence-streams').then((m) => m.EvidenceStreams),
  'lesion-ruler': () => import('./lesion-ruler/lesion-ruler').then((m) => m.LesionRuler),
  'quiet-years': () => import('./quiet-years/quiet-years').then((m) => m.QuietYears),
  'five-year-figure': () => import('./five-year-figure/five-year-figure').then((m) => m.FiveYearFigure),
  'detection-ladder': () => import('./detection-ladder/detection-ladder').then((m) => m.DetectionLadder),
}

export function LazyFigure({ name, children }: { readonly name: FigureName; readonly children: ReactNode }) {
  const load = loaders[name]
  return load ? <LazyIsland load={load}>{children}</LazyIsland> : children
}
