import { describeRun } from '#server/journeys/simulate/describe-run'
import { findCase } from '#server/journeys/simulate/find-case'
import { playPolicy, policies } from '#server/journeys/simulate/play-policy'
import { printRun } from '#server/journeys/simulate/print-run'

const USAGE = `usage: npm run --silent simulate -- --journey ID --seed N [--policy ${policies.join('|')}] [--json]`
const known = new Set(['--journey', '--seed', '--policy', '--json'])

const args = process.argv.slice(2)
const optionOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const unknown = args.find((arg) => arg.startsWith('--') && !known.has(arg))
if (unknown) stop(`${unknown} is not an option.`)

const journey = optionOf('--journey')
if (journey === undefined) stop('--journey is missing.')
const seedText = optionOf('--seed') ?? ''
if (!/^\d{1,15}$/.test(seedText))
  stop(`--seed must be a whole number from 0 up, of at most 15 digits; it is "${seedText}".`)
const policy = policies.find((one) => one === (optionOf('--policy') ?? 'expert'))
if (!policy) stop(`--policy must be one of ${policies.join(', ')}; it is "${optionOf('--policy')}".`)

const seed = Number(seedText)
const found = await findCase(journey, seed)
if (found.kind === 'unknown') stop(`there is no journey ${journey}. There are: ${found.ids.join(', ')}.`)
const run = playPolicy(found.playable.courseFor(seed), policy, seed)
const described = describeRun({ ...found, seed, policy, run })
process.stdout.write(args.includes('--json') ? `${JSON.stringify(described)}\n` : printRun(described))

function stop(message: string): never {
  process.stderr.write(`${message}\n${USAGE}\n`)
  process.exit(2)
}
