import { defineConfig } from '@playwright/test'

const libraries = process.env.BROWSER_LIBRARIES
const inherited = Object.fromEntries(
  Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
)

/** The walk from a fresh installation to a whole class has one to itself, on each kind of database that was had. */
const WHOLE_WALK = /\bclasses\.spec\.ts$/
/** Pages that are looked at with the demo class on them, which is made first. */
const DEMO = /\bclass-demo\.setup\.ts$/
const PAGES_OF_DEMO = /\bteach-[\w-]+\.spec\.ts$/

type Fresh = { readonly name: string; readonly url: string; readonly database: Record<string, string> }

const freshInstallations: readonly Fresh[] = [
  {
    name: 'on SQLite',
    url: process.env.FRESH_URL ?? 'http://127.0.0.1:3000',
    database: { DATABASE_FILE: process.env.FRESH_FILE ?? 'var/course.db' },
  },
  ...(process.env.FRESH_POSTGRES_URL
    ? [
        {
          name: 'on PostgreSQL',
          url: process.env.FRESH_POSTGRES_URL,
          database: { DATABASE_URL: process.env.FRESH_POSTGRES ?? '' },
        },
      ]
    : []),
]

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A shared machine may stall for seconds; a test that needs its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    ...freshInstallations.map(({ name, url, database }) => ({
      name,
      testMatch: WHOLE_WALK,
      use: { baseURL: url },
      metadata: { database },
    })),
    { name: 'course', testIgnore: [WHOLE_WALK, PAGES_OF_DEMO] },
    { name: 'demo class', testMatch: DEMO },
    { name: 'pages of a full class', testMatch: PAGES_OF_DEMO, dependencies: ['demo class'] },
  ],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
    reducedMotion: 'reduce',
    trace: 'off',
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
      ...(libraries ? { env: { ...inherited, LD_LIBRARY_PATH: libraries } } : {}),
    },
  },
})
