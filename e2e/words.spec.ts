import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { windowFor } from './windows.ts'
import { caretToEnd, newStory, part, saved, selectWords } from './writing.ts'
import type { PartName } from './writing.ts'

const CORPUS = path.resolve(import.meta.dirname, '../lib/document/paste/corpus')

const bodyOf = (page: Page) => part(page, 'Body')
const findBar = (page: Page) => page.getByRole('search', { name: 'Find in the story' })

/** Pastes as a program's clipboard would: its HTML, or plain text. */
async function paste(
  page: Page,
  name: PartName,
  type: 'text/html' | 'text/plain',
  words: string,
): Promise<void> {
  await part(page, name).evaluate(
    (element, given) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(given.type, given.words)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { type, words },
  )
}

test('A reporter writes, links, looks for words and sees the story whole without touching the mouse', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const { keyboard } = page
  await newStory(page)

  await test.step('quotes and dashes are set as they are typed, and Backspace gives what was typed', async () => {
    await part(page, 'Headline').focus()
    await keyboard.type('"A wall" for the quay')
    await expect(part(page, 'Headline')).toHaveText('“A wall” for the quay')
    await keyboard.press('Enter')
    await keyboard.type("It's the mayor's third attempt")
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await keyboard.type('The council voted -- at last --')
    await keyboard.press('Backspace')
    await expect(bodyOf(page)).toHaveText('The council voted — at last --')
    await keyboard.press('Backspace')
    await keyboard.press('Backspace')
    await keyboard.type('to build a wall, it was teh third attempt and will cost TK million.')
  })

  await test.step('a link to an address is set, and led to again from within its words', async () => {
    await selectWords(page, 'Body', 'to build a wall')
    await keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Address of the link' }).fill('harbour.example/vote')
    await keyboard.press('Enter')
    await expect(bodyOf(page).getByRole('link', { name: 'to build a wall' })).toHaveAttribute(
      'href',
      'https://harbour.example/vote',
    )
    await selectWords(page, 'Body', 'build a')
    await keyboard.press('Control+k')
    await expect(page.getByText('Leads to harbour.example/vote')).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await keyboard.press('Escape')
    await expect(bodyOf(page)).toBeFocused()
  })

  await test.step('the next spelling in question and the next TK are a key away', async () => {
    await expect(bodyOf(page).locator('.misspelled')).toHaveText('teh')
    await keyboard.press("Control+'")
    await expect(page.getByRole('menu', { name: 'The spelling of “teh”' })).toBeVisible()
    await page.getByRole('menuitem', { name: 'Write “the”' }).press('Enter')
    await expect(bodyOf(page)).toContainText('it was the third attempt')
    await keyboard.press('Control+Alt+k')
    await keyboard.type('4')
    await expect(bodyOf(page)).toContainText('will cost 4 million.')
  })

  await test.step('a heading is in the outline, which leads to it', async () => {
    await caretToEnd(page, 'Body')
    await keyboard.press('Enter')
    await keyboard.type('## The money')
    await keyboard.press('Enter')
    await keyboard.type('Half comes from the port.')
    await keyboard.press('Control+Shift+O')
    const outline = page.getByRole('navigation', { name: 'Outline' })
    await expect(outline.getByRole('button', { name: 'The money' })).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await keyboard.press('ArrowUp')
    await keyboard.press('Enter')
    await expect(outline).toBeHidden()
    await expect(bodyOf(page)).toBeFocused()
  })

  await test.step('the words are counted, and the length is planned', async () => {
    await keyboard.press('Control+Shift+C')
    const counts = page.getByRole('dialog', { name: 'Words' })
    await expect(counts.getByRole('definition').first()).toHaveText('5 words, 21 characters')
    await counts.getByRole('textbox', { name: 'Planned length in words' }).fill('400')
    await keyboard.press('Enter')
    await expect(counts.getByRole('progressbar', { name: 'Of the planned length' })).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await keyboard.press('Escape')
    await expect(page.getByRole('button', { name: /of 400 words/ })).toBeVisible()
  })

  await test.step('focus leaves only the words, and the same key brings everything back', async () => {
    await bodyOf(page).focus()
    await keyboard.press('Control+Shift+F')
    await expect(page.getByRole('navigation', { name: 'Newsroom' })).toBeHidden()
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeHidden()
    await keyboard.press('Control+Shift+F')
    await expect(page.getByRole('navigation', { name: 'Newsroom' })).toBeVisible()
  })

  await test.step('the palette does what every button of the toolbar does, and the list of keys says how', async () => {
    await selectWords(page, 'Body', 'Half comes')
    const bar = page.getByRole('toolbar', { name: 'Selected words' })
    const buttons = await bar
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(buttons.length).toBeGreaterThan(4)
    await keyboard.press('Control+/')
    const palette = page.getByRole('dialog', { name: 'Find anything' })
    const options = await palette.getByRole('option').allInnerTexts()
    const names = options.map((text) => (text.split('\n')[0] ?? '').toLowerCase())
    for (const label of buttons) {
      const first = (label ?? '').toLowerCase().split(' ')[0] ?? ''
      expect(
        names.some((name) => name.includes(first)),
        `the palette knows “${label}”`,
      ).toBe(true)
    }
    await keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await expect(keys.getByText('Find and replace')).toBeVisible()
    expect(await barriers(page)).toEqual([])
    const rows = await keys
      .locator('dl > div')
      .evaluateAll((all) =>
        all.map((row) => [row.querySelector('.sr-only')?.textContent, row.querySelector('dt')?.textContent]),
      )
    expect(keysTakenTwice(rows)).toEqual([])
    expect(rows.filter(([combination]) => RESERVED.test(combination ?? ''))).toEqual([])
  })
  await context.close()
})

/** Keys that browsers keep for themselves: a page is never asked. */
const RESERVED = /^Control or Command\+(?:shift\+)?(?:t|n|w|q|tab)$/i

/** The link's key is the palette's without selected words; every other key does one thing. */
function keysTakenTwice(rows: (string | null | undefined)[][]): string[] {
  const doers = new Map<string, Set<string>>()
  for (const [keys, label] of rows) {
    const known = doers.get(keys ?? '') ?? new Set()
    doers.set(keys ?? '', known.add(label ?? ''))
  }
  return [...doers].flatMap(([keys, labels]) =>
    labels.size > 1 && !keys.endsWith('+k') ? [`${keys}: ${[...labels].join(', ')}`] : [],
  )
}

test('The line that a writer writes in stays in view, letter by letter', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const { keyboard } = page
  await newStory(page)
  await part(page, 'Body').focus()
  for (let line = 0; line < 40; line += 1) await keyboard.press('Enter')
  const isInView = () =>
    page.evaluate(() => {
      const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: 0, bottom: 0 }
      return top >= 64 && bottom > 0 && bottom <= innerHeight - 112 + 1
    })

  // No spaces: each letter is written by its key, and the word breaks over lines.
  await keyboard.type('a'.repeat(200))
  await expect.poll(isInView).toBe(true)
  await saved(page)
  await page.evaluate(() => scrollTo(0, 0))
  expect(await isInView()).toBe(false)
  await keyboard.press('b')
  await expect.poll(isInView).toBe(true)
  await expect(bodyOf(page)).toContainText(`${'a'.repeat(200)}b`)
  await context.close()
})

test('A paragraph that gains or loses a line while somebody types moves the next one in the same picture', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const { keyboard } = page
  await newStory(page)
  await part(page, 'Body').focus()
  for (const words of ['The first.', 'The second', 'The third.']) {
    await keyboard.type(words)
    await keyboard.press('Enter')
  }
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowUp')
  await keyboard.press('End')
  await page.evaluate(() => {
    const [, second, third] = document.querySelectorAll('[aria-label="Body"] > p')
    const seen = { gaps: new Set<number>(), heights: new Set<number>(), isHeld: false }
    const look = () => {
      if (!(second instanceof HTMLElement) || !third) return
      const words = document.createRange()
      words.selectNodeContents(second)
      const { top, bottom } = words.getBoundingClientRect()
      seen.gaps.add(Math.round(third.getBoundingClientRect().top - bottom))
      seen.heights.add(Math.round(bottom - top))
      seen.isHeld ||= second.style.contain.includes('size')
      requestAnimationFrame(look)
    }
    look()
    Object.assign(globalThis, { seen })
  })
  const seen = () =>
    page.evaluate(() => {
      const { gaps, heights, isHeld } = (
        globalThis as unknown as { seen: { gaps: Set<number>; heights: Set<number>; isHeld: boolean } }
      ).seen
      return { gaps: gaps.size, lines: heights.size, isHeld }
    })

  await keyboard.type(' goes on and on, over one line and over the next'.repeat(4), { delay: 5 })
  expect(await seen()).toEqual({ gaps: 1, lines: 3, isHeld: true })
  for (let count = 0; count < 150; count += 1) await keyboard.press('Backspace')
  expect((await seen()).gaps).toBe(1)
  const held = bodyOf(page).locator('p[style*="contain"]')
  await expect(held).toHaveCount(0)
  await keyboard.type('and on')
  await expect(held).toHaveCount(1)
  await expect(held).toHaveCount(0)
  await context.close()
})

test('Words pasted from Word, Google Docs, a page and a PDF are clean, and plain words stay plain', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const sample = (name: string) => readFileSync(path.join(CORPUS, name), 'utf8')
  await newStory(page)
  await bodyOf(page).focus()
  await paste(page, 'Body', 'text/html', sample('word-365-windows.html'))
  await expect(bodyOf(page).getByRole('heading', { name: 'A wall for the quay' })).toBeVisible()
  await expect(bodyOf(page).getByRole('listitem')).toHaveCount(3)
  await expect(bodyOf(page).locator('strong')).toHaveText('Monday')

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await paste(page, 'Body', 'text/html', sample('google-docs.html'))
  await expect(bodyOf(page).getByRole('link', { name: 'record' })).toHaveAttribute(
    'href',
    'https://harbour.example/vote',
  )
  await paste(page, 'Body', 'text/html', sample('chrome-article.html'))
  await expect(bodyOf(page)).toContainText('We were never asked.')
  await expect(bodyOf(page)).not.toContainText('Subscribe to read')
  expect(
    await bodyOf(page)
      .locator('script, style, iframe, [onclick], [style*="color"], img[src^="http"]')
      .count(),
  ).toBe(0)

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await paste(page, 'Body', 'text/plain', sample('pdf-column.txt'))
  await expect(bodyOf(page)).toContainText(
    'to build a seawall along the quay, the third attempt in eleven years',
  )
  await paste(page, 'Body', 'text/plain', ' and **this** [stays](https://a.example)')
  await expect(bodyOf(page)).toContainText('and **this** [stays](https://a.example)')

  await paste(page, 'Headline', 'text/html', '<h1>A wall</h1><p>for the <b>quay</b></p>')
  await expect(part(page, 'Headline')).toHaveText('A wall for the quay')
  await paste(
    page,
    'Body',
    'text/html',
    '<img src="https://a.example/a.jpg" width="400"><p>With a picture</p>',
  )
  await expect(page.getByText('One picture stayed behind.')).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(bodyOf(page)).toContainText('With a picture')
  await context.close()
})

test('Words are found over the whole story and replaced in one step that undo takes back', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  await newStory(page)
  await part(page, 'Headline').focus()
  await page.keyboard.type('The port closes')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Why the Port closes')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two berths of the port close. Transport goes on, the port says.')
  await selectWords(page, 'Body', 'port says')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('port')
  const found = findBar(page).getByRole('status', { name: 'Found' })
  await expect(found).toHaveText(/ of 5$/)
  await findBar(page).getByRole('button', { name: 'Whole words' }).click()
  await expect(found).toHaveText(/ of 4$/)
  await findBar(page).getByRole('button', { name: 'Match case' }).click()
  await expect(found).toHaveText(/ of 3$/)
  expect(await barriers(page)).toEqual([])
  const before = (await found.textContent()) ?? ''
  await page.getByRole('textbox', { name: 'Find', exact: true }).press('Enter')
  await expect(found).not.toHaveText(before)

  await page.keyboard.press('Control+Alt+f')
  await page.getByRole('textbox', { name: 'Replace with' }).fill('harbour')
  await findBar(page).getByRole('button', { name: 'Match case' }).click()
  await expect(found).toHaveText(/ of 4$/)
  await findBar(page).getByRole('button', { name: 'Replace all' }).click()
  await expect(page.getByText('Replaced in 4 places.')).toBeVisible()
  await expect(part(page, 'Headline')).toHaveText('The harbour closes')
  await expect(bodyOf(page)).toHaveText(
    'Two berths of the harbour close. Transport goes on, the harbour says.',
  )
  await expect(bodyOf(page).locator('strong')).toHaveText('harbour says')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(part(page, 'Headline')).toHaveText('The port closes')
  await expect(part(page, 'Dek')).toHaveText('Why the Port closes')
  await expect(bodyOf(page)).toHaveText('Two berths of the port close. Transport goes on, the port says.')
  await context.close()
})
