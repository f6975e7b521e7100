import type { NodeSource } from './story-node.schema'

/** Months since the story's beginning; a week counts as 7/30 and a day as 1/30 of one. */
export const monthOf = ({ month, week, day }: Pick<NodeSource, 'month' | 'week' | 'day'>): number =>
  month ?? (week === undefined ? (day ?? 0) / 30 : (week * 7) / 30)
