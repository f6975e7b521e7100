import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Check, Item } from '#domain/assessment/item'
import {
  CorrectionFile,
  GlossaryFile,
  RedFlagFile,
  SupportLineFile,
  Syllabus,
} from '#domain/course/course-files'
import { FactFile } from '#domain/course/fact'
import { NumbersFile, TeachBackFile } from '#domain/course/guide-files'
import { ModuleFile } from '#domain/course/module-file'
import { SourceFile } from '#domain/course/source'
import { CaseSource } from '#domain/journey/case.schema'
import { DecisionFile } from '#domain/journey/decision.schema'
import { StorySource } from '#domain/journey/story/story.schema'
import { VisitFile } from '#domain/journey/visit.schema'

const FOLDER = 'docs/schemas'
const FILES = {
  case: CaseSource,
  checks: z.array(Check),
  corrections: CorrectionFile,
  decisions: DecisionFile,
  facts: FactFile,
  glossary: GlossaryFile,
  module: ModuleFile,
  numbers: NumbersFile,
  quiz: z.array(Item),
  'red-flags': RedFlagFile,
  sources: SourceFile,
  story: StorySource,
  'support-lines': SupportLineFile,
  syllabus: Syllabus,
  'teach-back': TeachBackFile,
  visits: VisitFile,
} as const

/** What an editor completes is what an author writes, so the schemas describe the input. */
const textOf = (schema: z.ZodType) =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`

const check = process.argv.includes('--check')
mkdirSync(FOLDER, { recursive: true })
for (const [name, schema] of Object.entries(FILES)) {
  const file = `${FOLDER}/${name}.schema.json`
  const text = textOf(schema)
  if (!check) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${file} is not what the code says. Run: npm run schemas\n`)
    process.exitCode = 1
  }
}
