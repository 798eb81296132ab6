import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** Opens the publish sheet; the first step of an editor on the desk. */
export async function openSheet(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const sheet = page
    .getByRole('dialog')
    .filter({ has: page.getByRole('button', { name: 'Publish to readers now' }) })
  await expect(sheet).toBeVisible()
  return sheet
}

/** Confirms what readers are told of the sources. */
export async function confirmSources(sheet: Locator): Promise<void> {
  await sheet.getByRole('checkbox', { name: 'This is what readers are to be told about our sources' }).check()
}

/** Confirms what readers are told of the sources, and publishes. */
export async function confirmAndPublish(sheet: Locator): Promise<void> {
  await confirmSources(sheet)
  await sheet.getByRole('button', { name: 'Publish to readers now' }).click()
}
