import { defineConfig } from '@playwright/test'
import { env } from './lib/platform/env.ts'

// The setup finds the browser and starts Stet; it sets the variables that `env` reads in the workers.
const { chromium, origin } = env()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './bin/lib/test/e2e-setup.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: true,
  workers: 2,
  // A second try keeps one slow moment of a shared machine from hiding the rest; `npm test` names what needed it.
  retries: 1,
  // A journey that takes longer hangs; how fast things are is measured in `bench`.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Only of a second try: to record every first one costs as much as the journeys themselves.
    trace: 'on-first-retry',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-gpu',
      ],
    },
  },
})
