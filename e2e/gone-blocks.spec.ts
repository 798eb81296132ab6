import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { lineOf } from './line.ts'
import { windowFor } from './windows.ts'
import { caretToEnd, newStory, openStory, part, saved, selectWords, storyId, typeStory } from './writing.ts'

/** A story of a reporter that an editor has open as well. */
async function sharedStory(browser: Browser) {
  const reporter = await windowFor(browser, 'reporter')
  const line = await lineOf(reporter.page)
  const editor = await windowFor(browser, 'editor')
  await newStory(reporter.page)
  await typeStory(reporter.page, {
    headline: 'A paragraph that goes',
    dek: 'While somebody writes in it.',
    keyPoints: ['One.'],
    paragraphs: ['The first stays.', 'The last goes.'],
  })
  await saved(reporter.page)
  await openStory(editor.page, storyId(reporter.page))
  return { reporter, editor, line }
}

/** Takes the last paragraph out, the line with it. */
async function takeLastOut(page: Page): Promise<void> {
  await selectWords(page, 'Body', 'The last goes.')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(part(page, 'Body')).toHaveText('The first stays.')
  await saved(page)
}

async function typeAway(page: Page): Promise<void> {
  await caretToEnd(page, 'Body')
  await page.keyboard.type(' Typed on the train.')
  await expect(page.locator('main header').getByText(/kept in this browser/)).toBeVisible()
}

test('Words typed without a connection in a paragraph that a colleague takes out meanwhile come back for both', async ({
  browser,
}) => {
  const { reporter, editor, line } = await sharedStory(browser)
  await line.cut()
  await typeAway(reporter.page)
  await takeLastOut(editor.page)
  line.restore()
  for (const { page } of [reporter, editor]) {
    await expect(part(page, 'Body')).toContainText('Typed on the train.')
    await saved(page)
  }
  await reporter.context.close()
  await editor.context.close()
})

test('Words that only a closed page had come back, too, when their writer opens the story again', async ({
  browser,
}) => {
  const { reporter, editor, line } = await sharedStory(browser)
  const id = storyId(reporter.page)
  await line.cut()
  await typeAway(reporter.page)
  await reporter.page.close()
  await takeLastOut(editor.page)
  const again = await reporter.context.newPage()
  await again.goto(`/newsroom/stories/${id}`)
  for (const page of [again, editor.page]) {
    await expect(part(page, 'Body')).toContainText('Typed on the train.')
    await saved(page)
  }
  await reporter.context.close()
  await editor.context.close()
})
