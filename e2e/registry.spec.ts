import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { ask } from './people.ts'
import { findSource } from './registry-steps.ts'
import { doorFor, windowFor } from './windows.ts'
import { attribute, choose, newStory, saved, typeStory, typeSource } from './writing.ts'

const card = (page: Page) => page.getByRole('complementary', { name: 'Source' })
const part = (page: Page, name: string) => card(page).getByRole('region', { name })
const someName = (what: string) => `${what} ${randomUUID().slice(0, 8)}`
const PHONE = '+44 1632 960 555'
const NOTES = 'Will talk after the vote.'

async function addNamed(publicName: string): Promise<string> {
  const { data } = await ask(await doorFor('reporter'), 'sources.create', { kind: 'person', publicName })
  return (data as { id: string }).id
}

async function openSource(page: Page, name: string): Promise<void> {
  await (await findSource(page, name)).getByRole('button', { name }).click()
  await expect(card(page).getByRole('heading', { name })).toBeVisible()
}

test('A reporter keeps a contact, notes and a file of a source; a colleague has to ask to see them; an admin never does', async ({
  browser,
}) => {
  const name = someName('Odile Brankovar')
  const id = await addNamed(name)
  const mine = await windowFor(browser, 'reporter')
  await openSource(mine.page, name)
  await card(mine.page).getByRole('button', { name: 'Add contacts and notes' }).click()
  await card(mine.page).getByLabel('Number or address 1').fill(PHONE)
  await card(mine.page).getByLabel('What contact 1 is').fill('Direct line')
  await card(mine.page).getByLabel('Notes on the source').fill(NOTES)
  await card(mine.page).getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(part(mine.page, 'Contacts and notes')).toContainText('••••')
  await card(mine.page)
    .getByLabel('Add to files')
    .setInputFiles({ name: 'minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 x') })
  const file = part(mine.page, 'Files').getByRole('link', { name: 'minutes.pdf' })
  await expect(file).toBeVisible()
  const address = (await file.getAttribute('href')) ?? ''
  const [download] = await Promise.all([mine.page.waitForEvent('download'), file.click()])
  expect(download.suggestedFilename()).toBe('minutes.pdf')

  const theirs = await windowFor(browser, 'secondReporter')
  await openSource(theirs.page, name)
  await expect(part(theirs.page, 'Contacts and notes')).toContainText('••••')
  expect(await theirs.page.content()).not.toContain(PHONE)
  await card(theirs.page).getByRole('button', { name: 'Show contacts and notes' }).click()
  await expect(part(theirs.page, 'Contacts and notes')).toContainText(PHONE)
  await expect(part(theirs.page, 'Contacts and notes')).toContainText(NOTES)
  expect(await barriers(theirs.page)).toEqual([])
  await card(theirs.page).getByRole('button', { name: 'Hide' }).click()
  expect(await theirs.page.content()).not.toContain(PHONE)

  const admin = await windowFor(browser, 'admin')
  await openSource(admin.page, name)
  await expect(part(admin.page, 'Used in')).toBeVisible()
  await expect(part(admin.page, 'Contacts and notes')).toHaveCount(0)
  await expect(part(admin.page, 'Files')).toHaveCount(0)
  expect(await ask(admin.context.request, 'sources.openKept', { id })).toMatchObject({ status: 403 })
  expect((await admin.context.request.get(address)).status()).toBe(403)
  for (const { context } of [mine, theirs, admin]) await context.close()
})

test('A file is removed for good after a question, and a line says that it was there', async ({
  browser,
}) => {
  const name = someName('Tide office')
  await addNamed(name)
  const { context, page } = await windowFor(browser, 'reporter')
  await openSource(page, name)
  await card(page)
    .getByLabel('Add to files')
    .setInputFiles({ name: 'tides.csv', mimeType: 'text/csv', buffer: Buffer.from('day,height\n1,4.2\n') })
  const address = await part(page, 'Files').getByRole('link', { name: 'tides.csv' }).getAttribute('href')
  await part(page, 'Files').getByRole('button', { name: 'Remove tides.csv' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove for good' }).click()
  await expect(part(page, 'Files')).toContainText('its bytes are erased')
  expect((await context.request.get(address ?? '')).status()).toBe(404)
  await context.close()
})

test('An editor says that two sources speak with one voice, goes from one to the other, and takes it back', async ({
  browser,
}) => {
  const [one, other] = [someName('Ministry'), someName('Minister’s aide')]
  await addNamed(one)
  await addNamed(other)
  const { context, page } = await windowFor(browser, 'editor')
  await openSource(page, one)
  await card(page).getByRole('button', { name: 'Choose a source…' }).click()
  await card(page).getByLabel('Find the other source').fill(other)
  await card(page).getByRole('list', { name: 'Sources found' }).getByRole('button', { name: other }).click()
  await expect(card(page).getByLabel('Find the other source')).toHaveCount(0)
  await part(page, 'Speaks with one voice with').getByRole('button', { name: other }).click()
  await expect(card(page).getByRole('heading', { name: other })).toBeVisible()
  await expect(part(page, 'Speaks with one voice with').getByRole('button', { name: one })).toBeVisible()
  await card(page).getByRole('button', { name: 'Speaks for itself' }).click()
  await expect(part(page, 'Speaks with one voice with')).toContainText('Nobody')
  await context.close()
})

test('An editor makes two records of one person one, and the old one leads to the other', async ({
  browser,
}) => {
  const [twin, person] = [someName('L. Dargaville'), someName('Liv Dargaville')]
  const id = await addNamed(twin)
  const kept = await addNamed(person)
  const { context, page } = await windowFor(browser, 'editor')
  await openSource(page, twin)
  await card(page).getByRole('button', { name: 'Merge…' }).click()
  await card(page).getByLabel('Find the record to keep').fill(person)
  await card(page).getByRole('list', { name: 'Sources found' }).getByRole('button', { name: person }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Merge them' }).click()
  await expect(card(page).getByRole('heading', { name: person })).toBeVisible()
  await expect(page.getByText('No source fits')).toBeVisible()
  expect((await ask(context.request, 'sources.get', { id }, 'query')).data).toMatchObject({ id: kept })
  await context.close()
})

test('The registry is narrowed down by beat', async ({ browser }) => {
  const [name, beat] = [someName('Weather keeper'), someName('weather')]
  const fields = { kind: 'person', publicName: name, beats: [beat] }
  expect((await ask(await doorFor('reporter'), 'sources.create', fields)).status).toBe(200)
  const { context, page } = await windowFor(browser, 'reporter', { viewport: { width: 390, height: 844 } })
  await page.goto('/newsroom/sources')
  await choose(page, 'Beat', beat)
  const rows = page
    .getByRole('table', { name: 'Sources' })
    .getByRole('row')
    .filter({ has: page.getByRole('button') })
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText(name)
  await context.close()
})

test('An admin adds a record status and renames one, and a reporter chooses them at once', async ({
  browser,
}) => {
  const [added, renamed] = [someName('Lobby terms'), someName('In the background')]
  const admin = await windowFor(browser, 'admin')
  await admin.page.goto('/newsroom/admin?tab=record-statuses')
  await admin.page.getByRole('button', { name: 'Add a record status' }).click()
  const dialog = admin.page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill(added)
  await dialog.getByRole('checkbox', { name: 'May be quoted' }).check()
  await expect(dialog.getByLabel('Preview')).toContainText('by description, may be quoted')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await admin.page.getByRole('button', { name: 'Deep background', exact: true }).click()
  await dialog.getByLabel('Name', { exact: true }).fill(renamed)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(admin.page.getByRole('button', { name: renamed, exact: true })).toBeVisible()

  const reporter = await windowFor(browser, 'reporter')
  await newStory(reporter.page)
  await typeStory(reporter.page, {
    headline: 'Lamps return to the quay',
    dek: 'All of them',
    keyPoints: ['They shine'],
    paragraphs: ['The lamps shine again on the northern quay.'],
  })
  await saved(reporter.page)
  const panel = await attribute(reporter.page, 'Body', 'shine again')
  await typeSource(panel, 'a keeper of lamps')
  await panel.getByRole('option', { name: /Anonymous source, described as/ }).click()
  await expect(panel.getByRole('radio', { name: new RegExp(renamed) })).toBeVisible()
  await panel.getByRole('radio', { name: new RegExp(added) }).check()
  await panel.getByRole('button', { name: 'Attach source' }).click()
  await expect(panel).toBeHidden()

  const rename = admin.page.getByRole('button', { name: renamed, exact: true })
  await rename.click()
  await dialog.getByLabel('Name', { exact: true }).fill('Deep background')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  await admin.page.getByRole('button', { name: `Archive ${added}` }).click()
  await expect(admin.page.getByRole('button', { name: added, exact: true })).toHaveCount(0)
  for (const { context } of [admin, reporter]) await context.close()
})
