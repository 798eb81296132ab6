import { afterAll, expect, vi } from 'vitest'
import type { Doc } from 'yjs'
import { stopListening } from '#lib/platform/db/notify.ts'
import { openStory, type Browser } from './browser.ts'
import type { Member } from './newsroom.ts'
import { startServer, type TestServer } from './server.ts'

// Other tests share the machine's two cores.
const PATIENCE_MS = 60_000

type OpenOptions = { server?: TestServer; ydoc?: Doc; token?: string }

/** Two servers on the database at `url`, and browsers to open stories in. All of it ends with the test file. */
export async function coediting(url: string) {
  const one = await startServer(url)
  const two = await startServer(url)
  const browsers: Browser[] = []
  afterAll(async () => {
    for (const browser of browsers) browser.close()
    await Promise.all([one.stop(), two.stop()])
    await stopListening()
  })

  /** Opens a story on the first server or another, and does not wait. */
  function open(who: Member, storyId: string, { server = one, ydoc, token }: OpenOptions = {}): Browser {
    const browser = openStory({
      port: server.port,
      storyId,
      who,
      ...(ydoc ? { ydoc } : {}),
      ...(token === undefined ? {} : { token }),
    })
    browsers.push(browser)
    return browser
  }

  /** Opens a story and waits until the page has all of it. */
  async function opened(...args: Parameters<typeof open>): Promise<Browser> {
    const browser = open(...args)
    await synced(browser)
    await saved(browser)
    return browser
  }

  return { one, two, open, opened }
}

export const synced = (browser: Browser) =>
  vi.waitFor(() => expect(browser.provider.synced).toBe(true), PATIENCE_MS)
export const saved = (browser: Browser) =>
  vi.waitFor(() => expect(browser.provider.unsyncedChanges).toBe(0), { timeout: PATIENCE_MS, interval: 10 })
export const shows = (browser: Browser, words: string) =>
  vi.waitFor(() => expect(browser.words()).toContain(words), PATIENCE_MS)
export const happened = (browser: Browser, event: string) =>
  vi.waitFor(() => expect(browser.events).toContain(event), PATIENCE_MS)
