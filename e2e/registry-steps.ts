import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** Searches the registry and waits until it shows what was found: a list that still changes moves away under a press. */
export async function findSource(page: Page, words: string): Promise<Locator> {
  await page.goto('/newsroom/sources')
  const table = page.getByRole('table', { name: 'Sources' })
  await expect(table).toBeVisible()
  await page.getByLabel('Search sources').fill(words)
  await expect(table).toHaveAttribute('aria-busy', 'false')
  return table
}
