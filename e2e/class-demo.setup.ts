import { execFileSync } from 'node:child_process'
import { test as setup } from '@playwright/test'
import { servedDatabase } from './class-walk'

/** The demo class fills every panel of the pages that are looked at. */
setup('the demo class is made', () => {
  setup.setTimeout(300_000)
  const env = { ...process.env, DATABASE_URL: '', ...servedDatabase() }
  execFileSync('npx', ['tsx', 'scripts/seed-demo.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
})
