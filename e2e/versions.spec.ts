import { expect, test } from '@playwright/test'
import { barriers } from './axe.ts'
import { ask } from './people.ts'
import { confirmAndPublish, openSheet } from './publishing.ts'
import { windowFor } from './windows.ts'
import {
  attachAnonymous,
  attribute,
  caretToEnd,
  fileStory,
  newStory,
  openStory,
  part,
  saved,
  storyId,
  typeStory,
} from './writing.ts'

const STORY = {
  headline: 'Council votes on the harbour wall',
  dek: 'A first stretch is to be built by autumn.',
  keyPoints: ['The vote was close.'],
  paragraphs: ['The council voted on Monday.', 'Ships waited outside the harbour.'],
}

test('A reporter keeps a version by key, rewrites, reads what changed, and brings it back by keyboard alone', async ({
  browser,
}) => {
  const { page, context } = await windowFor(browser, 'reporter')
  await newStory(page)
  await typeStory(page, STORY)
  await saved(page)
  const id = storyId(page)

  await page.keyboard.press('Control+Alt+s')
  const dialog = page.getByRole('dialog', { name: 'Keep this as…' })
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Before the rewrite')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept as “Before the rewrite”, version 1')).toBeVisible()

  await caretToEnd(page, 'Body')
  await page.keyboard.type(' Nobody would say why.')
  await saved(page)
  await page.goto(`/newsroom/stories/${id}/versions`)
  await expect(page.getByRole('status').filter({ hasText: '1 change in the text.' })).toBeVisible()
  const text = page.getByRole('region', { name: 'Text' })
  await expect(text.getByRole('insertion')).toContainText('Nobody would say why.')
  await expect(text.getByRole('insertion')).toContainText('[added: ')

  await page.getByRole('button', { name: 'Bring version 1 back' }).focus()
  await page.keyboard.press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Bring version 1 back?' })
  await expect(question).toContainText('this can be taken back')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Version 1 is back. What stood there is kept.')).toBeVisible()
  await expect(text.getByRole('deletion')).toContainText('Nobody would say why.')
  const history = page.getByRole('complementary', { name: 'History' })
  await expect(history.getByText('Version 1 brought back')).toBeVisible()
  await expect(history.getByText('Before version 1 was brought back')).toBeVisible()
  expect(await barriers(page)).toEqual([])

  await openStory(page, id)
  await expect(part(page, 'Body')).not.toContainText('Nobody would say why.')
  await context.close()
})

test('A story on the desk has a version of every step, and what changed since it went out is one click away', async ({
  browser,
}) => {
  const reporter = await windowFor(browser, 'reporter')
  const id = await fileStory(reporter.page, STORY)
  const editor = await windowFor(browser, 'editor', { viewport: { width: 390, height: 844 } })
  await openStory(editor.page, id)
  await editor.page.getByRole('button', { name: 'More steps' }).click()
  await editor.page.getByRole('menuitem', { name: 'Take into edit' }).click()
  await confirmAndPublish(await openSheet(editor.page))
  await expect(editor.page.getByText('Published').first()).toBeVisible()

  await openStory(reporter.page, id)
  await caretToEnd(reporter.page, 'Body')
  await reporter.page.keyboard.type(' It rained.')
  await saved(reporter.page)
  await reporter.page.getByRole('tab', { name: /^History/ }).click()
  const leaf = reporter.page.getByRole('tabpanel', { name: /^History/ })
  await expect(leaf.getByText('Take into edit')).toBeVisible()
  await expect(leaf.getByText('Submitted to desk')).toBeVisible()
  await expect(leaf.getByText('Live', { exact: true })).toBeVisible()
  await leaf.getByRole('link', { name: 'Against live' }).click()
  await expect(reporter.page.getByRole('region', { name: 'Text' }).getByRole('insertion')).toContainText(
    'It rained.',
  )

  await editor.page.goto(`/newsroom/stories/${id}/versions`)
  await expect(editor.page.getByRole('region', { name: 'Text' })).toBeVisible()
  expect(await barriers(editor.page)).toEqual([])
  const tooWide = await editor.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(tooWide).toBe(0)
  await Promise.all([reporter.context.close(), editor.context.close()])
})

test('Who an unnamed source is stays hidden in old versions from whoever was not told', async ({
  browser,
}) => {
  const reporter = await windowFor(browser, 'reporter')
  const id = await fileStory(reporter.page, STORY)
  await openStory(reporter.page, id)
  const panel = await attribute(reporter.page, 'Body', 'The council voted')
  await attachAnonymous(panel, { description: 'an aide in the room', reason: 'The talks are private.' })
  await saved(reporter.page)
  await reporter.page.keyboard.press('Control+Alt+s')
  await reporter.page.keyboard.type('With its source')
  await reporter.page.keyboard.press('Enter')
  await expect(reporter.page.getByText(/Kept as “With its source”/)).toBeVisible()

  const editor = await windowFor(browser, 'editor')
  const { data } = await ask(editor.context.request, 'versions.list', { storyId: id }, 'query')
  const { versions } = data as { versions: { id: string; kind: string }[] }
  const kept = versions.find((version) => version.kind === 'named')
  const submitted = versions.find((version) => version.kind === 'submitted')
  const read = await ask(editor.context.request, 'versions.read', { storyId: id, version: kept?.id }, 'query')
  const { uses } = (read.data as { facts: { uses: { known: boolean; source: unknown; label: string }[] } })
    .facts
  expect(uses).toMatchObject([{ known: false, source: null, label: 'Anonymous source 1' }])
  await editor.page.goto(`/newsroom/stories/${id}/versions?from=${submitted?.id}&to=${kept?.id}`)
  await expect(editor.page.getByRole('region', { name: 'Sources' })).toContainText('Anonymous source 1')
  await expect(editor.page.getByRole('region', { name: 'What passages rest on' })).toContainText(
    '“The council voted”',
  )
  await Promise.all([reporter.context.close(), editor.context.close()])
})
