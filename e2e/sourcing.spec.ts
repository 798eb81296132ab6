import { expect, test } from '@playwright/test'
import type { Browser, Locator, Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { ask } from './people.ts'
import { PHOTO_WORDS, samplePhoto } from './sample.ts'
import { doorFor, windowFor } from './windows.ts'
import {
  attachAnonymous,
  attachOrganization,
  attribute,
  newStory,
  part,
  saved,
  selectWords,
  storyId,
  typeStory,
} from './writing.ts'

const DESCRIPTION = 'a person briefed on the berths'
const WORDS = {
  headline: 'Merrin closes its northern berths',
  dek: 'The port says the quay wall has moved.',
  keyPoints: ['The berths close on Monday.'],
  paragraphs: [
    'The port will close two berths on Monday. Nobody has said for how long.',
    'The wall moved by four centimetres in a month.',
  ],
}

const claims = (page: Page) => page.getByRole('article', { name: 'The story' }).locator('[data-claim]')
const receipts = (page: Page) => page.getByRole('complementary', { name: 'Sources beside the text' })
const leaf = (page: Page) => page.getByRole('tabpanel', { name: 'Sources' })
const strip = (page: Page) => page.getByRole('region', { name: 'Sourcing view' })

async function writtenStory(browser: Browser): Promise<Page> {
  const { page } = await windowFor(browser, 'reporter')
  await newStory(page)
  await typeStory(page, WORDS)
  await saved(page)
  return page
}

async function pressAttribute(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+A')
  const panel = page.getByRole('dialog', { name: 'What these words rest on' })
  await expect(panel.getByRole('option').first()).toBeVisible()
  return panel
}

test('A reporter attributes words to a source of the story in three presses, in every part, and can take it back', async ({
  browser,
}) => {
  const page = await writtenStory(browser)
  await attachOrganization(await attribute(page, 'Body', 'will close two berths'), 'Port of Merrin')
  await attachOrganization(await attribute(page, 'Body', 'moved by four centimetres'), 'Survey Office')
  for (const [name, words] of [
    ['Headline', 'northern berths'],
    ['Dek', 'quay wall'],
    ['Key points', 'berths close'],
  ] as const) {
    await selectWords(page, name, words)
    const panel = await pressAttribute(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(panel).toBeHidden()
    await expect(part(page, name).locator('[data-claim]')).toHaveText(words)
  }
  await expect(receipts(page).getByRole('button', { name: 'Rests on Survey Office' })).toHaveCount(4)
  await part(page, 'Key points').focus()
  await page.keyboard.press('Control+Z')
  await expect(part(page, 'Key points').locator('[data-claim]')).toHaveCount(0)
  await expect(part(page, 'Key points')).toContainText('The berths close on Monday.')
  await expect(claims(page)).toHaveCount(4)

  await page.getByRole('tab', { name: 'Photos' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose photos…' }).click()
  await (await chooser).setFiles([await samplePhoto()])
  await expect(part(page, 'Body')).toContainText(PHOTO_WORDS.caption)
  const panel = await attribute(page, 'Body', 'The trade minister of Kerrane')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(panel).toBeHidden()
  await expect(page.locator('.photo-caption [data-claim]')).toHaveText('The trade minister of Kerrane')
  await page.context().close()
})

test('Words rest on two sources, overlap with others, and every claim has its receipt', async ({
  browser,
}) => {
  const page = await writtenStory(browser)
  await attachOrganization(await attribute(page, 'Body', 'will close two berths'), 'Port of Merrin')
  await attachOrganization(await attribute(page, 'Body', 'will close two berths'), 'Survey Office')
  await expect(receipts(page).getByRole('button')).toHaveAccessibleName(
    'Rests on 2 sources: Port of Merrin; Survey Office',
  )
  await part(page, 'Body').evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node)
    const inside = texts.find((node) => node.textContent === 'will close two berths')
    const after = texts.find((node) => node.textContent?.startsWith(' on Monday'))
    if (inside && after)
      getSelection()?.setBaseAndExtent(inside, 'will close '.length, after, ' on Monday'.length)
  })
  await pressAttribute(page)
  await page.keyboard.press('Enter')
  await expect(receipts(page).getByRole('button')).toHaveCount(2)
  await receipts(page).getByRole('button', { name: 'Rests on Port of Merrin' }).click()
  await expect(leaf(page).getByRole('region', { name: 'Claim' })).toContainText('“two berths on Monday”')
  await page.context().close()
})

test('On a phone receipts stand beside the text, open what the words rest on, and the sourcing view fits', async ({
  browser,
}) => {
  const page = await writtenStory(browser)
  await attachOrganization(await attribute(page, 'Body', 'will close two berths'), 'Port of Merrin')
  await page.setViewportSize({ width: 390, height: 844 })
  const receipt = receipts(page).getByRole('button', { name: 'Rests on Port of Merrin' })
  const smallestSide = async () => {
    const box = await receipt.boundingBox()
    return Math.min(box?.width ?? 0, box?.height ?? 0)
  }
  await expect.poll(smallestSide).toBeGreaterThanOrEqual(44)
  await receipt.click()
  const sheet = page.getByRole('dialog', { name: 'About this story' })
  await expect(sheet.getByRole('region', { name: 'Claim' })).toContainText('“will close two berths”')
  await sheet.getByRole('checkbox', { name: 'Show in the text' }).check()
  await page.keyboard.press('Escape')
  await expect(strip(page)).toContainText('1 of 6 sentences rests on a source.')
  expect(await barriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.context().close()
})

test('The sourcing view shows which sentences rest on what and which on nothing, and changes no word', async ({
  browser,
}) => {
  const page = await writtenStory(browser)
  await attachOrganization(await attribute(page, 'Body', 'will close two berths'), 'Port of Merrin')
  await saved(page)
  await page.keyboard.press('Control+Shift+E')
  await expect(strip(page)).toContainText('1 of 6 sentences rests on a source.')
  await expect(strip(page)).toContainText('Port of Merrin')
  const ends = part(page, 'Body').locator('.rests-end')
  await expect(ends).toHaveCount(3)
  expect(await ends.evaluateAll((all) => all.map((end) => end.getAttribute('data-rests')))).toEqual([
    '1',
    '○',
    '○',
  ])
  await part(page, 'Body').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Ships wait in the roads. Who pays?')
  await expect(ends).toHaveCount(4)
  await expect(strip(page)).toContainText('1 of 7 sentences rests on a source.')
  await saved(page)

  await page.getByRole('tab', { name: 'Sources' }).click()
  await leaf(page).getByRole('radio', { name: 'By paragraph' }).click()
  const paragraphs = leaf(page)
    .getByRole('region', { name: 'What each paragraph rests on' })
    .getByRole('listitem')
  await expect(paragraphs.filter({ hasText: 'Paragraph 1' }).first()).toContainText('Port of Merrin')
  await expect(paragraphs.filter({ hasText: 'Paragraph 2' })).toContainText('Rests on nothing')
  await leaf(page).getByRole('checkbox', { name: 'Show in the text' }).uncheck()
  await expect(strip(page)).toHaveCount(0)
  await expect(ends).toHaveCount(0)
  await page.context().close()
})

test('Words that change after somebody verified them say so with the old and the new, until they are verified again', async ({
  browser,
}) => {
  const page = await writtenStory(browser)
  await attachOrganization(await attribute(page, 'Body', 'will close two berths'), 'Port of Merrin')
  await saved(page)
  await receipts(page).getByRole('button').click()
  const card = leaf(page).getByRole('region', { name: 'Claim' })
  await card.getByRole('button', { name: 'Verify these words' }).click()
  await expect(card).toContainText('Verified by Maren Skaldwell')
  await selectWords(page, 'Body', 'two')
  await page.keyboard.type('three')
  await expect(card).toContainText('Changed since Maren Skaldwell verified it')
  await expect(card.locator('del')).toHaveText('two')
  await expect(card.locator('ins')).toHaveText('three')
  await expect(receipts(page).getByRole('button')).toHaveAccessibleName(/Changed since Maren Skaldwell/)
  await expect(leaf(page).getByRole('region', { name: 'Changed since verified' })).toBeVisible()
  await saved(page)
  await card.getByRole('button', { name: 'Verify the new words' }).press('Enter')
  await expect(card).toContainText('Verified by Maren Skaldwell')
  await expect(leaf(page).getByRole('region', { name: 'Changed since verified' })).toHaveCount(0)
  await page.context().close()
})

/** Copies the whole body of the open story. */
async function copyBody(page: Page): Promise<void> {
  await part(page, 'Body').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
}

async function pasteIntoNewStory(page: Page): Promise<void> {
  await newStory(page)
  await part(page, 'Body').focus()
  await page.keyboard.press('Control+V')
  // The question may be there already, and hides the page from assistive technology while it is.
  await expect(page.getByRole('textbox', { name: 'Body', exact: true, includeHidden: true })).toContainText(
    'The port will close two berths',
  )
}

test('Words pasted into another story ask whether their sources come along; the clipboard names no source', async ({
  browser,
}) => {
  const page = await writtenStory(browser)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await attachOrganization(await attribute(page, 'Body', 'will close two berths'), 'Port of Merrin')
  await saved(page)
  const from = storyId(page)
  await copyBody(page)
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain(`data-story="${from}"`)
  expect(html).not.toContain('Port of Merrin')

  // Within the story the claim is one claim on two passages.
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeHidden()
  await page.keyboard.press('Control+V')
  await expect(part(page, 'Body').locator('[data-claim]')).toHaveCount(2)
  await expect(receipts(page).getByRole('button')).toHaveCount(1)

  await pasteIntoNewStory(page)
  const question = page.getByRole('dialog', { name: 'These words rest on a source in another story' })
  await expect(question).toContainText('Port of Merrin')
  await expect(question.getByRole('button', { name: 'Bring them as unverified' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 source came along, unverified.')).toBeVisible()
  await expect(receipts(page).getByRole('button')).toHaveAccessibleName('Rests on Port of Merrin')
  await part(page, 'Body').focus()
  await page.keyboard.press('Control+Z')
  await expect(part(page, 'Body')).not.toContainText('two berths')

  // Words that are dragged in from another window are asked about alike.
  await part(page, 'Body').evaluate((body, dragged) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/html', dragged)
    const { left, top } = body.getBoundingClientRect()
    body.dispatchEvent(
      new DragEvent('drop', {
        dataTransfer,
        bubbles: true,
        cancelable: true,
        clientX: left + 4,
        clientY: top + 4,
      }),
    )
  }, html ?? '')
  await question.getByRole('button', { name: 'Paste the words only' }).click()
  await expect(claims(page)).toHaveCount(0)

  await pasteIntoNewStory(page)
  await question.getByRole('button', { name: 'Paste the words only' }).click()
  await expect(page.getByText('The words came without their sources.')).toBeVisible()
  await expect(claims(page)).toHaveCount(0)
  await page.context().close()
})

test('Words copied from a published page or as plain text bring nothing to ask about', async ({
  browser,
}) => {
  const { page } = await windowFor(browser, 'reporter')
  await page.goto('/')
  await page.getByRole('article').getByRole('link').first().click()
  // A page that is still on its way copies nothing, and the clipboard keeps what it had.
  await page.waitForURL(({ pathname }) => pathname !== '/')
  await page.keyboard.press('Control+A')
  await expect.poll(() => page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(100)
  await page.keyboard.press('Control+C')
  await newStory(page)
  await part(page, 'Body').focus()
  await page.keyboard.press('Control+V')
  await expect(part(page, 'Body')).not.toBeEmpty()
  await saved(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(claims(page)).toHaveCount(0)
  await page.context().close()
})

test('Somebody who may not use a source does not get it with pasted words, and is told what was left behind', async ({
  browser,
}) => {
  const mine = await writtenStory(browser)
  await attachAnonymous(await attribute(mine, 'Body', 'will close two berths'), {
    description: DESCRIPTION,
    reason: 'The plan is not public.',
  })
  await saved(mine)
  const from = storyId(mine)
  const reporter = await doorFor('reporter')
  expect(
    (await ask(reporter, 'stories.move', { id: from, to: 'submitted', key: crypto.randomUUID() })).status,
  ).toBe(200)
  const { data } = await ask(reporter, 'stories.get', { id: from }, 'query')
  const [use] = (data as { uses: { source: { id: string } }[] }).uses

  const theirs = await windowFor(browser, 'secondReporter')
  await theirs.page.goto(`/newsroom/stories/${from}`)
  await expect(part(theirs.page, 'Body')).toContainText('two berths')
  await part(theirs.page, 'Body').evaluate((body) => getSelection()?.selectAllChildren(body))
  await theirs.page.keyboard.press('Control+C')
  await pasteIntoNewStory(theirs.page)
  const question = theirs.page.getByRole('dialog', { name: 'These words rest on a source in another story' })
  await expect(question).toContainText(`One source stays behind`)
  await expect(question).toContainText(DESCRIPTION)
  await expect(question.getByRole('button', { name: 'Bring them as unverified' })).toHaveCount(0)
  await question.getByRole('button', { name: 'Paste the words only' }).click()
  await expect(claims(theirs.page)).toHaveCount(0)
  const after = await ask(
    await doorFor('secondReporter'),
    'stories.get',
    { id: storyId(theirs.page) },
    'query',
  )
  expect(after.data).toMatchObject({ uses: [], claims: [] })
  expect(JSON.stringify(after.data)).not.toContain(use?.source.id)
  await mine.context().close()
  await theirs.context.close()
})
