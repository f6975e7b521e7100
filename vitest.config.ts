import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: Object.fromEntries(
      ['app', 'domain', 'machines', 'ui', 'browser', 'server'].map((name) => [`#${name}`, folder(name)]),
    ),
  },
  test: {
    include: ['{domain,modules,machines,ui,browser,server,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The test runner would set it to its own path; to the course it is the public address.
    env: { BASE_URL: '' },
    globalSetup: 'scripts/provide-postgres.ts',
    passWithNoTests: false,
    // The proofs of the simulations play thousands of courses; how long that takes is no finding.
    testTimeout: 120_000,
  },
})
