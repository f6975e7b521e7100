import { ContentError } from '#server/course/content-error'
import { type CourseReport, reportCourse } from '#server/course/lint/course-report'
import { showFinding } from '#server/course/lint/finding'
import { lintCourse } from '#server/course/lint/lint-course'
import { readCourse } from '#server/course/load-course'
import { checkCases } from '#server/journeys/check-cases'

const USAGE = 'usage: npm run course -- [--json | --quiet] [--module ID]'
const args = process.argv.slice(2)
const only = args.includes('--module') ? args[args.indexOf('--module') + 1] : undefined

if (args.some((arg) => arg.startsWith('--') && !['--json', '--quiet', '--module'].includes(arg)))
  end(USAGE, 2)

try {
  const course = readCourse()
  await checkCases()
  const findings = lintCourse(course).filter((one) => !only || one.file.includes(only))
  const report = reportCourse(course, findings)
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(report)}\n`)
  else printReport(report, args.includes('--quiet'))
  process.exitCode = report.errors.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  end(error.message, 1)
}

function end(message: string, status: number): never {
  process.stderr.write(`${message}\n`)
  process.exit(status)
}

function printReport(report: CourseReport, quiet: boolean): void {
  if (!quiet) process.stdout.write(`${summary(report).join('\n')}\n`)
  const shown = quiet ? report.errors : [...report.errors, ...report.warnings]
  if (shown.length > 0)
    process.stdout.write(`\n${shown.map((one) => `${one.severity}: ${showFinding(one)}`).join('\n')}\n`)
  process.stdout.write(`${report.errors.length} errors, ${report.warnings.length} warnings\n`)
}

function summary({ facts, claims, outcomes, items, guide }: CourseReport): string[] {
  const kinds = Object.entries(items.byKind).map(([kind, count]) => `  ${kind}: ${count}`)
  return [
    `Facts: ${facts.taught} of ${facts.total} are taught in a lesson (${((100 * facts.taught) / Math.max(1, facts.total)).toFixed(1)} %).`,
    ...(facts.notTaught.length > 0 ? [`  Not taught: ${facts.notTaught.join(', ')}`] : []),
    `Passages that claim something without a fact id: ${claims.withoutFact}.`,
    `Outcomes: ${outcomes.total}, of which ${outcomes.underTwoItems} have fewer than two items.`,
    `Quiz items: ${items.total}`,
    ...kinds,
    `Highest reading grade of a guide screen: ${guide.maxGrade} (8 at most, 6 is the aim).`,
  ]
}
