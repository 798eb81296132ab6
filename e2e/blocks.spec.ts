import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { ask, windowOf } from './people.ts'
import { confirmAndPublish, openSheet } from './publishing.ts'
import { caretToEnd, choose, newStory, openStory, part, saved, storyId, typeStory } from './writing.ts'

/** Opens the slash menu in a new paragraph at the end of the body and chooses what is called `query`. */
async function insert(page: Page, query: string): Promise<void> {
  await page.keyboard.type(`/${query}`)
  await expect(page.getByRole('listbox', { name: 'Put into the story' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox', { name: 'Put into the story' })).toBeHidden()
}

/** The blocks of the body, each as the beginning of its words. */
async function blocks(page: Page): Promise<string[]> {
  return part(page, 'Body').evaluate((body) =>
    [...body.children].map((child) => (child.textContent ?? '').trim()).filter((words) => words !== ''),
  )
}

test('A reporter builds a story by keyboard alone, and readers get everything but the note to the desk', async ({
  browser,
}) => {
  const { page, context } = await windowOf(browser, 'reporter')
  const headline = `Ferries to run at night, ${randomUUID().slice(0, 6)}`
  await newStory(page)
  await typeStory(page, {
    headline,
    dek: 'The board voted for a trial of six months.',
    keyPoints: ['The trial begins in March.'],
    paragraphs: ['The harbour board voted on Monday for night ferries.'],
  })
  const { keyboard } = page

  await test.step('a heading and a list by what is typed', async () => {
    await keyboard.press('Enter')
    await keyboard.type('## What was decided')
    await keyboard.press('Enter')
    await keyboard.type('- Two boats a night')
    await keyboard.press('Enter')
    await keyboard.type('A fare of nine crowns')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await expect(part(page, 'Body').getByRole('heading', { level: 2 })).toHaveText('What was decided')
    await expect(part(page, 'Body').getByRole('listitem')).toHaveCount(2)
  })

  await test.step('a table, a pull quote, a box and a note by the slash menu', async () => {
    await insert(page, 'table')
    for (const cell of ['Boat', 'Leaves', 'Seats', 'Gull', 'Ten', '120']) {
      await keyboard.type(cell)
      await keyboard.press('Tab')
    }
    await page.keyboard.press('Control+End')
    await insert(page, 'pull')
    await keyboard.type('“It is about time.”')
    await keyboard.press('Enter')
    await keyboard.type('Ida Quill, skipper')
    await keyboard.press('Enter')
    await insert(page, 'info')
    await keyboard.type('What a trial is')
    await keyboard.press('Enter')
    await keyboard.type('Six months, then another vote.')
    await page.keyboard.press('Control+End')
    await insert(page, 'note')
    await keyboard.type('Ask the lawyer about the fare')
    await keyboard.press('Enter')
  })

  await test.step('a video, whose address is kept without what tracks', async () => {
    await insert(page, 'video')
    const dialog = page.getByRole('dialog', { name: 'Put in a video, post or chart' })
    await dialog.getByRole('textbox', { name: 'Address' }).fill('https://youtu.be/a1b2c3d4e5f?si=tracker')
    await expect(dialog).toContainText('opens on YouTube')
    await dialog.getByRole('textbox', { name: 'What it shows' }).fill('The vote, in a film of two minutes.')
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(part(page, 'Body').getByRole('figure', { name: 'Embed from YouTube' })).toContainText(
      'The vote',
    )
  })

  await test.step('and a way to another story', async () => {
    await page.keyboard.press('Control+End')
    await insert(page, 'related')
    const dialog = page.getByRole('dialog', { name: 'Point to a story' })
    await dialog.getByRole('list', { name: 'Stories found' }).getByRole('button').first().click()
    await expect(part(page, 'Body').getByText('Related story')).toBeVisible()
  })

  await test.step('the checks say that a note will stay here, and the editor has no fault for a screen reader', async () => {
    await expect(page.getByText('Notes to the desk', { exact: true }).first()).toBeVisible()
    expect(await barriers(page, '.sheet')).toEqual([])
  })

  await saved(page)
  await page.getByRole('tab', { name: /^Story/ }).click()
  await choose(page.getByRole('tabpanel', { name: /^Story/ }), 'Section', 'City')
  await page.getByRole('button', { name: 'Submit to desk' }).click()
  await expect(page.getByRole('button', { name: 'Submit to desk' })).toBeHidden()
  const id = storyId(page)
  await context.close()

  const editor = await windowOf(browser, 'editor')
  await openStory(editor.page, id)
  await confirmAndPublish(await openSheet(editor.page))
  await expect(editor.page.getByRole('main').getByText('Published', { exact: true }).first()).toBeVisible()
  const { data } = await ask(editor.context.request, 'stories.get', { id }, 'query')
  const { path } = (data as { published: { path: string } }).published
  await editor.context.close()

  await test.step('a reader on a phone gets it, and nobody else is asked for anything', async () => {
    const reader = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const readerPage = await reader.newPage()
    const asked: string[] = []
    readerPage.on('request', (request) => asked.push(new URL(request.url()).origin))
    await readerPage.goto(path, { waitUntil: 'networkidle' })
    const article = readerPage.getByRole('article').first()
    await expect(article.getByRole('columnheader', { name: 'Boat' })).toBeVisible()
    await expect(article.getByRole('region', { name: 'Table: Boat, Leaves, Seats' })).toBeVisible()
    await expect(article.getByText('“It is about time.”')).toBeVisible()
    await expect(article.getByRole('complementary', { name: 'What a trial is' })).toBeVisible()
    await expect(article.getByRole('link', { name: /Open on YouTube/ })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=a1b2c3d4e5f',
    )
    expect(await readerPage.content()).not.toContain('lawyer')
    expect(await readerPage.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(new Set(asked)).toEqual(new Set([new URL(readerPage.url()).origin]))
    expect(await barriers(readerPage)).toEqual([])
    await reader.close()
  })
})

test('An address that a writer pastes on an empty line becomes what it shows, and one among words stays words', async ({
  browser,
}) => {
  const { page, context } = await windowOf(browser, 'reporter')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await newStory(page)
  await typeStory(page, {
    headline: 'The film',
    dek: 'A line.',
    keyPoints: ['A point.'],
    paragraphs: ['See '],
  })
  await page.evaluate(() => navigator.clipboard.writeText('https://youtu.be/a1b2c3d4e5f?si=tracker'))
  await page.keyboard.press('Control+V')
  await expect(part(page, 'Body')).toContainText('See https://youtu.be')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+V')
  const film = part(page, 'Body').getByRole('figure', { name: 'Embed from YouTube' })
  await expect(film).toBeVisible()
  await page.keyboard.type('What the harbour camera saw.')
  await expect(film).toContainText('What the harbour camera saw.')
  await saved(page)
  await context.close()
})

test('A writer moves, copies and takes back blocks by key, by menu and by hand', async ({ browser }) => {
  const { page, context } = await windowOf(browser, 'reporter')
  await newStory(page)
  await typeStory(page, {
    headline: `Blocks that move, ${randomUUID().slice(0, 6)}`,
    dek: 'A line.',
    keyPoints: ['A point.'],
    paragraphs: ['First.', 'Second.', 'Third.'],
  })
  const { keyboard } = page

  await test.step('by key, with the cursor in the block', async () => {
    await keyboard.press('Alt+Shift+ArrowUp')
    expect(await blocks(page)).toEqual(['First.', 'Third.', 'Second.'])
    await keyboard.press('Alt+Shift+ArrowUp')
    await keyboard.press('Control+Shift+D')
    expect(await blocks(page)).toEqual(['Third.', 'Third.', 'First.', 'Second.'])
    await keyboard.press('Control+Shift+Backspace')
    expect(await blocks(page)).toEqual(['Third.', 'First.', 'Second.'])
    await keyboard.press('Control+z')
    expect(await blocks(page)).toEqual(['Third.', 'Third.', 'First.', 'Second.'])
    await keyboard.press('Control+z')
  })

  await test.step('by the menu of the block, which a key opens and Escape leaves', async () => {
    await part(page, 'Body').getByText('Second.').click()
    await keyboard.press('Alt+F9')
    await page.getByRole('menuitem', { name: 'Move up' }).click()
    await expect.poll(() => blocks(page)).toEqual(['Third.', 'Second.', 'First.'])
    await keyboard.press('Alt+F9')
    await page.getByRole('menuitem', { name: 'Quotation' }).click()
    await expect(part(page, 'Body').getByRole('blockquote')).toHaveText('Second.')
    await keyboard.press('Alt+F9')
    await expect(page.getByRole('menu')).toBeVisible()
    await keyboard.press('Escape')
    await expect(part(page, 'Body')).toBeFocused()
  })

  await test.step('by hand, at the handle beside it', async () => {
    const last = part(page, 'Body').getByText('First.')
    await last.hover()
    const grip = page.getByRole('button', { name: /^Move paragraph/ })
    await expect(grip).toBeVisible()
    await grip.dragTo(part(page, 'Body').getByText('Third.'), { targetPosition: { x: 90, y: 10 } })
    await expect.poll(() => blocks(page)).toEqual(['First.', 'Third.', 'Second.'])
  })

  await test.step('what a typed shortcut made is taken back at once, and the letters stay', async () => {
    await caretToEnd(page, 'Body')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await keyboard.type('## ')
    await expect(part(page, 'Body').getByRole('heading')).toHaveCount(1)
    await keyboard.press('Backspace')
    await expect(part(page, 'Body').getByRole('heading')).toHaveCount(0)
    await expect(part(page, 'Body')).toContainText('##')
  })

  await test.step('a typed address becomes a link with its words', async () => {
    await caretToEnd(page, 'Body')
    await keyboard.press('Enter')
    await keyboard.type('See [the register](https://board.example/register) for more.')
    const link = part(page, 'Body').getByRole('link', { name: 'the register' })
    await expect(link).toHaveAttribute('href', 'https://board.example/register')
    await expect(part(page, 'Body')).toContainText('See the register for more.')
  })

  await test.step('the slash menu says what is marked, and leaves the slash as text at Escape', async () => {
    await keyboard.press('Enter')
    await keyboard.type('/')
    const marked = page.getByRole('option', { selected: true })
    await expect(marked).toHaveText(/Heading/)
    await keyboard.press('ArrowDown')
    await expect(part(page, 'Body')).toHaveAttribute('aria-activedescendant', /subheading$/)
    await keyboard.press('Escape')
    await expect(page.getByRole('listbox', { name: 'Put into the story' })).toBeHidden()
    await keyboard.type(' or not')
    await expect(part(page, 'Body')).toContainText('/ or not')
  })

  await saved(page)
  await context.close()
})

test('A writer who selects all of the body makes it bold from the toolbar, by keyboard', async ({
  browser,
}) => {
  const { page, context } = await windowOf(browser, 'reporter')
  await newStory(page)
  await typeStory(page, {
    headline: `All at once, ${randomUUID().slice(0, 6)}`,
    dek: 'A line.',
    keyPoints: ['A point.'],
    paragraphs: ['First.', 'Second.'],
  })
  const { keyboard } = page
  const strong = part(page, 'Body').locator('strong')
  const toolbar = page.getByRole('toolbar', { name: 'Selected words' })
  await keyboard.press('Control+a')
  await expect(toolbar).toBeVisible()
  await keyboard.press('Alt+F10')
  await keyboard.press('ArrowRight')
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(strong).toHaveText(['First.', 'Second.'])
  await keyboard.press('Control+z')
  await expect(strong).toHaveCount(0)
  await saved(page)
  await context.close()
})
