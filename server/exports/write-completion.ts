import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { guardText } from './csv-cell'
import type { ExportedClass } from './read-export'
import { type CsvRow, writeCsv } from './write-csv'

export type StepOf = (learnerId: string, moduleId: string) => Tables['standing']['step'] | null

const MINUTE_MS = 60_000
const STATUS: Readonly<Record<Tables['standing']['step'], string>> = {
  lesson: 'in the lesson',
  quiz: 'in the quiz',
  submitted: 'handed in',
  mastered: 'mastered',
  journey: '',
}
const HEAD = [
  ...['Alias', 'Section', 'Module', 'Title', 'Status', 'Attempts', 'Mastered', 'Late'],
  ...['First handed in (UTC)', 'Last handed in (UTC)', 'Minutes on the questions', 'Demo class'],
]

/** A line for each learner and module. */
export function writeCompletion({ isDemo, modules, rows }: ExportedClass, stepOf: StepOf): string {
  const body = rows.flatMap((row) =>
    modules.map(({ moduleId, number, title }): CsvRow => {
      const cell = row.cells.find((one) => one.moduleId === moduleId)
      const step = stepOf(row.learnerId, moduleId)
      const isHandedIn = cell !== undefined && cell.attempts.length > 0
      return [
        guardText(row.alias),
        guardText(row.section),
        String(number),
        guardText(title),
        step === null ? 'not begun' : STATUS[step],
        String(cell?.attempts.length ?? 0),
        cell?.isMastered ? 'yes' : 'no',
        isHandedIn ? (cell.isLate ? 'yes' : 'no') : '',
        writeTime(cell?.first?.submittedAt),
        writeTime(cell?.attempts.at(-1)?.submittedAt),
        isHandedIn ? String(Math.round(cell.focusMs / MINUTE_MS)) : '',
        isDemo ? 'yes' : 'no',
      ]
    }),
  )
  return writeCsv([HEAD, ...body], { mark: true })
}

export async function readSteps({ db }: Pick<Store, 'db'>, classId: string): Promise<StepOf> {
  const rows = await db
    .selectFrom('standing')
    .select(['learnerId', 'moduleId', 'step'])
    .where('classId', '=', classId)
    .execute()
  const steps = new Map(rows.map(({ learnerId, moduleId, step }) => [`${learnerId} ${moduleId}`, step]))
  return (learnerId, moduleId) => steps.get(`${learnerId} ${moduleId}`) ?? null
}

/** To the second, as in 2027-03-01 10:42:05. */
function writeTime(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}
