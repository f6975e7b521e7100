import { createStore } from 'zustand/vanilla'
import {
  answerCheck,
  keepJourney,
  readSection,
  seeScreen,
  toggleRevisit,
} from '#domain/progress/change-progress'
import { mergeProgress } from '#domain/progress/merge-progress'
import { parseProgress } from '#domain/progress/parse-progress'
import { emptyProgress, type JourneyProgress, type Progress } from '#domain/progress/progress'

export const PROGRESS_KEY = 'remission:progress:v1'
const SET_ASIDE_KEY = 'remission:progress:set-aside'

/** `set-aside`: what was stored could not be read and is kept under another name; `refused`: the browser does not store. */
export type StorageState = 'fine' | 'set-aside' | 'refused'
type ProgressState = { readonly progress: Progress; readonly storage: StorageState }

export const progressStore = createStore<ProgressState>(() => ({ progress: emptyProgress, storage: 'fine' }))

let listening = false

/** Loads what this device holds, and follows other tabs from then on. Safe to call from every island. */
export function openProgress(): void {
  if (listening || typeof window === 'undefined') return
  listening = true
  progressStore.setState(readStored())
  addEventListener('storage', (event) => {
    if (event.key === PROGRESS_KEY || event.key === null) progressStore.setState(readStored())
  })
}

function readStored(): ProgressState {
  try {
    const text = localStorage.getItem(PROGRESS_KEY)
    if (text === null) return { progress: emptyProgress, storage: 'fine' }
    const parsed = parseText(text)
    if (parsed) return { progress: parsed, storage: 'fine' }
    localStorage.setItem(SET_ASIDE_KEY, text)
    localStorage.removeItem(PROGRESS_KEY)
    return { progress: emptyProgress, storage: 'set-aside' }
  } catch {
    return { progress: emptyProgress, storage: 'refused' }
  }
}

function parseText(text: string): Progress | undefined {
  try {
    const parsed = parseProgress(JSON.parse(text))
    return parsed.ok ? parsed.progress : undefined
  } catch {
    return undefined
  }
}

/** Changes the record on top of what is stored now, so that a second tab's work is never written over. */
function change(make: (progress: Progress) => Progress): void {
  openProgress()
  const current = readStored()
  const progress = make(current.storage === 'fine' ? current.progress : progressStore.getState().progress)
  try {
    localStorage.setItem(PROGRESS_KEY, JSON.stringify(progress))
    progressStore.setState({ progress, storage: current.storage })
  } catch {
    progressStore.setState({ progress, storage: 'refused' })
  }
}

export const progressActions = {
  readSection: (moduleId: string, section: string, all: readonly string[]) =>
    change((progress) => readSection(progress, moduleId, section, all, Date.now())),
  seeScreen: (moduleId: string, screen: string) =>
    change((progress) => seeScreen(progress, moduleId, screen, Date.now())),
  answerCheck: (id: string, score: number, max: number) =>
    change((progress) => answerCheck(progress, id, score, max, Date.now())),
  toggleRevisit: (id: string) => change((progress) => toggleRevisit(progress, id)),
  keepJourney: (journeyId: string, journey: JourneyProgress) =>
    change((progress) => keepJourney(progress, journeyId, journey)),
  takeIn: (other: Progress) => change((progress) => mergeProgress(progress, other)),
}
