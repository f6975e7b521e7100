import type { ClassPoints } from '#domain/classes/class-points.schema'
import { noteExport } from '../audit/note-export'
import type { Educator } from '../auth/educator'
import { type Course, loadCourse } from '../course/load-course'
import type { Store } from '../store/store'
import { readComments } from './read-comments'
import { readEverything } from './read-everything'
import { type ExportedClass, readExport } from './read-export'
import { readSteps, writeCompletion } from './write-completion'
import { writeCanvas, writeGrades, writeMoodle } from './write-shapes'

/** `points` fills a learning platform's own file, in the educator's browser; the others are files. */
export const EXPORT_SHAPES = ['grades', 'completion', 'canvas', 'moodle', 'everything', 'points'] as const
export type ExportShape = (typeof EXPORT_SHAPES)[number]

export type ExportFile = { readonly name: string; readonly type: string; readonly text: string }

/** Makes one file of a class and notes in the audit that it was made. */
export async function exportClass(
  store: Pick<Store, 'db' | 'write'>,
  educator: Educator,
  classId: string,
  shape: ExportShape,
  now: number,
  course: Course = loadCourse(),
): Promise<ExportFile> {
  const exported = await readExport(store, classId, course)
  const text = await writeShape(store, classId, exported, shape, now)
  await noteExport(store, educator, classId, shape, now)
  const isJson = shape === 'everything' || shape === 'points'
  const ending = isJson ? 'json' : 'csv'
  const type = isJson ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8; header=present'
  return { name: `${toFileName(exported)}-${shape}.${ending}`, type, text }
}

async function writeShape(
  store: Pick<Store, 'db'>,
  classId: string,
  exported: ExportedClass,
  shape: ExportShape,
  now: number,
): Promise<string> {
  switch (shape) {
    case 'grades':
      return writeGrades(exported)
    case 'canvas':
      return writeCanvas(exported)
    case 'moodle':
      return writeMoodle(exported, await readComments(store, classId))
    case 'completion':
      return writeCompletion(exported, await readSteps(store, classId))
    case 'points':
      return `${JSON.stringify(toClassPoints(exported))}\n`
    case 'everything':
      return `${JSON.stringify(await readEverything(store, classId, now), null, 2)}\n`
  }
}

function toClassPoints({ isDemo, modules, rows }: ExportedClass): ClassPoints {
  return {
    isDemo,
    modules: [...modules],
    learners: rows.map(({ alias, realName, cells }) => ({
      alias,
      realName,
      grades: Object.fromEntries(
        cells.map(({ moduleId, points, maxPoints }) => [moduleId, { points, maxPoints }]),
      ),
    })),
  }
}

/** Letters and figures that every system can keep. */
function toFileName({ name, term, isDemo }: ExportedClass): string {
  const plain = `${isDemo ? 'demo ' : ''}${name} ${term}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'class'
  )
}
