import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { ask } from './people.ts'
import { doorFor, windowFor } from './windows.ts'
import type { Who } from './people.ts'
import { caretToEnd, newStory, part, saved, selectWords, storyId, typeStory } from './writing.ts'

type Person = { id: string; name: string }

async function whoIs(who: Who): Promise<Person> {
  const door = await doorFor(who)
  const { data } = await ask(door, 'people.me', undefined, 'query')
  return data as Person
}

/** A draft of the reporter's that somebody was let into, to comment. → its id */
async function draftWith(page: Page, guest: Person): Promise<string> {
  await newStory(page)
  await typeStory(page, {
    headline: 'Harbour wall to be raised',
    dek: 'Work begins in May.',
    keyPoints: ['The council voted on Monday.'],
    paragraphs: ['The council voted for the wall on Monday.', 'The port has asked for it since spring.'],
  })
  await saved(page)
  const id = storyId(page)
  const { status } = await ask(await doorFor('reporter'), 'stories.addCollaborator', {
    id,
    personId: guest.id,
    access: 'comment',
  })
  expect(status).toBe(200)
  return id
}

const leaf = (page: Page): Locator => page.getByRole('tabpanel', { name: /^Comments/ })
const thread = (page: Page, quote: string): Locator =>
  leaf(page).getByRole('article', { name: `Comments on “${quote}”` })
const commented = (page: Page, words: string): Locator => page.locator('[data-comment]', { hasText: words })

test('Somebody who may only comment talks with the writer beside the words, live, and a third person hears of it on the desk', async ({
  browser,
}) => {
  const [guest, editor] = [await whoIs('secondReporter'), await whoIs('editor')]
  const writer = await windowFor(browser, 'reporter')
  const reader = await windowFor(browser, 'secondReporter')
  const id = await draftWith(writer.page, guest)
  await reader.page.goto(`/newsroom/stories/${id}`)
  await expect(part(reader.page, 'Body')).toContainText('since spring')
  await expect(reader.page.getByRole('main').getByText('Read only')).toBeVisible()

  // Words are selected in a text that cannot be written in.
  await selectWords(reader.page, 'Body', 'voted for the wall')
  await reader.page.keyboard.type('x')
  await reader.page.keyboard.press('Delete')
  await selectWords(reader.page, 'Body', 'voted for the wall')
  await reader.page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: 'Comment' })
    .click()
  const box = reader.page.getByRole('textbox', { name: 'Comment on “voted for the wall”' })
  await expect(box).toBeFocused()
  await box.pressSequentially(`@${editor.name.slice(0, 3)}`)
  await expect(reader.page.getByRole('option', { name: editor.name })).toBeVisible()
  await reader.page.keyboard.press('Enter')
  await box.pressSequentially('was it unanimous?')
  await reader.page.keyboard.press('Control+Enter')
  await expect(thread(reader.page, 'voted for the wall')).toContainText(`@${editor.name} was it unanimous?`)
  await expect(part(reader.page, 'Body')).toBeFocused()

  // The writer sees it at once, goes on writing within it, and answers.
  await expect(commented(writer.page, 'voted for the wall')).toBeVisible()
  await expect(
    writer.page.getByRole('status').filter({ hasText: `${guest.name} commented on` }),
  ).toBeAttached()
  await writer.page.getByRole('tab', { name: /^Comments/ }).click()
  await thread(writer.page, 'voted for the wall').getByRole('button', { name: 'Reply' }).click()
  await writer.page.keyboard.type('It was.')
  await writer.page.keyboard.press('Control+Enter')
  await expect(thread(reader.page, 'voted for the wall')).toContainText('It was.')
  expect(await barriers(writer.page)).toEqual([])

  // Settled by one, gone from the open ones of both; taken up again by the other.
  await thread(reader.page, 'voted for the wall').getByRole('button', { name: 'Resolve' }).click()
  await expect(reader.page.getByText('The conversation is resolved.')).toBeVisible()
  await expect(
    thread(writer.page, 'voted for the wall').getByRole('button', { name: 'Reopen', exact: true }),
  ).toBeVisible()
  await thread(writer.page, 'voted for the wall').getByRole('button', { name: 'Reopen', exact: true }).click()
  await expect(
    thread(reader.page, 'voted for the wall').getByRole('button', { name: 'Resolve' }),
  ).toBeVisible()

  // Whoever was named finds it on the desk, and is led to the words.
  const third = await windowFor(browser, 'editor')
  await third.page.goto('/newsroom')
  await third.page.getByRole('button', { name: /^Mentions, \d+ new$/ }).click()
  await third.page
    .getByRole('link', { name: /was it unanimous.*Harbour wall to be raised/ })
    .first()
    .click()
  await expect(thread(third.page, 'voted for the wall')).toContainText('It was.')
  await expect(thread(third.page, 'voted for the wall')).toHaveAttribute('aria-current', 'true')
  await expect
    .poll(async () => {
      const { data } = await ask(await doorFor('editor'), 'comments.mentions', undefined, 'query')
      const { items } = data as { items: { storyId: string; isSeen: boolean }[] }
      return items.find((each) => each.storyId === id)?.isSeen
    })
    .toBe(true)

  // The words go; what was said about them stays listed with them.
  await selectWords(writer.page, 'Body', 'The council ')
  await writer.page.keyboard.press('Home')
  await writer.page.keyboard.press('Shift+End')
  await expect(writer.page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await writer.page.keyboard.press('Delete')
  const gone = leaf(reader.page).getByRole('region', { name: 'Words are gone' })
  await expect(gone.getByRole('article', { name: 'Comments on “voted for the wall”' })).toBeVisible()
  await expect(leaf(writer.page).getByRole('region', { name: 'Words are gone' })).toBeVisible()
  await expect(part(writer.page, 'Body')).toBeFocused()
  // Whoever answers meanwhile goes on where they are, also when the words come back.
  const reply = thread(reader.page, 'voted for the wall').getByRole('textbox')
  await reply.fill('Unani')
  await writer.page.keyboard.press('Control+z')
  await expect(gone).toBeHidden()
  await expect(commented(reader.page, 'voted for the wall')).toBeVisible()
  await reader.page.keyboard.type('mous?')
  await expect(reply).toHaveValue('Unanimous?')
  await expect(part(reader.page, 'Headline')).toHaveText('Harbour wall to be raised')
  for (const { context } of [writer, reader, third]) await context.close()
})

test('A writer comments, moves the words and takes the comment back by keyboard alone', async ({
  browser,
}) => {
  const guest = await whoIs('secondReporter')
  const { page, context } = await windowFor(browser, 'reporter')
  await draftWith(page, guest)
  await caretToEnd(page, 'Body')
  await page.keyboard.press('Shift+Home')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('Control+Alt+m')
  const box = page.getByRole('textbox', { name: /^Comment on/ })
  await expect(box).toBeFocused()
  await page.keyboard.type('Since which spring?')
  await page.keyboard.press('Escape')
  await expect(part(page, 'Body')).toBeFocused()
  // What was typed waits for the next try.
  await page.keyboard.press('Control+Alt+m')
  await expect(box).toHaveValue('Since which spring?')
  await page.keyboard.press('Control+Enter')
  const quote = 'The port has asked for it since spring.'
  await expect(thread(page, quote)).toContainText('Since which spring?')
  await expect(part(page, 'Body')).toBeFocused()

  // Cut and pasted, the words take their comment along; copied, they do not.
  await page.keyboard.press('Control+x')
  await expect(leaf(page).getByRole('region', { name: 'Words are gone' })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+v')
  await expect(leaf(page).getByRole('region', { name: 'Words are gone' })).toBeHidden()
  await page.keyboard.press('Control+v')
  await expect(part(page, 'Body')).toContainText(`${quote}${quote}`)
  await expect(commented(page, quote)).toHaveCount(1)

  // The key on commented words opens their conversation; Escape leads back.
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Alt+m')
  const reply = page.getByRole('textbox', { name: /^Reply on/ })
  await expect(reply).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(part(page, 'Body')).toBeFocused()
  await thread(page, quote).getByRole('button', { name: 'Change your comment' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Take back…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Keep as it is' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(thread(page, quote)).toBeHidden()
  await expect(commented(page, quote)).toHaveCount(0)
  await context.close()
})

test('On a phone a comment is written in a sheet at the foot, and the words are led back to', async ({
  browser,
}) => {
  const guest = await whoIs('secondReporter')
  const desk = await windowFor(browser, 'reporter')
  const id = await draftWith(desk.page, guest)
  const { page, context } = await windowFor(browser, 'secondReporter', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  await page.goto(`/newsroom/stories/${id}`)
  await expect(part(page, 'Body')).toContainText('since spring')
  await selectWords(page, 'Body', 'since spring')
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Comment' }).tap()
  const sheet = page.getByRole('dialog', { name: 'About this story' })
  await sheet.getByRole('textbox', { name: 'Comment on “since spring”' }).fill('Of which year?')
  await sheet.getByRole('button', { name: 'Comment', exact: true }).tap()
  await expect(sheet.getByRole('article', { name: 'Comments on “since spring”' })).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await sheet.getByRole('button', { name: '“since spring”' }).tap()
  await expect(sheet).toBeHidden()
  await expect(commented(desk.page, 'since spring')).toBeVisible()
  await context.close()
  await desk.context.close()
})
