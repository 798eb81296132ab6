import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test'
import { env } from '#lib/platform/env.ts'

/** The people of the demo newsroom, by what they do. */
export const PEOPLE = {
  reporter: 'reporter@stet.example',
  secondReporter: 'reporter2@stet.example',
  editor: 'editor@stet.example',
  chief: 'chief@stet.example',
  copy: 'copy@stet.example',
  photo: 'photo@stet.example',
  admin: 'admin@stet.example',
} as const
export type Who = keyof typeof PEOPLE

/** The password that the demo people share; it lies in the data folder of the Stet under test. */
export function demoPassword(): string {
  return readFileSync(path.join(env().dataFolder, 'demo-password'), 'utf8').trim()
}

/** Signs somebody in without the sign-in page, as the page itself does; the session's cookie stays in `request`. */
export async function signIn(
  request: APIRequestContext,
  email: string,
  password = demoPassword(),
): Promise<void> {
  const { origin } = env()
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const answer = await request.post('/api/auth/callback/credentials', {
    headers: { origin },
    form: { email, password, csrfToken, json: 'true' },
    maxRedirects: 0,
  })
  expect(answer.status(), await answer.text()).toBeLessThan(400)
}

/** A browser window of its own for somebody who has signed in. */
export async function windowOf(browser: Browser, who: Who): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext()
  await signIn(context.request, PEOPLE[who])
  return { context, page: await context.newPage() }
}

/** Asks a door of the newsroom directly, as the interface would. → the status and the parsed answer. */
export async function ask(
  request: APIRequestContext,
  door: string,
  input: unknown,
  kind: 'query' | 'mutation' = 'mutation',
): Promise<{ status: number; data: unknown; code: string | null }> {
  const { origin } = env()
  const answer =
    kind === 'query'
      ? await request.get(`/api/rpc/${door}`, {
          params: input === undefined ? {} : { input: JSON.stringify(input) },
        })
      : await request.post(`/api/rpc/${door}`, {
          headers: { origin, 'content-type': 'application/json' },
          data: JSON.stringify(input ?? {}),
        })
  const body = (await answer.json()) as {
    result?: { data: unknown }
    error?: { data?: { problem?: { code: string } } }
    code?: string
  }
  return {
    status: answer.status(),
    data: body.result?.data ?? null,
    code: body.error?.data?.problem?.code ?? body.code ?? null,
  }
}
