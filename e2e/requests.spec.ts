import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { ask } from './people.ts'
import { doorFor, windowFor } from './windows.ts'
import { choose, newStory, openStory, part, saved, storyId } from './writing.ts'

const mark = () => randomUUID().slice(0, 8)
const rows = (page: Page) =>
  page
    .getByRole('table', { name: 'Requests for comment' })
    .getByRole('row')
    .filter({ has: page.getByRole('button') })
const pane = (page: Page) => page.getByRole('complementary', { name: 'Request for comment' })

/** A story of the open window with a headline and one paragraph, and its log of requests. */
async function storyWithLog(page: Page, headline: string, paragraph: string): Promise<Locator> {
  await newStory(page)
  await part(page, 'Headline').click()
  await page.keyboard.type(headline)
  await part(page, 'Body').click()
  await page.keyboard.type(paragraph)
  await saved(page)
  await page.getByRole('tab', { name: /^Sources/ }).click()
  return page.getByRole('region', { name: 'Asked for comment' })
}

/** Logs a request that waits, without the page. → its id */
async function logged(story: string, party: string, deadline: string | null): Promise<string> {
  const fields = { party, channel: 'phone', askedAt: new Date().toISOString(), deadline }
  const answer = await ask(await doorFor('reporter'), 'sources.addCommentRequest', { storyId: story, fields })
  expect(answer.status).toBe(200)
  return (answer.data as { id: string }).id
}

test('A reporter logs who declined, and the sentence that says so stands in the story, tied to the log, as one step', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const party = `Quill Freight ${mark()}`
  const body = part(page, 'Body')
  const log = await storyWithLog(page, 'Freight firm cuts pay', 'Pay is to fall by a fifth, a memo says.')
  await log.getByRole('button', { name: 'Log a request' }).click()
  await expect(log.getByRole('combobox', { name: 'How' })).toHaveText('Phone')
  await expect(log.getByLabel(/^Asked/)).not.toHaveValue('')
  await log.getByRole('combobox', { name: 'Who was asked' }).fill(party)
  await choose(log, 'Outcome', 'Declined to comment')
  await log.getByRole('button', { name: 'Log and insert the sentence' }).click()
  const sentence = `${party} declined to comment.`
  await expect(body).toHaveText(`Pay is to fall by a fifth, a memo says. ${sentence}`)
  await expect(log.getByRole('button', { name: `“${sentence}”` })).toBeVisible()
  await expect(log).not.toContainText('Not tied')

  await body.focus()
  await page.keyboard.press('Control+z')
  await expect(body).toHaveText('Pay is to fall by a fifth, a memo says.')
  await page.keyboard.press('Control+Shift+z')
  await expect(body).toContainText(sentence)
  await expect(log.getByRole('button', { name: `“${sentence}”` })).toBeVisible()
  await context.close()
})

test('When the log says something else later, the sentence is flagged and one press makes it follow', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const party = `Marsh Lines ${mark()}`
  const log = await storyWithLog(page, 'Line drops a port', 'The line will leave the port, a memo says.')
  await log.getByRole('button', { name: 'Log a request' }).click()
  await log.getByRole('combobox', { name: 'Who was asked' }).fill(party)
  await choose(log, 'Outcome', 'Could not be reached')
  await log.getByRole('button', { name: 'Log and insert the sentence' }).click()
  await expect(part(page, 'Body')).toContainText(`${party} could not immediately be reached for comment.`)
  await log.getByRole('button', { name: 'Change' }).click()
  await choose(log, 'Outcome', 'Commented')
  await log.getByRole('textbox', { name: 'The reply' }).fill('We stay.')
  await log.getByRole('button', { name: 'Save request' }).click()
  await log.getByRole('button', { name: 'Replace the sentence' }).click()
  await expect(part(page, 'Body')).toHaveText(
    `The line will leave the port, a memo says. ${party} said by phone: “We stay.”`,
  )
  await expect(log.getByRole('button', { name: 'Replace the sentence' })).toHaveCount(0)
  await context.close()
})

test('A reporter finds a party in the registry by keyboard, and never a source that may not be named', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const name = `Tide Board ${mark()}`
  const door = await doorFor('reporter')
  await ask(door, 'sources.create', { kind: 'organization', publicName: name })
  await ask(door, 'sources.create', {
    kind: 'person',
    anonymous: true,
    description: `an aide of the ${name}`,
  })
  const log = await storyWithLog(page, 'Tides', 'The tables are wrong.')
  await log.getByRole('button', { name: 'Log a request' }).click()
  const field = log.getByRole('combobox', { name: 'Who was asked' })
  await field.fill(name.slice(-8))
  await expect(log.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(name)
  await page.keyboard.press('Enter')
  await expect(log).toContainText('Waiting for an answer')
  const { data } = await ask(door, 'stories.get', { id: storyId(page) }, 'query')
  const [request] = (data as { commentRequests: { sourceId: string | null }[] }).commentRequests
  expect(request?.sourceId).not.toBeNull()
  await context.close()
})

test('A request whose deadline has passed stands first among those that wait, and its answer is logged there by keyboard', async ({
  browser,
}, { retry }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const daysLate = 40 + retry
  await storyWithLog(page, `Pilots ${mark()}`, 'The pilots may strike.')
  const [late, soon] = [`Pilots’ Guild ${mark()}`, `Port Office ${mark()}`]
  await logged(storyId(page), soon, new Date(Date.now() + 3_600_000).toISOString())
  await logged(storyId(page), late, new Date(Date.now() - (daysLate * 24 + 1) * 3_600_000).toISOString())
  await page.goto('/newsroom/requests?mine=1')
  await expect(rows(page).first()).toContainText(late)
  await expect(rows(page).first()).toContainText(`Overdue ${daysLate} days`)
  await expect(rows(page).filter({ hasText: soon })).not.toContainText('Overdue')
  await page.getByRole('button', { name: 'Overdue', exact: true }).click()
  await expect(page).toHaveURL(/lot=overdue&mine=1$/)
  await expect(rows(page).filter({ hasText: soon })).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(rows(page).first().getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(pane(page).getByRole('heading', { name: late })).toBeVisible()
  await choose(pane(page), 'Outcome', 'Declined to comment')
  await pane(page).getByRole('button', { name: 'Log the answer' }).click()
  await expect(rows(page).filter({ hasText: late })).toHaveCount(0)
  await page.getByRole('button', { name: 'Answered', exact: true }).click()
  await expect(rows(page).filter({ hasText: late })).toContainText('Declined to comment')
  await context.close()
})

test('A reply after publication stands on the desk as work to do, until an editor has updated the story and says so', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'editor')
  await page.goto('/newsroom?todo=1')
  const line = page
    .getByRole('table', { name: 'Stories' })
    .getByRole('row')
    .filter({ hasText: 'Coastline Rail' })
  await expect(line).toContainText('To do: reply from Coastline Rail')
  const href = await line.getByRole('link').getAttribute('href')
  await page.getByRole('radio', { name: 'Board' }).click()
  await expect(page.getByRole('region', { name: 'Published' })).toContainText(
    'To do: reply from Coastline Rail',
  )

  await openStory(page, href?.split('/').at(-1) ?? '')
  const card = page.getByRole('article', { name: 'Reply from Coastline Rail' })
  await expect(card).toContainText('counted at the front doors only')
  await card
    .getByRole('button', { name: /The story says: “Coastline Rail did not immediately respond/ })
    .click()
  await card.getByRole('button', { name: 'Open the request' }).click()
  const log = page.getByRole('region', { name: 'Asked for comment' })
  await log.getByRole('button', { name: 'Cancel' }).click()
  await log.getByRole('button', { name: 'Replace the sentence' }).click()
  await expect(part(page, 'Body')).toContainText(
    'Coastline Rail said in an emailed statement: “Passengers were counted',
  )
  await saved(page)

  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const sheet = page
    .getByRole('dialog')
    .filter({ has: page.getByRole('button', { name: 'Publish to readers now' }) })
  await sheet.getByRole('radio', { name: /^Update/ }).check()
  await sheet
    .getByRole('textbox', { name: /for readers/ })
    .fill('This story now carries the railway’s answer.')
  const publish = sheet.getByRole('button', { name: 'Publish to readers now' })
  // The checks of the sentence that has just been replaced may still be under way, and ask for less or more.
  await expect(async () => {
    for (const box of await sheet.getByRole('checkbox').all()) await box.check({ timeout: 1000 })
    await expect(publish).toBeEnabled({ timeout: 1000 })
  }).toPass()
  await publish.click()
  await expect(sheet).toHaveCount(0)

  await expect(card).toContainText('Readers have got version')
  await card.getByRole('button', { name: 'Done…' }).click()
  await expect(card.getByRole('textbox', { name: 'Note' })).toHaveValue(/carries it/)
  await card.getByRole('button', { name: 'Take it off “To do”' }).click()
  await expect(card).toHaveCount(0)
  await page.goto('/newsroom?todo=1')
  await expect(page.getByText('No story fits')).toBeVisible()
  await context.close()
})

test('Another reporter may neither see nor answer a request in a draft that is not theirs', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  await storyWithLog(page, `Secret ${mark()}`, 'Nobody knows yet.')
  const party = `Secret Bank ${mark()}`
  const id = await logged(storyId(page), party, null)
  const answer = { id, revision: 1, answer: { outcome: 'declined' } }
  for (const who of ['secondReporter', 'admin'] as const) {
    const door = await doorFor(who)
    expect(await ask(door, 'sources.answerCommentRequest', answer), who).toMatchObject({ status: 404 })
    const { data } = await ask(door, 'sources.requests', { lot: 'all' }, 'query')
    expect(JSON.stringify(data), who).not.toContain(party)
  }
  await context.close()
})

test('Requests for comment can be worked through on a phone', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter', { viewport: { width: 390, height: 844 } })
  await page.goto('/newsroom/requests')
  await expect(rows(page).first()).toBeVisible()
  await rows(page).first().getByRole('button').click()
  await expect(pane(page).getByRole('button', { name: 'Close' })).toBeVisible()
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(tooWide).toBe(0)
  await pane(page).getByRole('button', { name: 'Close' }).click()
  await expect(pane(page)).toHaveCount(0)
  await context.close()
})
