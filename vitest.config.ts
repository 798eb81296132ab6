import { defineConfig } from 'vitest/config'

const everywhere = ['{app,bin,components,lib,prisma,e2e,bench,faults}/**']
const never = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'e2e/**/*.spec.ts']

/** When a test counts as hanging, in ms: property tests take half a minute where other work keeps the processor busy. */
const HANGS = 180_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: everywhere.map((place) => `${place}/*.test.{ts,tsx}`),
          exclude: [...never, '**/*.int.test.ts'],
          maxWorkers: 2,
          env: { STET_LOG: 'silent' },
          testTimeout: HANGS,
        },
      },
      {
        test: {
          name: 'integration',
          include: everywhere.map((place) => `${place}/*.int.test.ts`),
          exclude: never,
          globalSetup: ['./bin/lib/test/integration-setup.ts'],
          maxWorkers: 2,
          // Tests have no data folder that secrets could lie in.
          env: { STET_LOG: 'silent', STET_ENCRYPTION_KEY: 't'.repeat(43) },
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
    ],
  },
})
