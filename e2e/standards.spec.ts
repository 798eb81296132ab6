import { randomUUID } from 'node:crypto'
import { expect, request as requests, test } from '@playwright/test'
import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { env } from '#lib/platform/env.ts'
import { ask, PEOPLE, signIn } from './people.ts'
import type { Who } from './people.ts'
import { confirmSources, openSheet } from './publishing.ts'
import { windowFor } from './windows.ts'
import { choose, fileStory, openStory, part, saved } from './writing.ts'

const REASON = 'The desk agreed on it in the morning meeting.'

/** A reporter's story with two holes and two words written twice. → its id. */
function filed(page: Page): Promise<string> {
  return fileStory(page, {
    headline: `A wall for the quay, ${randomUUID().slice(0, 6)}`,
    dek: 'The wall is to keep the spring tide out.',
    keyPoints: ['Work begins in March.'],
    paragraphs: [
      'The council voted on on Monday to build a wall along the quay.',
      'It will cost TK million.',
      'It will stand for TK years.',
      'The stone is is grey.',
    ],
  })
}

const blocks = (within: Page | Locator) => within.getByRole('region', { name: 'Blocks publishing' })
const warnings = (within: Page | Locator) => within.getByRole('region', { name: 'Warnings' })

test('A standards editor works through the findings of a story', async ({ browser }) => {
  const reporter = await windowFor(browser, 'reporter')
  const copy = await windowFor(browser, 'copy')
  const id = await filed(reporter.page)
  await expect(reporter.page.getByText('2 findings block publishing; the desk sees them.')).toBeVisible()
  await reporter.context.close()
  const { page } = copy
  await openStory(page, id)
  const twice = (words: string) =>
    warnings(page).getByRole('listitem').filter({ hasText: 'Word written twice' }).filter({ hasText: words })

  await test.step('sees in the top bar how much is open, and goes there', async () => {
    await page.getByRole('button', { name: /^2 findings block publishing.*Show the checks$/ }).click()
    await expect(page.getByRole('status').filter({ hasText: '2 findings block publishing' })).toBeFocused()
  })

  await test.step('mends one with a click', async () => {
    await twice('“on”').getByRole('button', { name: 'Write “on” once' }).click()
    await expect(part(page, 'Body')).toContainText('The council voted on Monday')
    await expect(twice('“on”')).toHaveCount(0)
  })

  await test.step('goes to the words of one, and comes back to it', async () => {
    const title = blocks(page).getByRole('button', { name: 'TK left in the text' }).first()
    await title.click()
    await expect(part(page, 'Body')).toBeFocused()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('TK')
    await page.keyboard.press('F8')
    await expect(title).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(part(page, 'Body')).toBeFocused()
    await page.getByRole('button', { name: /^Back to the finding/ }).click()
    await expect(title).toBeFocused()
  })

  await test.step('moves by keyboard, and ignores a warning with a reason that can be taken back', async () => {
    const title = twice('“is”').getByRole('button', { name: 'Word written twice' })
    await expect(async () => {
      await page.keyboard.press('j')
      await expect(title).toBeFocused({ timeout: 200 })
    }).toPass()
    await page.keyboard.press('i')
    await page.getByRole('textbox', { name: 'Reason to ignore it' }).fill(REASON)
    await page.getByRole('button', { name: 'Ignore once' }).click()
    const ignored = page.getByRole('region', { name: 'Ignored findings' })
    await expect(ignored).toContainText(REASON)
    await ignored.getByRole('button', { name: /^Take back/ }).click()
    await expect(twice('“is”')).toHaveCount(1)
    await twice('“is”').getByRole('button', { name: 'Ignore…' }).click()
    await page.getByRole('textbox', { name: 'Reason to ignore it' }).fill(REASON)
    await page.getByRole('button', { name: 'Ignore once' }).click()
    await expect(ignored).toContainText(REASON)
  })

  await test.step('keeps what was typed when looking at another leaf', async () => {
    await blocks(page).getByRole('button', { name: 'Override…' }).first().click()
    await page.getByRole('textbox', { name: 'Reason for the override' }).fill('Half a thought')
    await page.getByRole('tab', { name: /^Photos/ }).click()
    await page.getByRole('tab', { name: /^Checks/ }).click()
    await expect(page.getByRole('textbox', { name: 'Reason for the override' })).toHaveValue('Half a thought')
    await page.keyboard.press('Escape')
  })

  await test.step('overrides several with one reason', async () => {
    const boxes = blocks(page).getByRole('checkbox', { name: /^Select: TK left/ })
    await expect(boxes).not.toHaveCount(0)
    for (const box of await boxes.all()) await box.check()
    await page.getByRole('button', { name: 'Override with one reason…' }).click()
    await page.getByRole('textbox', { name: 'Reason for the override' }).fill(REASON)
    await page.getByRole('button', { name: 'Override', exact: true }).click()
    const overridden = page.getByRole('region', { name: 'Overridden findings' })
    await expect(overridden.getByRole('listitem')).toHaveCount(2)
    await expect(blocks(page)).toHaveCount(0)
  })

  await test.step('reads on the rules page why a rule is there, and adds a word', async () => {
    const word = `Skald${randomUUID().slice(0, 5).replaceAll(/\d/g, 'x')}`
    await page.goto('/newsroom/rules?rule=tk-left')
    await expect(page.getByText('A TK marks a hole that the writer meant to fill')).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'How loud: TK left in the text' })).toHaveCount(0)
    await page.getByRole('tab', { name: 'Words' }).click()
    await page.getByRole('textbox', { name: 'A word for the list' }).fill(word)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('rowheader', { name: word })).toBeVisible()
    await page.getByRole('button', { name: `Take “${word}” off the list` }).click()
    await expect(page.getByRole('rowheader', { name: word })).toHaveCount(0)
  })

  await test.step('and what an admin makes louder for a type of story blocks it there', async () => {
    const admin = await windowFor(browser, 'admin')
    await setFeature(admin.page, 'Block')
    await openStory(page, id)
    await expect(blocks(page)).toHaveCount(0)
    await page.getByRole('tab', { name: /^Story/ }).click()
    await choose(page.getByRole('tabpanel', { name: /^Story/ }), 'Type', 'Feature')
    await page.getByRole('tab', { name: /^Checks/ }).click()
    await expect(blocks(page)).toContainText('Word written twice')
    await setFeature(admin.page, 'As for all: Warning')
    await expect(admin.page.getByText(REASON).first()).toBeVisible()
    await admin.context.close()
  })
  await copy.context.close()
})

/** Sets, as an admin, how loud “Word written twice” is for features. */
async function setFeature(page: Page, severity: string): Promise<void> {
  await page.goto('/newsroom/admin?tab=rules')
  await choose(page, 'Stories that the severities are for', 'Feature')
  await page.getByRole('combobox', { name: 'How loud: Word written twice' }).click()
  await page.getByRole('option', { name: severity }).first().click()
  const dialog = page.getByRole('dialog', { name: /^Word written twice/ })
  await dialog.getByRole('textbox', { name: 'Why' }).fill(REASON)
  await dialog.getByRole('button', { name: 'Set it' }).click()
  await expect(dialog).toBeHidden()
  const row = page.getByRole('button', { name: 'Word written twice' })
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click()
}

test('A managing editor publishes on breaking, and the story is cleared', async ({ browser }) => {
  const reporter = await windowFor(browser, 'reporter')
  const id = await filed(reporter.page)
  await reporter.context.close()
  const chief = await windowFor(browser, 'chief')
  const { page } = chief
  await openStory(page, id)

  await test.step('goes from the sheet to the words and back to the sheet', async () => {
    const sheet = await openSheet(page)
    await blocks(sheet).getByRole('button', { name: 'TK left in the text' }).first().click()
    await expect(part(page, 'Body')).toBeFocused()
    await page.getByRole('button', { name: /^Back to publishing/ }).click()
    await expect(blocks(sheet).getByRole('button', { name: 'TK left in the text' }).first()).toBeFocused()
  })

  await test.step('publishes past the blocks with a reason', async () => {
    const sheet = page
      .getByRole('dialog')
      .filter({ has: page.getByRole('button', { name: 'Publish to readers now' }) })
    await confirmSources(sheet)
    await expect(sheet.getByRole('button', { name: 'Publish to readers now' })).toBeDisabled()
    await sheet.getByRole('button', { name: 'Publish on breaking…' }).click()
    await sheet.getByRole('textbox', { name: 'Why this cannot wait' }).fill(REASON)
    await sheet.getByRole('button', { name: 'Publish now, clear within 15 minutes' }).click()
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('button', { name: /^Out on breaking, clear by/ })).toBeVisible()
  })

  await test.step('sees it on the desk until it is cleared, and readers see nothing special', async () => {
    const { data } = await ask(chief.context.request, 'stories.get', { id }, 'query')
    const { published } = data as { published: { path: string } }
    expect(await (await page.request.get(published.path)).text()).not.toMatch(/breaking/i)
    await page.goto('/newsroom')
    await expect(page.getByRole('row').filter({ hasText: 'Out on breaking, clear by' })).not.toHaveCount(0)
    await openStory(page, id)
    await page.getByRole('button', { name: /^Out on breaking/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Out on breaking' })
    await dialog.getByRole('button', { name: 'Clear' }).click()
    await expect(dialog.getByRole('alert')).toContainText('still stand')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
  })

  await test.step('lets the blocks stand with a reason, and clears it', async () => {
    const boxes = blocks(page).getByRole('checkbox', { name: /^Select: TK left/ })
    await expect(boxes).not.toHaveCount(0)
    for (const box of await boxes.all()) await box.check()
    await page.getByRole('button', { name: 'Override with one reason…' }).click()
    await page.getByRole('textbox', { name: 'Reason for the override' }).fill(REASON)
    await page.getByRole('button', { name: 'Override', exact: true }).click()
    await expect(blocks(page)).toHaveCount(0)
    await page.getByRole('button', { name: /^Out on breaking/ }).click()
    await page.getByRole('dialog', { name: 'Out on breaking' }).getByRole('button', { name: 'Clear' }).click()
    await expect(page.getByRole('button', { name: /^Out on breaking/ })).toHaveCount(0)
    await saved(page)
  })
  await chief.context.close()
})

async function as(who: Who): Promise<APIRequestContext> {
  const context = await requests.newContext({ baseURL: env().origin })
  await signIn(context, PEOPLE[who])
  return context
}

async function aStory(context: APIRequestContext): Promise<string> {
  const { data } = await ask(context, 'stories.desk', { states: ['submitted', 'in_edit', 'ready'] }, 'query')
  const { items } = data as { items: { id: string; mine: boolean }[] }
  return (items.find(({ mine }) => mine) ?? items[0])?.id ?? ''
}

const findings = [{ rule: 'tk-left', key: 'tk-left' }]

test('A reporter may not override a finding, not even in their own story', async () => {
  const reporter = await as('reporter')
  const storyId = await aStory(reporter)
  expect(await ask(reporter, 'publishing.override', { storyId, findings, reason: REASON })).toMatchObject({
    status: 403,
    code: 'not_allowed',
  })
})

test('An editor may not publish on breaking', async () => {
  const editor = await as('editor')
  const input = {
    storyId: await aStory(editor),
    fingerprint: { stateVector: '', hash: '0'.repeat(64), known: '0'.repeat(64) },
    changeKind: 'first',
    reason: REASON,
    key: randomUUID(),
  }
  expect(await ask(editor, 'publishing.publishBreaking', input)).toMatchObject({
    status: 403,
    code: 'not_allowed',
  })
})

test('A copy editor may not set how loud a rule is', async () => {
  const copy = await as('copy')
  const input = { rule: 'tk-left', storyType: '', severity: 'off', seen: null, reason: REASON }
  expect(await ask(copy, 'standards.setSeverity', input)).toMatchObject({ status: 403, code: 'not_allowed' })
})
