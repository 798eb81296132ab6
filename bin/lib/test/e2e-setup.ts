import { setVariables } from '#lib/platform/env.ts'
import { findChromium } from './find-chromium.ts'
import { runApp } from './run-app.ts'

/** Playwright's global setup: a browser, and a Stet of its own with the demo newsroom, ended after the last test. */
export default async function setup(): Promise<() => Promise<void>> {
  const chromium = findChromium()
  const app = await runApp()
  // Playwright's workers start after this and inherit the variables.
  setVariables({ STET_CHROMIUM: chromium, STET_ORIGIN: app.origin, STET_DATA: app.dataFolder })
  return app.stop
}
