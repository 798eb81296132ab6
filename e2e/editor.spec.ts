import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { ask, windowOf } from './people.ts'
import { confirmAndPublish, openSheet } from './publishing.ts'
import { caretToEnd, fileStory, openStory, part, saved } from './writing.ts'

/** A reporter's story on the desk, with a TK left in it. → its id. */
function filed(page: Page, headline: string): Promise<string> {
  return fileStory(page, {
    headline,
    dek: 'The wall is to keep the spring tide out of Low Brine.',
    keyPoints: ['Work begins in March.'],
    paragraphs: ['The council voted on Monday to build a wall along the quay.', 'It will cost TK million.'],
  })
}

test('An editor mends what is open, publishes what was seen, and the next reader has it', async ({
  browser,
}) => {
  const reporter = await windowOf(browser, 'reporter')
  const editor = await windowOf(browser, 'editor')
  const headline = `A wall for the quay, ${randomUUID().slice(0, 6)}`
  const id = await filed(reporter.page, headline)
  const { page } = editor

  await test.step('sees what blocks it, and the server refuses what the checks refuse', async () => {
    await openStory(page, id)
    await expect(page.getByRole('region', { name: /Blocks publishing/ })).toContainText('TK left in the text')
    const sheet = await openSheet(page)
    await expect(sheet.getByRole('button', { name: 'TK left in the text' })).toBeVisible()
    await expect(sheet.getByRole('button', { name: 'Publish to readers now' })).toBeDisabled()
    await page.keyboard.press('Escape')
  })

  await test.step('fills in the figure', async () => {
    await part(page, 'Body').getByText('It will cost TK million.').dblclick()
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.type('It will cost 4 million crowns.')
    await expect(page.getByRole('region', { name: /Blocks publishing/ })).toHaveCount(0)
    await saved(page)
  })

  await test.step('is stopped by a word that the reporter typed meanwhile, and is shown it', async () => {
    const sheet = await openSheet(page)
    await caretToEnd(reporter.page, 'Body')
    await reporter.page.keyboard.type(' The mayor abstained.')
    await saved(reporter.page)
    await confirmAndPublish(sheet)
    await expect(sheet.getByRole('region', { name: 'Changed since you looked' })).toContainText(
      'The mayor abstained.',
    )
    const address = await ask(editor.context.request, 'stories.get', { id }, 'query')
    expect((address.data as { published: unknown }).published).toBeNull()
  })

  const path = await test.step('looks again and publishes', async () => {
    const sheet = page
      .getByRole('dialog')
      .filter({ has: page.getByRole('button', { name: 'Publish to readers now' }) })
    await confirmAndPublish(sheet)
    await expect(page.getByRole('main').getByText('Published', { exact: true }).first()).toBeVisible()
    const { data } = await ask(editor.context.request, 'stories.get', { id }, 'query')
    return (data as { published: { path: string } }).published.path
  })

  await test.step('and the next request of a reader shows it', async () => {
    const reader = await browser.newContext({ javaScriptEnabled: false })
    const readerPage = await reader.newPage()
    await readerPage.goto(path)
    await expect(readerPage.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(readerPage.getByRole('article').first()).toContainText('The mayor abstained.')
    await readerPage.goto('/')
    await expect(readerPage.getByText(headline).first()).toBeVisible()
    await reader.close()
  })

  await test.step('corrects it, in words for readers', async () => {
    await caretToEnd(page, 'Body')
    await page.keyboard.type(' The vote was nine to six.')
    await saved(page)
    const before = await (await page.request.get(path)).text()
    expect(before).not.toContain('nine to six')
    const sheet = await openSheet(page)
    await sheet.getByRole('radio', { name: /^Correction/ }).check()
    await expect(sheet.getByRole('button', { name: 'Publish to readers now' })).toBeDisabled()
    await sheet
      .getByRole('textbox', { name: 'Correction for readers' })
      .fill('An earlier version left out the result of the vote.')
    await confirmAndPublish(sheet)
    await expect(sheet).toBeHidden()
    await expect
      .poll(async () => (await page.request.get(path)).text())
      .toContain('An earlier version left out the result of the vote.')
  })

  await reporter.context.close()
  await editor.context.close()
})

test('An editor lets a finding stand with a reason, and the reason stays with the version', async ({
  browser,
}) => {
  const reporter = await windowOf(browser, 'reporter')
  const editor = await windowOf(browser, 'editor')
  const id = await filed(reporter.page, `TK Maxwell opens a shop, ${randomUUID().slice(0, 6)}`)
  const { page } = editor
  await openStory(page, id)
  const blocks = page.getByRole('region', { name: /Blocks publishing/ })
  const reason = page.getByRole('textbox', { name: 'Reason for the override' })
  await expect(blocks.getByRole('listitem').filter({ hasText: 'TK left in the text' })).toHaveCount(2)
  await expect(blocks.getByRole('listitem')).toHaveCount(2)
  for (const left of [2, 1]) {
    await blocks
      .getByRole('button', { name: /^Override/ })
      .first()
      .click()
    await reason.fill('TK is part of a name here, and the figure is not known.')
    await page.getByRole('button', { name: 'Override', exact: true }).click()
    await expect(blocks.getByRole('listitem')).toHaveCount(left - 1)
  }
  const sheet = await openSheet(page)
  await confirmAndPublish(sheet)
  await expect(page.getByRole('main').getByText('Published', { exact: true }).first()).toBeVisible()
  await reporter.context.close()
  await editor.context.close()
})
