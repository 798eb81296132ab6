import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { findSource } from './registry-steps.ts'

// Locking and unlocking with a passphrase is slow on purpose, and slower on a machine that does other things too.
const SLOW = { timeout: 60_000 }

/** Makes somebody's key on the page "My key", by keyboard. → its passphrase. */
export async function makeKey(page: Page): Promise<string> {
  await page.goto('/newsroom/seals')
  await page.getByRole('button', { name: /^(Make|Replace) my key$/ }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /my key/ })
  await dialog.getByRole('button', { name: 'Make a passphrase' }).focus()
  await page.keyboard.press('Enter')
  const passphrase = await dialog.getByLabel('Your passphrase').innerText()
  expect(passphrase.split('-')).toHaveLength(7)
  await dialog.getByRole('button', { name: 'I wrote them down' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(passphrase)).toHaveCount(0)
  await dialog.getByLabel('Type the seven words').pressSequentially('not the words')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('These are not the words')
  await dialog.getByLabel('Type the seven words').fill(passphrase.replaceAll('-', ' ').toUpperCase())
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0, SLOW)
  await expect(page.getByRole('article', { name: /^Key / }).first()).toBeVisible()
  return passphrase
}

/** The Identity part of the source with this description, opened in the registry. */
export async function identityOf(page: Page, description: string): Promise<Locator> {
  await (await findSource(page, description)).getByRole('button', { name: description }).click()
  const part = page
    .getByRole('complementary', { name: 'Source' })
    .getByRole('region', { name: 'Identity', exact: true })
  await expect(part.getByRole('region', { name: 'Who knows' })).toBeVisible()
  return part
}

export type Who = { name: string; contact: string; notes: string }

/** Writes an identity and seals it to oneself and to these. */
export async function seal(part: Locator, who: Who, to: string[]): Promise<void> {
  await part.getByRole('button', { name: /^Seal (the identity|it anew)$/ }).click()
  const form = part.getByRole('form', { name: 'Seal the identity' })
  await form.getByLabel('Name').fill(who.name)
  await form.getByLabel('Contact').fill(who.contact)
  await form.getByLabel('Notes').fill(who.notes)
  for (const name of to) await form.getByRole('checkbox', { name }).check()
  await form.getByRole('button', { name: 'Seal', exact: true }).click()
  await expect(form).toHaveCount(0)
  await expect(part.getByRole('region', { name: 'Sealed to' })).toBeVisible()
}

/** Opens the sealed identity with a passphrase. → the panel that shows it. */
export async function open(part: Locator, passphrase: string): Promise<Locator> {
  await part.getByRole('button', { name: 'Open the identity' }).click()
  await part.getByLabel('Your passphrase').fill(passphrase)
  await part.getByLabel('Your passphrase').press('Enter')
  const opened = part.getByRole('region', { name: 'Opened identity' })
  await expect(opened).toBeVisible(SLOW)
  return opened
}
