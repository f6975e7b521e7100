import { isAnswered } from '#domain/assessment/answer'
import { type ChosenOptions, listAnswerLists, readChosen } from '#domain/assessment/statistics/answer-lists'
import type { KnownItem, QuizAnswer } from '#domain/assessment/statistics/quiz-answers'
import { FEWEST_SHOWN } from '#domain/assessment/statistics/small-n'
import type { FirstAttempts } from './read-analysis'
import { type CsvCell, writeCsv } from './write-csv'

const HEADER = [
  'attempt',
  'place',
  'item',
  'version',
  'kind',
  'points',
  'maximum',
  'key',
  'chosen',
  'status',
  'confidence',
  'milliseconds',
  'demo',
] as const

/**
 * Every answer of every first attempt, one a row: all figures of the page can be worked out again from it. Attempts are
 * numbered by chance and name nobody. Under five attempts there is only the header.
 */
export function writeAnswersCsv({ isDemo, attempts, items }: FirstAttempts): string {
  if (attempts.length < FEWEST_SHOWN) return writeCsv(HEADER, [])
  const known = new Map(items.map((item) => [`${item.id}@${item.version}`, item]))
  const rows = attempts.flatMap(({ answers }, attempt) =>
    answers.map((answer, place) => [
      attempt + 1,
      place + 1,
      ...writeAnswer(answer, known.get(`${answer.itemId}@${answer.version}`)),
      isDemo ? 'yes' : 'no',
    ]),
  )
  return writeCsv(HEADER, rows)
}

function writeAnswer(answer: QuizAnswer, item: KnownItem | undefined): CsvCell[] {
  const { response } = answer
  const check = item?.check ?? null
  const lists = check ? listAnswerLists(check) : []
  const keys = lists.map(({ listId, options }): [string, string[]] => [
    listId,
    options.flatMap(({ id, isKeyed }) => (isKeyed ? [id] : [])),
  ])
  return [
    answer.itemId,
    answer.version,
    check?.kind ?? null,
    answer.score,
    answer.max,
    joinLists(Object.fromEntries(keys)),
    check && response ? joinLists(readChosen(check, response)) : '',
    nameStatus(answer),
    answer.confidence,
    answer.timeMs,
  ]
}

/** "row-a=col-1; row-b=col-2|col-3" */
function joinLists(lists: ChosenOptions): string {
  return Object.entries(lists)
    .map(([list, ids]) => `${list}=${ids.join('|')}`)
    .join('; ')
}

function nameStatus({ response, isReached, max }: QuizAnswer): string {
  if (max === 0) return 'left out of the grade'
  if (!isReached) return 'not reached'
  return response && isAnswered(response) ? 'answered' : 'omitted'
}
