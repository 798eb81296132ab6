import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { windowFor } from './windows.ts'
import { caretToEnd, newStory, part, saved } from './writing.ts'

/** Keeps the file with the inspector from a page, as a deployment or a bad line would. → what lets it through again. */
async function withoutInspector(page: Page): Promise<() => void> {
  let isKept = true
  await page.route(/\/_next\/static\/chunks\//, async (route) => {
    const response = await route.fetch()
    const isInspector = (await response.text()).includes('About this story')
    await (isKept && isInspector ? route.abort() : route.fulfill({ response }))
  })
  return () => {
    isKept = false
  }
}

for (const [where, viewport] of [
  ['at a desk', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
] as const) {
  test(`Somebody ${where} writes on while what stands beside the text cannot be fetched, is told so, and gets it when it can`, async ({
    browser,
  }) => {
    const { context, page } = await windowFor(browser, 'reporter', { viewport })
    const letThrough = await withoutInspector(page)
    await newStory(page)
    const told = page.getByRole('status').filter({ hasText: 'could not be fetched' })
    await expect(told).toBeVisible()
    await caretToEnd(page, 'Body')
    await page.keyboard.type('Written without a look aside.')
    await saved(page)
    letThrough()
    await expect(told).toHaveCount(0)
    await expect(part(page, 'Body')).toHaveText('Written without a look aside.')
    await page.getByRole('button', { name: /Show the checks/ }).click()
    await expect(page.getByRole('tablist', { name: 'About this story' })).toBeVisible()
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  })
}
