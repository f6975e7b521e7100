import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const FIX =
  'No browser for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.'

/** A browser counts only once it has opened a blank page. */
async function opens(executablePath, env) {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox'],
      timeout: 30_000,
      env: { ...process.env, ...env },
    })
    const page = await browser.newPage()
    await page.goto('about:blank')
    await browser.close()
    return true
  } catch {
    return false
  }
}

/** A headless Chromium that comes as a package for Linux, with the libraries that a bare machine lacks. */
async function bundled() {
  if (process.platform !== 'linux') return undefined
  const { default: packed } = await import('@sparticuz/chromium')
  const path = await packed.executablePath()
  const libraries = unpackLibraries()
  return {
    path,
    env: { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
  }
}

function unpackLibraries() {
  const target = join(tmpdir(), 'remission-course-browser-libraries')
  mkdirSync(target, { recursive: true })
  const archive = brotliDecompressSync(readFileSync('node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
  spawnSync('tar', ['-x', '-C', target], { input: archive })
  return join(target, 'lib')
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
}

/**
 * Finds a browser: a path in the environment, Playwright's own, the system's, Playwright's install, the one bundled with
 * the project for Linux, Debian's. Each is confirmed by opening a page.
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const given = process.env.CHROMIUM_PATH
  const first = [given, chromium.executablePath(), ...SYSTEM].filter((path) => path && existsSync(path))
  for (const path of first) if (await opens(path)) return { path, env: {} }
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 60_000,
  })
  if (existsSync(chromium.executablePath()) && (await opens(chromium.executablePath())))
    return { path: chromium.executablePath(), env: {} }
  const packed = await bundled().catch(() => undefined)
  if (packed && (await opens(packed.path, packed.env))) return packed
  fromDebian()
  for (const path of SYSTEM) if (existsSync(path) && (await opens(path))) return { path, env: {} }
  throw new Error(FIX)
}
