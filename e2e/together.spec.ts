import { expect, test } from '@playwright/test'
import { windowOf } from './people.ts'
import { caretToEnd, newStory, openStory, part, saved, storyId, typeStory } from './writing.ts'

test('Two people write in one story at once: each sees the other’s words and name, and nobody is locked out', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const reporter = await windowOf(browser, 'reporter')
  const editor = await windowOf(browser, 'editor')
  await newStory(reporter.page)
  await typeStory(reporter.page, {
    headline: 'Written by two',
    dek: 'At once.',
    keyPoints: ['One.'],
    paragraphs: ['The first paragraph.', 'The second paragraph.'],
  })
  await saved(reporter.page)
  await openStory(editor.page, storyId(reporter.page))
  await expect(reporter.page.getByRole('list', { name: 'Also in this story' })).toBeVisible()
  await expect(editor.page.getByRole('list', { name: 'Also in this story' })).toBeVisible()

  await caretToEnd(reporter.page, 'Body')
  await part(editor.page, 'Headline').click()
  await editor.page.keyboard.press('Control+End')
  const typing = Promise.all([
    reporter.page.keyboard.type(' These are the words of the reporter, one key after the other.', {
      delay: 15,
    }),
    editor.page.keyboard.type(', said the editor, one key after the other', { delay: 20 }),
  ])
  await typing
  for (const { page } of [reporter, editor]) {
    await expect(part(page, 'Body')).toContainText(
      'The second paragraph. These are the words of the reporter, one key after the other.',
    )
    await expect(part(page, 'Headline')).toContainText(
      'Written by two, said the editor, one key after the other',
    )
    await saved(page)
  }
  await expect(editor.page.getByText('Maren Skaldwell').first()).toBeAttached()

  await reporter.page.reload()
  await expect(part(reporter.page, 'Headline')).toContainText(
    'Written by two, said the editor, one key after the other',
  )
  await reporter.context.close()
  await editor.context.close()
})

test('Words typed while the connection is away are kept, said to be kept, and arrive when it is back', async ({
  browser,
}) => {
  const reporter = await windowOf(browser, 'reporter')
  const { page } = reporter
  await newStory(page)
  await typeStory(page, {
    headline: 'Kept words',
    dek: 'Without a network.',
    keyPoints: ['One.'],
    paragraphs: ['Typed with a network.'],
  })
  await saved(page)
  await reporter.context.setOffline(true)
  await caretToEnd(page, 'Body')
  await page.keyboard.type(' Typed without one.')
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeHidden()
  await expect(page.getByText(/kept in this browser/)).toBeVisible({ timeout: 60_000 })
  await reporter.context.setOffline(false)
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible({ timeout: 60_000 })
  const editor = await windowOf(browser, 'editor')
  await openStory(editor.page, storyId(page))
  await expect(part(editor.page, 'Body')).toContainText('Typed with a network. Typed without one.')
  await reporter.context.close()
  await editor.context.close()
})
