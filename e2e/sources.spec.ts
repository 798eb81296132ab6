import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { ask } from './people.ts'
import { findSource } from './registry-steps.ts'
import { doorFor, windowFor } from './windows.ts'

type Source = { id: string; label: string; useCount: number; kind: string }
type Detail = { id: string; revision: number; usedIn: { storyId: string; headline: string }[] }

const lines = (page: Page) =>
  page
    .getByRole('table', { name: 'Sources' })
    .getByRole('row')
    .filter({ has: page.getByRole('button') })
const card = (page: Page) => page.getByRole('complementary', { name: 'Source' })
const someName = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

/** Adds a named source without the page, so that a test has one of its own. */
async function addNamed(publicName: string, who: 'reporter' | 'editor' = 'reporter'): Promise<string> {
  const answer = await ask(await doorFor(who), 'sources.create', { kind: 'organization', publicName })
  expect(answer.status).toBe(200)
  return (answer.data as { id: string }).id
}

async function openSource(page: Page, name: string): Promise<void> {
  await (await findSource(page, name)).getByRole('button', { name }).click()
  await expect(card(page).getByRole('heading', { name })).toBeVisible()
}

test('A reporter looks through the registry, by words and by kind', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const name = someName('Lighthouse board')
  await addNamed(name)
  await page.goto('/newsroom/sources')
  await expect(lines(page).nth(5)).toBeVisible()
  await page.getByLabel('Search sources').fill(name)
  await expect(lines(page)).toHaveCount(1)
  await expect(lines(page)).toContainText('Organization')
  await expect(lines(page)).toContainText('Maren Skaldwell')
  await page.getByRole('combobox', { name: 'Kind' }).click()
  await page.getByRole('option', { name: 'Dataset' }).click()
  await expect(page.getByText('No source fits')).toBeVisible()
  await page.getByLabel('Search sources').fill('')
  await expect(lines(page).filter({ hasText: 'Dataset' }).first()).toBeVisible()
  await expect(lines(page).filter({ hasNotText: 'Dataset' })).toHaveCount(0)
  await context.close()
})

test('A reporter who types before the page has woken is heard', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const name = someName('Early bird')
  await addNamed(name)
  const held: (() => Promise<void>)[] = []
  let awake = false
  await page.route('**/*.js', async (route) => {
    if (awake) await route.continue()
    else held.push(() => route.continue())
  })
  await page.goto('/newsroom/sources', { waitUntil: 'commit' })
  await page.getByLabel('Search sources').fill(name)
  awake = true
  await Promise.all(held.map((go) => go()))
  await expect(lines(page)).toHaveCount(1)
  await expect(lines(page)).toContainText(name)
  await expect(page.getByLabel('Search sources')).toHaveValue(name)
  await context.close()
})

test('A reporter adds a source that may be named, and edits it', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const name = someName('Odile Brankovar')
  await page.goto('/newsroom/sources')
  await page.getByRole('button', { name: 'New source' }).click()
  const dialog = page.getByRole('dialog', { name: 'New source' })
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByLabel('Role').fill('Deputy harbour master')
  await dialog.getByLabel('Affiliation').fill('Harbour Authority')
  await dialog.getByLabel('Address on the web').fill('https://harbour.example/staff')
  await dialog.getByLabel('Beats').fill('pilots, tides')
  await dialog.getByRole('button', { name: 'Add source' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(card(page).getByRole('heading', { name })).toBeVisible()
  await expect(card(page)).toContainText('Deputy harbour master, Harbour Authority')
  await expect(card(page)).toContainText('pilots, tides')
  await expect(card(page).getByRole('link', { name: 'https://harbour.example/staff' })).toHaveAttribute(
    'rel',
    /noopener/,
  )
  await card(page).getByRole('button', { name: 'Edit' }).click()
  await card(page).getByLabel('Role').fill('Harbour master')
  await card(page).getByRole('button', { name: 'Save source' }).click()
  await expect(card(page)).toContainText('Harbour master, Harbour Authority')
  await page.reload()
  await openSource(page, name)
  await expect(card(page)).toContainText('Harbour master, Harbour Authority')
  await context.close()
})

test('An address of a source that is no web address is refused with a sentence', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  await page.goto('/newsroom/sources')
  await page.getByRole('button', { name: 'New source' }).click()
  const dialog = page.getByRole('dialog', { name: 'New source' })
  await dialog.getByLabel('Name', { exact: true }).fill(someName('Trap'))
  await dialog.getByLabel('Address on the web').fill('javascript:alert(1)')
  await dialog.getByRole('button', { name: 'Add source' }).click()
  await expect(dialog.getByRole('alert')).toContainText('http://')
  await expect(dialog.getByLabel('Address on the web')).toHaveValue('javascript:alert(1)')
  await context.close()
})

test('Somebody who edits a source that a colleague changed meanwhile is told, and nothing is written over', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const name = someName('Tide office')
  const id = await addNamed(name)
  await openSource(page, name)
  await card(page).getByRole('button', { name: 'Edit' }).click()
  await card(page).getByLabel('Beats').fill('mine')

  const editor = await doorFor('editor')
  const { data } = await ask(editor, 'sources.get', { id }, 'query')
  const fields = { kind: 'organization', publicName: name, beats: ['theirs'] }
  const edit = await ask(editor, 'sources.edit', { id, revision: (data as Detail).revision, fields })
  expect(edit.status).toBe(200)

  await card(page).getByRole('button', { name: 'Save source' }).click()
  await expect(card(page).getByRole('alert')).toContainText('Somebody changed this source while you did')
  const after = await ask(editor, 'sources.get', { id }, 'query')
  expect(after.data).toMatchObject({ beats: ['theirs'] })
  await context.close()
})

test('A reporter sees in which stories a source was used, and goes there', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const door = await doorFor('reporter')
  const { data } = await ask(door, 'sources.list', { kind: 'dataset' }, 'query')
  const used = (data as { items: Source[] }).items.find((source) => source.useCount > 1)
  const detail = await ask(door, 'sources.get', { id: used?.id }, 'query')
  const [use] = (detail.data as Detail).usedIn
  expect(use?.headline).toBeTruthy()
  await openSource(page, used?.label ?? 'none')
  const usedIn = card(page).getByRole('region', { name: 'Used in' })
  await usedIn
    .getByRole('link', { name: use?.headline ?? 'none' })
    .first()
    .click()
  await expect(page).toHaveURL(`/newsroom/stories/${use?.storyId}`)
  await context.close()
})

test('A source that is not named is kept without a name, and another reporter and an admin never learn that it exists', async ({
  browser,
}) => {
  const mine = await windowFor(browser, 'reporter')
  const description = someName('a person who counted the lamps')
  await mine.page.goto('/newsroom/sources')
  await mine.page.getByRole('button', { name: 'New source' }).click()
  const dialog = mine.page.getByRole('dialog', { name: 'New source' })
  await dialog.getByRole('checkbox', { name: 'Anonymous' }).check()
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveCount(0)
  await dialog.getByLabel('Agreed public description').fill(description)
  await dialog.getByRole('button', { name: 'Add source' }).click()
  await expect(card(mine.page).getByRole('heading', { name: description })).toBeVisible()
  await expect(card(mine.page)).toContainText('not named')
  await expect(card(mine.page)).toContainText('Maren Skaldwell')

  const list = await ask(await doorFor('reporter'), 'sources.list', { text: description }, 'query')
  const [source] = (list.data as { items: Source[] }).items
  expect(source?.label).toBe(description)
  for (const who of ['secondReporter', 'editor', 'admin'] as const) {
    const theirs = await windowFor(browser, who)
    await theirs.page.goto('/newsroom/sources')
    await expect(lines(theirs.page).first()).toBeVisible()
    await theirs.page.getByLabel('Search sources').fill(description)
    await expect(theirs.page.getByText('No source fits')).toBeVisible()
    const door = await doorFor(who)
    expect(await ask(door, 'sources.get', { id: source?.id }, 'query'), who).toMatchObject({ status: 404 })
    await theirs.context.close()
  }
  await mine.context.close()
})

test('A source that is archived leaves the list, shows when asked for, and comes back', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const name = someName('Ropery')
  await addNamed(name)
  await openSource(page, name)
  await card(page).getByRole('button', { name: 'Archive' }).click()
  await expect(page.getByText('No source fits')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Archived' }).check()
  await expect(lines(page)).toHaveCount(1)
  await card(page).getByRole('button', { name: 'Bring back' }).click()
  await page.getByRole('checkbox', { name: 'Archived' }).uncheck()
  await expect(lines(page)).toHaveCount(1)
  await context.close()
})
