import { defineConfig } from '@playwright/test'

const libraries = process.env.BROWSER_LIBRARIES
const inherited = Object.fromEntries(
  Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
)

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
