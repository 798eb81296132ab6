import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { ask, windowOf } from './people.ts'
import { caretToEnd, choose, newStory, openStory, part, saved, storyId, typeStory } from './writing.ts'

const AUTHOR = 'Maren Skaldwell'
const GUEST = 'Teodor Vanstraal'

test('Two people write in one story at once: each sees the other’s words and name, and nobody is locked out', async ({
  browser,
}) => {
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
  await expect(page.locator('main header').getByText(/kept in this browser/)).toBeVisible({ timeout: 60_000 })
  await reporter.context.setOffline(false)
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible({ timeout: 60_000 })
  const editor = await windowOf(browser, 'editor')
  await openStory(editor.page, storyId(page))
  await expect(part(editor.page, 'Body')).toContainText('Typed with a network. Typed without one.')
  await reporter.context.close()
  await editor.context.close()
})

/** Lets somebody into the open story by its Story leaf. */
async function letIn(page: Page, name: string, may: string): Promise<void> {
  const leaf = await storyLeaf(page)
  await leaf.getByRole('button', { name: 'Let somebody in' }).click()
  await choose(leaf, 'Who', name)
  await choose(leaf, 'What they may do', may)
  await leaf.getByRole('button', { name: 'Let in', exact: true }).click()
  await expect(leaf.getByRole('combobox', { name: `What ${name} may do` })).toBeVisible()
}

async function storyLeaf(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: /^Story/ }).click()
  return page.getByRole('tabpanel', { name: /^Story/ })
}

test('A guest finds the story, reads along and adds no word; the author sees what they do and the desk sees who is in it', async ({
  browser,
}) => {
  const [author, guest, editor] = [
    await windowOf(browser, 'reporter'),
    await windowOf(browser, 'secondReporter'),
    await windowOf(browser, 'editor'),
  ]
  await newStory(author.page)
  const headline = `Open to a guest ${Date.now()}`
  await typeStory(author.page, {
    headline,
    dek: 'A little.',
    keyPoints: ['One.'],
    paragraphs: ['The author was here.'],
  })
  await saved(author.page)
  await letIn(author.page, GUEST, 'May comment')

  await guest.page.goto('/newsroom')
  await guest.page.getByRole('button', { name: 'Shared with me' }).click()
  await expect(guest.page.getByTitle('You may comment').first()).toBeVisible()
  await guest.page.getByRole('link', { name: headline }).first().click()
  await expect(part(guest.page, 'Body')).toContainText('The author was here.')
  await expect(part(guest.page, 'Body')).toHaveAttribute('aria-readonly', 'true')
  await caretToEnd(guest.page, 'Body')
  await guest.page.keyboard.type(' Not a word.')
  await expect(part(guest.page, 'Body')).toHaveText('The author was here.')
  await expect(
    author.page.getByRole('button', { name: `${GUEST}, reading and commenting. Show where` }),
  ).toBeVisible()
  await expect(author.page.getByText(`${GUEST} opened the story.`)).toBeAttached()
  await caretToEnd(author.page, 'Body')
  await author.page.keyboard.type(' And writes on.')
  await expect(part(guest.page, 'Body')).toContainText('And writes on.')
  await guest.page.getByRole('button', { name: `${AUTHOR}, writing. Show where` }).click()
  await expect(guest.page.getByText(`${AUTHOR}’s place in the text is shown.`)).toBeAttached()

  await editor.page.goto('/newsroom')
  const row = editor.page.getByRole('row').filter({ hasText: headline })
  await expect(row.getByText(`${AUTHOR} and ${GUEST} are in it`).first()).toBeAttached()

  const leaf = await storyLeaf(author.page)
  await leaf.getByRole('button', { name: `Take ${GUEST} out of the story` }).click()
  await expect(guest.page.getByText('You can no longer open this story').first()).toBeVisible()
  await expect(row.getByText(`${AUTHOR} is in it`).first()).toBeAttached()
  await expect(author.page.getByText(`${GUEST} left.`)).toBeAttached()
  for (const { context } of [author, guest, editor]) await context.close()
})

test('A draft kept private leaves the desk at once and comes back when it is shared', async ({ browser }) => {
  const [author, editor] = [await windowOf(browser, 'reporter'), await windowOf(browser, 'editor')]
  await newStory(author.page)
  const headline = `Kept to oneself ${Date.now()}`
  await typeStory(author.page, { headline, dek: 'Hush.', keyPoints: ['One.'], paragraphs: ['Nobody knows.'] })
  await saved(author.page)
  const id = storyId(author.page)
  await openStory(editor.page, id)

  const leaf = await storyLeaf(author.page)
  await leaf.getByRole('checkbox', { name: 'Keep it private' }).check()
  await expect(
    author.page.getByRole('button', { name: 'Private: only you and those you added see it' }),
  ).toBeVisible()
  await expect(editor.page.getByText('You can no longer open this story').first()).toBeVisible()
  await expect(author.page.getByRole('list', { name: 'Also in this story' })).toBeHidden()
  await caretToEnd(author.page, 'Body')
  await author.page.keyboard.type(' Not even the desk.')
  await saved(author.page)
  expect((await editor.context.request.get(`/newsroom/stories/${id}/preview`)).status()).toBe(404)
  expect(await ask(editor.context.request, 'stories.get', { id }, 'query')).toMatchObject({
    code: 'not_found',
  })
  const found = await ask(editor.context.request, 'stories.desk', { search: headline }, 'query')
  expect(found.data).toMatchObject({ items: [] })
  expect(
    JSON.stringify((await ask(editor.context.request, 'stories.whoIsWhere', undefined, 'query')).data),
  ).not.toContain(id)

  expect(await barriers(author.page)).toEqual([])
  await leaf.getByRole('checkbox', { name: 'Keep it private' }).uncheck()
  await expect(author.page.getByText('Shared: the desk sees this draft again.')).toBeVisible()
  await openStory(editor.page, id)
  await expect(part(editor.page, 'Body')).toContainText('Nobody knows. Not even the desk.')
  for (const { context } of [author, editor]) await context.close()
})
