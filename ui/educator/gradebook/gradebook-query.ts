const SORTS = ['alias', 'section', 'seen', 'mastered', 'grade', 'attempts', 'time'] as const
export type Sort = (typeof SORTS)[number]

/** What the gradebook shows, as its address says. `sort` by grade, attempts or time is of the module chosen, or of all. */
export type GradebookQuery = {
  readonly text: string
  readonly section: string | null
  readonly moduleId: string | null
  readonly look: boolean
  readonly sort: Sort
  readonly down: boolean
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

const MAX_TEXT = 100

/** Whatever the address holds, something can be shown. */
export function parseGradebookQuery(params: Params): GradebookQuery {
  const read = (name: string) => {
    const value = params[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    text: read('text').trim().slice(0, MAX_TEXT),
    section: read('section') || null,
    moduleId: read('module') || null,
    look: read('look') === '1',
    sort: SORTS.find((one) => one === read('sort')) ?? 'alias',
    down: read('order') === 'down',
  }
}

/** The address of the same view, without what goes without saying; with a question mark, so that it can clear an address. */
export function formatGradebookQuery(query: GradebookQuery): string {
  const { text, section, moduleId, look, sort, down } = query
  const params = new URLSearchParams()
  if (text) params.set('text', text)
  if (section) params.set('section', section)
  if (moduleId) params.set('module', moduleId)
  if (look) params.set('look', '1')
  if (sort !== 'alias') params.set('sort', sort)
  if (down) params.set('order', 'down')
  return `?${params}`
}

/** The view that a press on a column's heading leads to: sorted by it, and the other way at a second press. */
export function sortBy(query: GradebookQuery, sort: Sort): GradebookQuery {
  return { ...query, sort, down: query.sort === sort && !query.down }
}
