import type { Cause } from './change-patient'

/** What has to come next to learn what it is: a sample, a place to look for, or nothing but time. */
export type NextTest = 'tissue' | 'image' | 'wait'

const tests: Readonly<Record<Cause, NextTest>> = {
  bone: 'tissue',
  fracture: 'tissue',
  armpit: 'tissue',
  'treated-breast': 'tissue',
  settled: 'wait',
  liver: 'image',
  join: 'image',
  'bowel-nodes': 'image',
  infection: 'wait',
  lung: 'tissue',
  'lung-cancer': 'tissue',
}

/**
 * The step that answers what the first result leaves open. A finding that can be several things needs tissue, a marker
 * that stays raised needs a place, and what has settled or is passing needs a second look (M5-F06, M5-X17, M1-F21).
 */
export const nextTestFor = (cause: Cause): NextTest => tests[cause]
