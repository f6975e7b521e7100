/** Whom and what an entry concerns, as far as it is still known. */
export type Said = {
  readonly alias: string | null
  readonly teacher: string | null
  readonly module: string | null
  readonly shape: string | null
}
type Say = (one: Said) => string

const learner = (alias: string | null) => alias ?? 'a learner who is no longer in the class'
const teacher = (name: string | null) => name ?? 'an educator whose account is deleted'
const inModule = (module: string | null) => (module === null ? '' : ` in ${module}`)

const shapes: Readonly<Record<string, string>> = {
  grades: 'the gradebook',
  completion: 'the list of what is completed',
  canvas: 'a gradebook for Canvas',
  moodle: 'a gradebook for Moodle',
  everything: 'everything that the class holds',
  points: 'the points, for a file of a learning platform',
  answers: 'the answers to a quiz',
  decisions: 'the decisions in a case',
  evidence: 'the evidence for accreditation',
}

export const words = {
  title: 'What was done in this class',
  lead: 'What educators changed or took out, the latest first. It holds no answers, no comments and no real names.',
  link: 'See what was done in this class',
  linkText:
    'Every change by an educator, and every file that was taken out, is noted with the time and the name.',
  back: 'Back to the settings',
  when: 'When',
  who: 'Who',
  what: 'What',
  nothing: 'Nothing has been done yet.',
  someLearner: 'A learner',
  course: 'The course itself',
  gone: 'An educator whose account is deleted',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',
  acts: {
    'class.created': () => 'made the class',
    'class.changed': () => 'changed the settings',
    'class.archived': () => 'archived the class',
    'class.restored': () => 'opened the class again',
    'class.copied': () => 'made the class as a copy of another',
    'class.deleted': () => 'deleted the class',
    'class.handed-over': (one) => `handed the class over to ${teacher(one.teacher)}`,
    'class.demo-removed': () => 'removed the example class',
    'co-teacher.added': (one) => `added ${teacher(one.teacher)} as a co-teacher`,
    'co-teacher.removed': (one) => `ended the co-teaching of ${teacher(one.teacher)}`,
    'learner.removed': () => 'removed a learner, with all their work',
    'learner.exported': (one) => `took out the record of ${learner(one.alias)}`,
    'learner.recovery-renewed': (one) => `made a new recovery code for ${learner(one.alias)}`,
    'learner.section-changed': (one) => `changed the section of ${learner(one.alias)}`,
    'names.imported': () => 'kept a list of real names',
    'names.erased': () => 'erased the real names',
    'accommodation.changed': (one) => `changed the extra time of ${learner(one.alias)}`,
    'grade.overridden': (one) => `changed the grade of ${learner(one.alias)}${inModule(one.module)}`,
    'comment.written': (one) => `wrote a comment for ${learner(one.alias)}${inModule(one.module)}`,
    'item.corrected': () => 'corrected how a question is scored',
    'item.correction-withdrawn': () => 'took back the correction of a question',
    'outcome.noted': () => 'noted what was done about an outcome',
    'records.exported': (one) => `took out ${shapes[one.shape ?? ''] ?? 'records'}`,
  } satisfies Readonly<Record<string, Say>>,
  left: 'left the class and took all work along',
} as const
