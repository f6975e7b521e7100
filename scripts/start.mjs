import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { checkNode, stop } from './check-node.mjs'
import { install } from './install.mjs'

const SECRET_FILE = 'var/secret'

const readPort = () => {
  const port = Number(process.env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    stop(`PORT is ${JSON.stringify(process.env.PORT)}; a whole number from 1 to 65535 would be right.`)
  }
  return port
}

/** Fails at once when the port is taken: another port is never chosen silently. */
const requireFreePort = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code})`
      stop(`Port ${port} on ${host} ${why}. Stop what uses it, or choose another: PORT=3001 npm start`)
    })
    probe.listen(port, host, () => probe.close(resolve))
  })

/** The key that signs quiz attempts: from the environment, else made once and kept outside the repository. */
function findSecret() {
  if (process.env.COURSE_SECRET) return process.env.COURSE_SECRET
  if (existsSync(SECRET_FILE)) return readFileSync(SECRET_FILE, 'utf8').trim()
  const secret = randomBytes(32).toString('hex')
  mkdirSync(dirname(SECRET_FILE), { recursive: true })
  writeFileSync(SECRET_FILE, `${secret}\n`, { mode: 0o600 })
  return secret
}

/** The demo class is made once, after the course is open, and given to the first educator. */
function seedDemo(env) {
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url))
  spawn(process.execPath, [tsx, 'scripts/seed-demo.ts'], { stdio: ['ignore', 'ignore', 'inherit'], env })
}

/** On a fresh installation, and until there is an account: the link that makes the first one. */
function printFirstLink(env) {
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url))
  spawn(process.execPath, [tsx, 'scripts/educator-link.ts', 'first'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  })
}

async function start() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  checkNode()
  const host = process.env.HOST || '127.0.0.1'
  const port = readPort()
  await requireFreePort(port, host)
  install()
  build()
  const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))
  const env = {
    ...process.env,
    HOST: host,
    PORT: String(port),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    COURSE_SECRET: findSecret(),
  }
  const server = spawn(process.execPath, [next, 'start', '-H', host, '-p', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  })
  server.stdout.on('data', (text) => {
    if (!String(text).includes('Ready')) return
    process.stdout.write(`The course is open at http://${host}:${port}\n`)
    printFirstLink(env)
    seedDemo(env)
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
  server.on('exit', (status) => process.exit(status ?? 0))
}

await start()
