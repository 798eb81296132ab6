import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { APIRequestContext, Page } from '@playwright/test'
import { ask, demoPassword, PEOPLE, signIn, windowOf } from './people.ts'
import { windowFor } from './windows.ts'
import { caretToEnd, fileStory, newStory, openStory, part, saved, storyId, typeStory } from './writing.ts'

/** A gate in a page's socket: what a page types, or what it is told of the document, is lost while it holds; in ms, how late it opens. */
type Gate = { holdsOut: boolean; holdsIn: boolean; opensLate: number }

/** Puts a gate into the page's socket. To be called before the page opens a story. */
async function gateIn(page: Page): Promise<Gate> {
  const gate: Gate = { holdsOut: false, holdsIn: false, opensLate: 0 }
  await page.routeWebSocket(/\/collab/, async (socket) => {
    await new Promise((resolve) => setTimeout(resolve, gate.opensLate))
    const server = socket.connectToServer()
    socket.onMessage((message) => void (gate.holdsOut || server.send(message)))
    server.onMessage((message) => {
      // After the story's id comes what kind of message it is; words come as 0 or 4.
      const holdsWords = [0, 4].includes(Buffer.from(message)[37] ?? -1)
      if (!gate.holdsIn || !holdsWords) socket.send(message)
    })
  })
  return gate
}

const mark = (page: Page, words: string | RegExp) => page.locator('main header').getByText(words)

function draft(headline: string) {
  return { headline, dek: 'A dek.', keyPoints: ['One.'], paragraphs: ['What stood there before.'] }
}

/** Ends the sign-in behind these cookies, as an admin or another window would. */
async function endSession(request: APIRequestContext): Promise<void> {
  const { data } = await ask(request, 'people.sessions', {}, 'query')
  const mine = (data as { id: string; isThisOne: boolean }[]).find((session) => session.isThisOne)
  expect((await ask(request, 'people.endSession', { sessionId: mine?.id })).status).toBe(200)
}

test('A sign-in that ends while one types is renewed over the story, and a crashed tab loses nothing', async ({
  browser,
}) => {
  const { context, page } = await windowOf(browser, 'reporter')
  await newStory(page)
  await typeStory(page, draft('Signed out in mid-sentence'))
  await saved(page)
  const address = page.url()

  await test.step('the page says so, and what is typed meanwhile stays', async () => {
    await endSession(context.request)
    await expect(mark(page, 'Signed out: sign in to save')).toBeVisible()
    await caretToEnd(page, 'Body')
    await page.keyboard.type(' Typed while signed out.')
    await expect(part(page, 'Body')).toContainText('Typed while signed out.')
  })

  await test.step('somebody else is refused, oneself is let in without leaving the page', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    const dialog = page.getByRole('dialog', { name: 'Sign in again' })
    await dialog.getByLabel('Email').fill(PEOPLE.editor)
    await dialog.getByLabel('Password').fill(demoPassword())
    await dialog.getByRole('button', { name: 'Sign in and save' }).click()
    await expect(dialog.getByRole('alert')).toContainText('The words on this page are')
    await dialog.getByLabel('Email').fill(PEOPLE.reporter)
    await dialog.getByRole('button', { name: 'Sign in and save' }).click()
    await expect(dialog).toBeHidden()
    await saved(page)
    expect(page.url()).toBe(address)
  })

  await test.step('a tab that crashes with words unsent has them when the story is opened again', async () => {
    const tab = await context.newPage()
    const gate = await gateIn(tab)
    await tab.goto(address)
    await expect(part(tab, 'Body')).toContainText('Typed while signed out.')
    await saved(tab)
    gate.holdsOut = true
    await caretToEnd(tab, 'Body')
    await tab.keyboard.type(' Typed before the crash.')
    await expect(mark(tab, /your words are kept in this browser/)).toBeVisible()
    const devtools = await context.newCDPSession(tab)
    const crashed = tab.waitForEvent('crash')
    // A page that crashes answers nothing.
    void devtools.send('Page.crash').catch(() => undefined)
    await crashed
    await page.close()
    const again = await context.newPage()
    await again.goto(address)
    await expect(part(again, 'Body')).toContainText('Typed before the crash.')
    await saved(again)
  })
  await context.close()
})

test('A page that misses a colleague’s words says so within seconds, and heals when it can', async ({
  browser,
}) => {
  const reporter = await windowFor(browser, 'reporter')
  const id = await fileStory(reporter.page, draft(`Missed words ${randomUUID().slice(0, 6)}`))
  const editor = await windowFor(browser, 'editor')
  const gate = await gateIn(editor.page)
  await openStory(editor.page, id)
  gate.holdsIn = true
  await caretToEnd(reporter.page, 'Body')
  await reporter.page.keyboard.type(' Words that get lost on the way.')
  await saved(reporter.page)
  await expect(mark(editor.page, /What you see is not what the newsroom has/)).toBeVisible({
    timeout: 10_000,
  })
  // The next look falls into the time without a connection, which must not be the last one.
  gate.opensLate = 1_500
  gate.holdsIn = false
  // It heals by itself at the next look, or at once when asked to.
  await expect(async () => {
    const again = editor.page.getByRole('main').getByRole('button', { name: 'Compare again' })
    if (await again.isVisible()) await again.click({ timeout: 1_000 }).catch(() => undefined)
    await expect(part(editor.page, 'Body')).toContainText('Words that get lost on the way.', {
      timeout: 3_000,
    })
  }).toPass({ timeout: 30_000 })
  await saved(editor.page)
  await reporter.context.close()
  await editor.context.close()
})

test('Whoever may no longer write is shown their last words, and a text that went is one click away', async ({
  browser,
}) => {
  const author = await windowFor(browser, 'reporter')
  const guest = await windowFor(browser, 'secondReporter')
  const { page } = author
  const long = Array.from({ length: 130 }, (_, index) => `word${index}`).join(' ')
  await newStory(page)
  await typeStory(page, { ...draft('Written by two'), paragraphs: ['Short.'] })
  await part(page, 'Body').click()
  await page.keyboard.insertText(` ${long}`)
  await saved(page)
  const { data: me } = await ask(guest.context.request, 'people.me', undefined, 'query')
  const personId = (me as { id: string }).id
  await ask(author.context.request, 'stories.addCollaborator', { id: storyId(page), personId })
  const gate = await gateIn(guest.page)
  await openStory(guest.page, storyId(page))

  await test.step('words typed when the right goes are shown, to be copied', async () => {
    gate.holdsOut = true
    await caretToEnd(guest.page, 'Body')
    await guest.page.keyboard.type(' The last words of a guest.')
    await ask(author.context.request, 'stories.addCollaborator', {
      id: storyId(page),
      personId,
      access: 'read',
    })
    gate.holdsOut = false
    await expect(mark(guest.page, /You can no longer write here: your last words are kept/)).toBeVisible()
    await guest.page.getByRole('main').getByRole('button', { name: 'Show them' }).click()
    const dialog = guest.page.getByRole('dialog', { name: 'Your last words' })
    await expect(dialog.getByRole('textbox', { name: 'Words to copy' })).toHaveValue(
      /The last words of a guest/,
    )
    await expect(part(page, 'Body')).not.toContainText('The last words')
  })

  await test.step('a text that goes nearly whole at once is brought back', async () => {
    await part(page, 'Body').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    const bar = page.getByRole('region', { name: 'Most of the text went' })
    await expect(bar).toContainText('What stood here is kept.')
    await bar.getByRole('button', { name: 'See it' }).click()
    const kept = page.getByRole('dialog', { name: 'What stood here' })
    await expect(kept).toContainText('word129')
    await page.keyboard.press('Escape')
    await bar.getByRole('button', { name: 'Bring it back' }).click()
    await expect(part(page, 'Body')).toContainText('word129')
    await expect(bar).toBeHidden()
    await saved(page)
  })

  await test.step('undo brings it back too, and then nobody is asked any more', async () => {
    await part(page, 'Body').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    const bar = page.getByRole('region', { name: 'Most of the text went' })
    await expect(bar).toBeVisible()
    await page.keyboard.press('Control+Z')
    await expect(part(page, 'Body')).toContainText('word129')
    await expect(bar).toBeHidden({ timeout: 20_000 })
    await saved(page)
  })
  await author.context.close()
  await guest.context.close()
})

test('Signing out keeps unsent words for their writer alone, and an editor removes a passage for good', async ({
  browser,
}) => {
  const { context, page } = await windowOf(browser, 'secondReporter')
  const gate = await gateIn(page)
  const secret = `14 Tern Lane ${randomUUID().slice(0, 6)}`
  const id = await fileStory(page, { ...draft('Kept for one'), paragraphs: [`She lives at ${secret} now.`] })
  await newStory(page)
  await typeStory(page, draft('Unsent'))
  await saved(page)
  const unsent = storyId(page)
  const journals = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name?.split(':').at(-1)))

  await test.step('says before signing out that words are only here', async () => {
    gate.holdsOut = true
    await caretToEnd(page, 'Body')
    await page.keyboard.type(' Only in this browser.')
    await page.getByRole('button', { name: /: your menu$/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('One story has words that are only in this browser')
    page.once('dialog', (dialog) => void dialog.accept())
    await question.getByRole('button', { name: 'Sign out and keep them here' }).click()
    await expect(page).toHaveURL(/sign-in/)
    await expect.poll(journals).not.toContain(id)
    expect(await journals()).toContain(unsent)
  })

  await test.step('an editor who signs in here removes a passage for good', async () => {
    await signIn(context.request, PEOPLE.editor)
    gate.holdsOut = false
    await openStory(page, id)
    await part(page, 'Body').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+/')
    const palette = page.getByRole('dialog', { name: 'Find anything' })
    await palette.getByRole('combobox').fill('Remove a passage')
    await palette.getByRole('option', { name: /Remove a passage for good/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Remove this passage for good?' })
    await expect(dialog).toContainText(secret)
    await dialog.getByRole('textbox', { name: 'Why' }).fill('It says where a witness lives.')
    await dialog.getByRole('button', { name: 'Remove for good' }).click()
    await expect(dialog).toBeHidden()
    await expect(part(page, 'Body')).not.toContainText(secret)
    await saved(page)
    expect(await journals()).toContain(unsent)
  })

  await test.step('and the words are sent when their writer is back', async () => {
    await signIn(context.request, PEOPLE.secondReporter)
    await openStory(page, unsent)
    await expect(part(page, 'Body')).toContainText('Only in this browser.')
    await saved(page)
  })
  await context.close()
})
