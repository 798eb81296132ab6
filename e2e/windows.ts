import { request as requests } from '@playwright/test'
import type {
  APIRequestContext,
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
} from '@playwright/test'
import { env } from '#lib/platform/env.ts'
import { PEOPLE, signIn } from './people.ts'
import type { Who } from './people.ts'

type Kept = Awaited<ReturnType<APIRequestContext['storageState']>>

// Sign-ins are counted for each address, and a suite has only one: somebody signs in once and opens many windows.
const kept = new Map<Who, Promise<Kept>>()

function sessionOf(who: Who): Promise<Kept> {
  const session = kept.get(who) ?? signInOnce(who)
  kept.set(who, session)
  return session
}

async function signInOnce(who: Who): Promise<Kept> {
  const context = await requests.newContext({ baseURL: env().origin })
  await signIn(context, PEOPLE[who])
  const state = await context.storageState()
  await context.dispose()
  return state
}

/** A window of somebody who signed in earlier, as large and as light as asked. Not for tests that sign out. */
export async function windowFor(
  browser: Browser,
  who: Who,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ ...options, storageState: await sessionOf(who) })
  return { context, page: await context.newPage() }
}

/** Somebody who signed in earlier, to ask the newsroom's doors directly. */
export async function doorFor(who: Who): Promise<APIRequestContext> {
  return requests.newContext({ baseURL: env().origin, storageState: await sessionOf(who) })
}
