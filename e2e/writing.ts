import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The parts of a story that are written in place, by the names that people and screen readers know them by. */
export type PartName = 'Headline' | 'Dek' | 'Key points' | 'Body'

/** A part of the open story. */
export function part(page: Page, name: PartName): Locator {
  return page.getByRole('textbox', { name, exact: true })
}

/** Begins a story from the desk and waits until it can be written in. */
export async function newStory(page: Page): Promise<void> {
  await page.goto('/newsroom')
  await page.getByRole('button', { name: 'New story' }).first().click()
  await expect(part(page, 'Headline')).toBeEditable()
}

/** Opens a story and waits until its words are there. */
export async function openStory(page: Page, id: string): Promise<void> {
  await page.goto(`/newsroom/stories/${id}`)
  await expect(part(page, 'Body')).toBeVisible()
  await saved(page)
}

/** The id of the open story. */
export function storyId(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Waits until the top bar says that every word is committed. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 })
}

/** Types a whole story as one would: headline, Enter, dek, Enter, key points, Enter twice, paragraphs. */
export async function typeStory(
  page: Page,
  story: { headline: string; dek: string; keyPoints: string[]; paragraphs: string[] },
): Promise<void> {
  await part(page, 'Headline').click()
  await page.keyboard.type(story.headline)
  await page.keyboard.press('Enter')
  await page.keyboard.type(story.dek)
  for (const point of story.keyPoints) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(point)
  }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  for (const [index, paragraph] of story.paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(paragraph)
  }
  await expect(part(page, 'Body')).toContainText(story.paragraphs.at(-1) ?? '')
}

/** Writes a story and submits it to the desk. → its id. */
export async function fileStory(page: Page, story: Parameters<typeof typeStory>[1]): Promise<string> {
  await newStory(page)
  await typeStory(page, story)
  await saved(page)
  await page.getByRole('tab', { name: /^Story/ }).click()
  await choose(page.getByRole('tabpanel', { name: /^Story/ }), 'Section', 'City')
  await page.getByRole('button', { name: 'Submit to desk' }).click()
  await expect(page.getByRole('button', { name: 'Submit to desk' })).toBeHidden()
  return storyId(page)
}

/** Selects the first occurrence of words in a part, as dragging over them does. */
export async function selectWords(page: Page, name: PartName, words: string): Promise<void> {
  await part(page, name).focus()
  const found = await part(page, name).evaluate(async (element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) {
        node.parentElement?.scrollIntoView({ block: 'center' })
        const now = getSelection()
        if (now?.anchorNode !== node || now.anchorOffset !== at || now.toString() !== wanted) {
          // The browser tells the editor of a selection a moment after it stands.
          const told = new Promise((resolve) =>
            document.addEventListener('selectionchange', resolve, { once: true }),
          )
          now?.setBaseAndExtent(node, at, node, at + wanted.length)
          await told
        }
        return true
      }
    }
    return false
  }, words)
  expect(found, `“${words}” stands in one run of text in the ${name}`).toBe(true)
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(words)
}

/** Puts the caret behind the last character of a part. */
export async function caretToEnd(page: Page, name: PartName): Promise<void> {
  await part(page, name).focus()
  await expect(part(page, name)).toBeFocused()
  await page.keyboard.press('Control+End')
}

/** Opens the attribution of words with its key. */
export async function attribute(page: Page, name: PartName, words: string): Promise<Locator> {
  await selectWords(page, name, words)
  await page.keyboard.press('Control+Shift+A')
  const panel = page.getByRole('dialog', { name: 'What these words rest on' })
  await expect(panel).toBeVisible()
  return panel
}

/** Types who said it, and waits for the list to stand still: the registry's answer moves what stands under it. */
export async function typeSource(panel: Locator, words: string): Promise<void> {
  await panel.getByRole('combobox').first().fill(words)
  await expect(panel.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Attaches a new anonymous person who spoke on background, known to the editor. */
export async function attachAnonymous(
  panel: Locator,
  agreed: { description: string; reason: string; knownTo?: string },
): Promise<void> {
  await typeSource(panel, agreed.description)
  await panel.getByRole('option', { name: `Anonymous source, described as “${agreed.description}”` }).click()
  await panel.getByRole('radio', { name: /On background/ }).check()
  await panel.getByRole('textbox', { name: 'Reason for anonymity' }).fill(agreed.reason)
  await choose(panel, 'What they gave', 'Fact')
  await choose(panel, 'Basis', 'Briefed')
  if (agreed.knownTo) await panel.getByRole('checkbox', { name: agreed.knownTo }).check()
  await panel.getByRole('button', { name: 'Attach source' }).click()
  await expect(panel).toBeHidden()
}

/** Attaches a new named organization that spoke on the record. */
export async function attachOrganization(panel: Locator, name: string): Promise<void> {
  await typeSource(panel, name)
  await panel.getByRole('option', { name: `Organization “${name}”` }).click()
  await panel.getByRole('radio', { name: /On the record/ }).check()
  await panel.getByRole('button', { name: 'Attach source' }).click()
  await expect(panel).toBeHidden()
}

/** Chooses from one of our selects. */
export async function choose(within: Locator | Page, label: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click()
  const page = 'page' in within ? within.page() : within
  await page.getByRole('option', { name: option, exact: true }).click()
}
