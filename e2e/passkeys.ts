import type { Browser, Page } from '@playwright/test'
import { env } from '#lib/platform/env.ts'
import type { Who } from './people.ts'
import { doorFor } from './windows.ts'

/**
 * Passkeys belong to names and not to numbers, so the page is opened at localhost; what it writes is sent on with the address that
 * the server under test was started with, or the server would take it for another site.
 */
export async function windowWithPasskeys(browser: Browser, who: Who): Promise<Page> {
  const { origin } = env()
  const named = new URL(origin)
  named.hostname = 'localhost'
  const { cookies } = await (await doorFor(who)).storageState()
  const context = await browser.newContext({ baseURL: named.origin })
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, domain: 'localhost' })))
  await context.route('**/api/rpc/**', async (route) => {
    const request = route.request()
    const url = new URL(request.url())
    url.host = new URL(origin).host
    const response = await route.fetch({ url: url.href, headers: { ...request.headers(), origin } })
    await route.fulfill({ response })
  })
  const page = await context.newPage()
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return page
}
