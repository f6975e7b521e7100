import { parseArgs } from 'node:util'
import { familyEvents } from '#domain/journey/cohort/cohort-families'
import {
  type CohortFamily,
  type CohortSettings,
  cohortFamilies,
  isCohortFamily,
  settingRanges,
  usualSettings,
} from '#domain/journey/cohort/cohort-settings'
import { formatOccupancy } from '#domain/journey/cohort/format-occupancy'
import { readOccupancy } from '#domain/journey/cohort/read-occupancy'
import { countPatients, makeCounts, planCohort } from '#domain/journey/cohort/run-cohort'
import { journeyEventCatalogue } from '#domain/journey/event-catalogue'
import { patientJourneyMachine } from '#machines/patient-journey.machine'
import { compileTransitionTable } from '#machines/transition-table'

const usage =
  'usage: npm run --silent cohort -- --journey ID [--count N] [--seed N] [--risk PCT] [--answer PCT] [--json]'
const mostPeople = 10_000_000

type Asked = {
  readonly family: CohortFamily
  readonly count: number
  readonly firstSeed: number
  readonly settings: CohortSettings
  readonly isJson: boolean
}

class BadArgument extends Error {}

function readArguments(args: readonly string[]): Asked {
  const text = { type: 'string' } as const
  const options = { journey: text, count: text, seed: text, risk: text, answer: text } as const
  const { values } = parseArgs({ args: [...args], options: { ...options, json: { type: 'boolean' } } })
  const count = readWhole('--count', values.count ?? '1000', { min: 1, max: mostPeople })
  const { riskPct, answerPct } = usualSettings
  return {
    family: readFamily(values.journey),
    count,
    firstSeed: readWhole('--seed', values.seed ?? '1', { min: 0, max: Number.MAX_SAFE_INTEGER - count }),
    settings: {
      riskPct: readWhole('--risk', values.risk ?? `${riskPct}`, settingRanges.riskPct),
      answerPct: readWhole('--answer', values.answer ?? `${answerPct}`, settingRanges.answerPct),
    },
    isJson: values.json ?? false,
  }
}

function readFamily(id: string | undefined): CohortFamily {
  if (id === 'the-whole-journey') return cohortFamilies[0]
  if (id !== undefined && isCohortFamily(id)) return id
  const found = id === undefined ? 'is missing' : `is ${id}`
  throw new BadArgument(`--journey ${found}; it must be the-whole-journey, ${cohortFamilies.join(', ')}`)
}

function readWhole(
  name: string,
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (value >= min && value <= max) return value
  throw new BadArgument(`${name} is ${text}; it must be a whole number from ${min} to ${max}`)
}

function run({ family, count, firstSeed, settings, isJson }: Asked): string {
  const table = compileTransitionTable(patientJourneyMachine, journeyEventCatalogue)
  const plan = planCohort(table, familyEvents(family, settings))
  const counts = makeCounts(plan)
  const began = performance.now()
  countPatients(plan, firstSeed, count, counts)
  const elapsedMs = Math.round(performance.now() - began)
  const occupancy = readOccupancy(plan.careStates, counts)
  if (isJson)
    return JSON.stringify({ journey: family, count, seed: firstSeed, ...settings, occupancy, elapsedMs })
  return [
    `${family}: ${count} people from seed ${firstSeed}, at the end of each year`,
    '',
    formatOccupancy(occupancy),
    '',
    `Care states, not survival: nobody dies in these rules. Took ${elapsedMs} ms.`,
  ].join('\n')
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

try {
  process.stdout.write(`${run(readArguments(process.argv.slice(2)))}\n`)
} catch (error) {
  const isAsked = error instanceof BadArgument || (error instanceof TypeError && 'code' in error)
  if (!isAsked) throw error
  process.stderr.write(`cohort: ${error.message}\n${usage}\n`)
  process.exitCode = 2
}
