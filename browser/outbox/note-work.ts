import type { Fact } from '#domain/classes/fact.schema'
import { makeId } from '../attempt-exchange'
import { loadMembership } from '../class-membership'
import { keepFact } from './keep-fact'

type WithoutName<Entry> = Entry extends Fact ? Omit<Entry, 'id' | 'at'> : never
type Work = WithoutName<Exclude<Fact, { kind: 'attempt.submitted' }>>

/** Said once a page: that a lesson was scrolled up and down again is no news. */
const said = new Set<string>()

/** Tells the class of something that happened, where this device is in one. */
export function noteWork(work: Work): void {
  const text = JSON.stringify(work)
  if (loadMembership() === null || said.has(text)) return
  said.add(text)
  keepFact({ id: makeId(), at: Date.now(), ...work })
}
