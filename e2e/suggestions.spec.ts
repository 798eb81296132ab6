import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { ask, windowOf } from './people.ts'
import { confirmAndPublish, openSheet } from './publishing.ts'
import {
  caretToEnd,
  fileStory,
  newStory,
  openStory,
  part,
  saved,
  selectWords,
  storyId,
  typeStory,
} from './writing.ts'

const panel = (page: Page): Locator => page.getByRole('tabpanel', { name: /^Suggestions/ })
const cards = (page: Page): Locator =>
  panel(page).getByRole('list', { name: 'Open suggestions' }).getByRole('article')

async function showSuggestions(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Suggestions/ }).click()
}

test('Somebody who may only suggest changes nothing but suggests, and the author decides about each', async ({
  browser,
}) => {
  const author = await windowOf(browser, 'reporter')
  const guest = await windowOf(browser, 'secondReporter')
  await newStory(author.page)
  await typeStory(author.page, {
    headline: 'A wall for the quay',
    dek: 'Before the tide.',
    keyPoints: ['Work begins in March.'],
    paragraphs: ['The council voted on Monday to build a wall.', 'It will cost four million crowns.'],
  })
  await saved(author.page)
  const id = storyId(author.page)
  const { data } = await ask(guest.context.request, 'stories.choices', undefined, 'query')
  const personId = (data as { people: { id: string; me: boolean }[] }).people.find(({ me }) => me)?.id
  const letIn = await ask(author.context.request, 'stories.addCollaborator', {
    id,
    personId,
    access: 'suggest',
  })
  expect(letIn.status).toBe(200)

  await test.step('the guest’s changes are marked and nothing is lost', async () => {
    await openStory(guest.page, id)
    await expect(guest.page.getByRole('main').getByText('Suggesting', { exact: true })).toBeVisible()
    await selectWords(guest.page, 'Body', 'Monday')
    await guest.page.keyboard.type('Tuesday')
    await expect(part(guest.page, 'Body').locator('ins')).toHaveText('Tuesday')
    await saved(guest.page)
    await caretToEnd(guest.page, 'Body')
    await guest.page.keyboard.press('Enter')
    await guest.page.keyboard.type('The mayor abstained.')
    await selectWords(guest.page, 'Body', 'four million')
    await guest.page.keyboard.press('Control+b')
    await saved(guest.page)
  })

  await test.step('the author sees who suggests what, old words and new', async () => {
    await expect(part(author.page, 'Body').locator('del')).toHaveText('Monday')
    await expect(part(author.page, 'Body').locator('ins').first()).toHaveText('Tuesday')
    await showSuggestions(author.page)
    await expect(cards(author.page)).toHaveCount(3)
    await expect(cards(author.page).first()).toContainText('MondayTuesday')
    expect(await barriers(author.page)).toEqual([])
  })

  await test.step('and accepts one, rejects one by its key, takes that back and decides about the rest', async () => {
    await cards(author.page)
      .first()
      .getByRole('button', { name: /^Accept/ })
      .click()
    await expect(part(author.page, 'Body')).toContainText('voted on Tuesday to build')
    await expect(cards(author.page)).toHaveCount(2)
    await part(author.page, 'Headline').focus()
    await author.page.keyboard.press('Control+Alt+ArrowDown')
    await author.page.keyboard.press('Control+Alt+Shift+Enter')
    await expect(cards(author.page)).toHaveCount(1)
    await author.page.keyboard.press('Control+z')
    await expect(cards(author.page)).toHaveCount(2)
    await panel(author.page).getByRole('button', { name: 'Accept all' }).click()
    await expect(panel(author.page)).toContainText('No open suggestions')
    await expect(part(author.page, 'Body').locator('strong')).toHaveText('four million')
    await saved(author.page)
  })

  await test.step('and the guest has the same words', async () => {
    await expect(part(guest.page, 'Body')).toHaveText(
      'The council voted on Tuesday to build a wall.It will cost four million crowns.The mayor abstained.',
    )
  })
  await author.context.close()
  await guest.context.close()
})

test('A story with open suggestions is not published; each is one press away, and once decided it goes out', async ({
  browser,
}) => {
  const reporter = await windowOf(browser, 'reporter')
  const editor = await windowOf(browser, 'editor')
  const id = await fileStory(reporter.page, {
    headline: 'A wall for the quay, suggested',
    dek: 'Before the spring tide.',
    keyPoints: ['Work begins in March.'],
    paragraphs: [
      'The council voted on Monday to build a wall along the quay.',
      'It will cost four million crowns.',
    ],
  })
  const { page } = editor
  await openStory(page, id)
  await page.keyboard.press('Control+Shift+X')
  await selectWords(page, 'Body', 'four')
  await page.keyboard.type('five')
  await selectWords(page, 'Headline', 'wall')
  await page.keyboard.press('Delete')
  await saved(page)

  await test.step('the sheet lists them, and a press shows one in the text', async () => {
    const sheet = await openSheet(page)
    const open = sheet.getByRole('region', { name: 'Open suggestions' })
    await expect(open.getByRole('listitem')).toHaveCount(2)
    await expect(sheet.getByRole('button', { name: 'Publish to readers now' })).toBeDisabled()
    await open.getByRole('button', { name: /five/ }).click()
    await expect(sheet).toBeHidden()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('five')
  })

  await test.step('accepting one and rejecting the other lets the story out', async () => {
    await page.keyboard.press('Control+Alt+Enter')
    await expect(cards(page)).toHaveCount(1)
    await cards(page)
      .first()
      .getByRole('button', { name: /^Reject/ })
      .click()
    await saved(page)
    await confirmAndPublish(await openSheet(page))
    await expect(page.getByRole('main').getByText('Published', { exact: true }).first()).toBeVisible()
    const { data } = await ask(editor.context.request, 'stories.get', { id }, 'query')
    const { path } = (data as { published: { path: string } }).published
    const html = await (await reporter.context.request.get(path)).text()
    expect(html).toContain('It will cost five million crowns.')
    expect(html).toContain('A wall for the quay, suggested')
    expect(html).not.toContain('four million')
  })
  await reporter.context.close()
  await editor.context.close()
})
