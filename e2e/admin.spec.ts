import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test'
import { ask, signIn } from './people.ts'
import { findSource } from './registry-steps.ts'
import { doorFor, windowFor } from './windows.ts'

const some = () => randomUUID().slice(0, 8)
const rows = (page: Page, table: string) => page.getByRole('table', { name: table }).getByRole('row')
const rowOf = (page: Page, table: string, name: string) => rows(page, table).filter({ hasText: name })

async function openAdmin(browser: Browser, leaf = 'people') {
  const window = await windowFor(browser, 'admin')
  await window.page.goto(`/newsroom/admin?tab=${leaf}`)
  return window
}

async function choose(page: Page, name: string, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

type Newcomer = { name: string; email: string; password: string; context: BrowserContext; page: Page }

/** A person of the test's own, who has joined as a reporter and signed in. */
async function joined(browser: Browser): Promise<Newcomer> {
  const name = `Ilse Quarrow ${some()}`
  const email = `quarrow-${some()}@stet.example`
  const password = `four plain words ${some()}`
  const invited = await ask(await doorFor('admin'), 'people.invite', { name, email, role: 'reporter' })
  const { token } = invited.data as { token: string }
  const context = await browser.newContext()
  expect((await ask(context.request, 'people.acceptInvitation', { token, name, password })).status).toBe(200)
  await signIn(context.request, email, password)
  return { name, email, password, context, page: await context.newPage() }
}

async function typeSignIn(page: Page, { email, password }: Newcomer): Promise<void> {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('An admin adds a person by a link that works once, and the new person lands on the desk', async ({
  browser,
}) => {
  const { context, page } = await openAdmin(browser)
  const name = `Bram Ollerton ${some()}`
  const email = `ollerton-${some()}@stet.example`
  await page.getByRole('button', { name: 'Add a person' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a person' })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('Email').fill(email)
  await dialog.getByLabel('Role').click()
  await page.getByRole('option', { name: 'Reporter' }).click()
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const shown = page.getByRole('dialog', { name: `The invitation for ${name}` })
  const link = await shown.getByLabel('One-time link').inputValue()
  expect(link).toContain('/newsroom/join/')
  await shown.getByRole('button', { name: 'Done' }).click()
  await expect(rowOf(page, 'People', email)).toContainText('Invited')

  const theirs = await browser.newContext()
  const desk = await theirs.newPage()
  await desk.goto(link)
  await expect(desk.getByRole('heading', { name: 'Join the newsroom' })).toBeVisible()
  await expect(desk.getByLabel('Email')).toHaveValue(email)
  await expect(desk.getByLabel('Name')).toHaveValue(name)
  await desk.getByLabel('Password').fill('too short')
  await desk.getByRole('button', { name: 'Join the newsroom' }).click()
  await expect(desk.getByRole('alert').filter({ hasText: 'at least 12 characters' })).toBeVisible()
  await desk.getByLabel('Password').fill(`four plain words ${some()}`)
  await desk.getByRole('button', { name: 'Join the newsroom' }).click()
  await expect(desk).toHaveURL(/\/newsroom$/)
  await expect(desk.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  await expect(desk.getByRole('button', { name: 'New story' })).toBeVisible()
  const mine = desk.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Mine' })
  await expect(async () => {
    if ((await mine.getAttribute('aria-pressed')) !== 'true') await mine.click()
    await expect(mine).toHaveAttribute('aria-pressed', 'true', { timeout: 1000 })
  }).toPass()
  await expect(desk.getByText('No story fits')).toBeVisible()
  await desk.goto('/newsroom/admin')
  await expect(desk.getByText('There is no such page, or it is not yours to see')).toBeVisible()

  const late = await (await browser.newContext()).newPage()
  await late.goto(link)
  await expect(late.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  await expect(late.getByText('a link works once')).toBeVisible()
  await late.context().close()

  await page.reload()
  await expect(rowOf(page, 'People', email)).toContainText('Active')
  await choose(page, name, 'Deactivate…')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(rowOf(page, 'People', email)).toContainText('Deactivated')
  await theirs.close()
  await context.close()
})

test('A person whose role an admin changes has the new rights with the next request', async ({ browser }) => {
  const person = await joined(browser)
  const { context, page } = await openAdmin(browser)
  await person.page.goto('/newsroom/sources')
  await expect(person.page.getByRole('button', { name: 'New source' })).toBeVisible()

  await page.getByLabel('Search people').fill(person.email)
  await expect(rows(page, 'People')).toHaveCount(2)
  await page.getByRole('combobox', { name: `Role of ${person.name}` }).click()
  await page.getByRole('option', { name: /^Photo editor/ }).click()
  await expect(page.getByText(`${person.name} is now photo editor`)).toBeVisible()
  // The offer to take it back stays as long as the pointer is on it.
  await page.getByRole('button', { name: 'Undo' }).hover()

  const source = { kind: 'document', publicName: `Tide table ${some()}` }
  expect(await ask(person.context.request, 'sources.create', source)).toMatchObject({
    status: 403,
    code: 'not_allowed',
  })
  await person.page.reload()
  await expect(person.page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
  await expect(person.page.getByRole('button', { name: 'New source' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('combobox', { name: `Role of ${person.name}` })).toHaveText('Reporter')
  await expect
    .poll(async () => (await ask(person.context.request, 'sources.create', source)).status)
    .toBe(200)
  await retire(await doorFor('admin'), person.email)
  await person.context.close()
  await context.close()
})

test('A person whom an admin deactivates is out at once, cannot come back, and can after being reactivated', async ({
  browser,
}) => {
  const person = await joined(browser)
  const { context, page } = await openAdmin(browser)
  const theirs = person.page
  await theirs.goto('/newsroom')
  await expect(theirs.getByRole('table', { name: 'Stories' })).toBeVisible()

  await choose(page, person.name, 'Deactivate…')
  const sure = page.getByRole('alertdialog', { name: `Deactivate ${person.name}?` })
  await sure.getByRole('button', { name: 'Deactivate' }).click()
  await expect(rowOf(page, 'People', person.email)).toContainText('Deactivated')

  expect(await ask(person.context.request, 'stories.desk', {}, 'query')).toMatchObject({ status: 401 })
  await theirs.getByLabel('Search stories').fill('harbour')
  await expect(theirs.getByText('Sign in first')).toBeVisible()
  await theirs.getByRole('link', { name: 'Sources' }).click()
  await expect(theirs).toHaveURL(/\/newsroom\/sign-in/)
  await typeSignIn(theirs, person)
  await expect(theirs.getByRole('alert').filter({ hasText: 'do not match' })).toBeVisible()

  await choose(page, person.name, 'Reactivate')
  await expect(page.getByText(`${person.name} can sign in again.`)).toBeVisible()
  await expect(rowOf(page, 'People', person.email)).toContainText('Active')
  await typeSignIn(theirs, person)
  await expect(theirs).toHaveURL(/\/newsroom(\/sources)?$/)
  await retire(await doorFor('admin'), person.email)
  await person.context.close()
  await context.close()
})

test('An admin ends one sign-in of a person, and that window is out', async ({ browser }) => {
  const person = await joined(browser)
  const { context, page } = await openAdmin(browser)
  await choose(page, person.name, 'Where signed in')
  const dialog = page.getByRole('dialog', { name: `Where ${person.name} is signed in` })
  await dialog.getByRole('button', { name: 'End' }).click()
  await expect(dialog.getByText('Nowhere at the moment.')).toBeVisible()
  await person.page.goto('/newsroom')
  await expect(person.page).toHaveURL(/\/newsroom\/sign-in/)
  await retire(await doorFor('admin'), person.email)
  await person.context.close()
  await context.close()
})

test('The last admin stays one, and is told why', async ({ browser }) => {
  const { context, page } = await openAdmin(browser)
  const { data } = await ask(await doorFor('admin'), 'people.list', {}, 'query')
  const admins = (data as { items: { role: string; status: string; name: string }[] }).items.filter(
    (person) => person.role === 'admin' && person.status === 'active',
  )
  expect(admins).toHaveLength(1)
  const name = admins[0]?.name ?? ''
  const role = page.getByRole('combobox', { name: `Role of ${name}` })
  await role.click()
  await page.getByRole('option', { name: /^Editor/ }).click()
  await expect(
    page.getByText(`${name} is the last active admin. Make somebody else an admin first.`),
  ).toBeVisible()
  await expect(role).toHaveText('Admin')
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await expect(page.getByRole('menuitem', { name: 'Deactivate…' })).toBeDisabled()
  await context.close()
})

test('An admin adds somebody without an account and an agency, and archives them again', async ({
  browser,
}) => {
  const { context, page } = await openAdmin(browser, 'bylines')
  const guest = `Pell Astrowan ${some()}`
  const agency = `Lantern Wire ${some()}`
  const dialog = page.getByRole('dialog', { name: 'Add a byline' })
  await page.getByRole('button', { name: 'Add a byline' }).click()
  await dialog.getByLabel('Name', { exact: true }).fill(guest)
  await dialog.getByLabel('Credit line').fill('in Cape Anselm')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(rowOf(page, 'Bylines', guest)).toContainText('in Cape Anselm')
  await expect(rowOf(page, 'Bylines', guest).getByRole('img', { name: 'Person' })).toBeVisible()
  await expect(rowOf(page, 'Bylines', guest)).toContainText('none')

  await page.getByRole('button', { name: 'Add a byline' }).click()
  await dialog.getByRole('radio', { name: 'Agency' }).click()
  await expect(dialog.getByLabel('Account')).toHaveCount(0)
  await dialog.getByLabel('Name', { exact: true }).fill(agency)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(rowOf(page, 'Bylines', agency).getByRole('img', { name: 'Agency' })).toBeVisible()

  for (const name of [guest, agency]) {
    await choose(page, name, 'Archive')
    await expect(rowOf(page, 'Bylines', name)).toHaveCount(0)
  }
  await page.getByRole('checkbox', { name: 'Archived too' }).check()
  await expect(rowOf(page, 'Bylines', guest)).toContainText('Archived')
  await choose(page, guest, 'Bring back')
  await expect(rowOf(page, 'Bylines', guest)).not.toContainText('Archived')
  await choose(page, guest, 'Archive')
  await expect(rowOf(page, 'Bylines', guest)).toContainText('Archived')
  await context.close()
})

type Byline = {
  id: string
  revision: number
  name: string
  slug: string
  creditLine: string
  bio: string
  kind: string
  personId: string | null
}

async function bylineOf(slug: string): Promise<Byline> {
  const { data } = await ask(await doorFor('admin'), 'bylines.list', {}, 'query')
  const byline = (data as { items: Byline[] }).items.find((each) => each.slug === slug)
  if (!byline) throw new Error(`The demo newsroom has no byline ${slug}.`)
  return byline
}

test('An admin edits a credit line and a short bio, and readers have them with the next request', async ({
  browser,
}) => {
  const before = await bylineOf('straits-wire')
  const { context, page } = await openAdmin(browser, 'bylines')
  const credit = `from the islands ${some()}`
  const bio = `A wire of the outer islands, number ${some()}.`
  try {
    await page.getByRole('button', { name: before.name, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Edit the byline' })
    await expect(dialog.getByLabel('Credit line')).toHaveValue(before.creditLine)
    await dialog.getByLabel('Credit line').fill(credit)
    await dialog.getByLabel('Short bio').fill(bio)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(rowOf(page, 'Bylines', before.name)).toContainText(credit)
    const reader = await (await browser.newContext()).newPage()
    await reader.goto(`/authors/${before.slug}`)
    await expect(reader.getByRole('heading', { level: 1, name: before.name })).toBeVisible()
    await expect(reader.getByText(credit)).toBeVisible()
    await expect(reader.getByText(bio)).toBeVisible()
    await reader.context().close()
  } finally {
    const { revision } = await bylineOf('straits-wire')
    const back = await ask(await doorFor('admin'), 'bylines.edit', { ...before, revision })
    expect(back.status).toBe(200)
  }
  await context.close()
})

test('An admin adds, renames, moves and archives a section', async ({ browser }) => {
  const { context, page } = await openAdmin(browser, 'sections')
  const name = `Tides ${some()}`
  const renamed = `Tides & Wrecks ${some()}`
  await page.getByRole('button', { name: 'Add a section' }).click()
  const adding = page.getByRole('dialog', { name: 'Add a section' })
  await adding.getByLabel('Name').fill(name)
  await adding.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(rows(page, 'Sections').last()).toContainText(name)

  await page.getByRole('button', { name, exact: true }).click()
  const editing = page.getByRole('dialog', { name: 'Edit the section' })
  await editing.getByLabel('Name').fill(renamed)
  await editing.getByRole('button', { name: 'Save' }).click()
  await expect(rows(page, 'Sections').last()).toContainText(renamed)

  await expect(page.getByRole('button', { name: `Move ${renamed} down` })).toBeDisabled()
  await page.getByRole('button', { name: `Move ${renamed} up` }).click()
  await expect(rows(page, 'Sections').last()).not.toContainText(renamed)
  const order = await rows(page, 'Sections').getByRole('rowheader').allTextContents()
  expect(order.indexOf(renamed)).toBe(order.length - 2)
  const reader = await (await browser.newContext()).newPage()
  await reader.goto('/')
  await expect(reader.getByRole('link', { name: renamed }).first()).toBeVisible()

  await page.getByRole('button', { name: `Archive ${renamed}` }).click()
  await expect(page.getByText(`${renamed} is archived. Its stories and its page stay.`)).toBeVisible()
  await expect(rowOf(page, 'Sections', renamed)).toHaveCount(0)
  await reader.reload()
  await expect(reader.getByRole('link', { name: renamed })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Archived too' }).check()
  await expect(rowOf(page, 'Sections', renamed)).toContainText('Archived')
  await reader.context().close()
  await context.close()
})

test('An address that readers need for something else cannot become a section’s', async ({ browser }) => {
  const { context, page } = await openAdmin(browser, 'sections')
  await page.getByRole('button', { name: 'Add a section' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a section' })
  await dialog.getByLabel('Name').fill('Newsroom')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel('Address').fill('world')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByRole('alert').filter({ hasText: 'World & Trade' })).toBeVisible()
  await context.close()
})

test('An admin finds a source, sees where it was used, and edits it', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'admin')
  const door = await doorFor('admin')
  const { data } = await ask(door, 'sources.list', { kind: 'document' }, 'query')
  const used = (data as { items: { id: string; label: string; useCount: number }[] }).items.find(
    (source) => source.useCount > 0,
  )
  const detail = await ask(door, 'sources.get', { id: used?.id }, 'query')
  const { usedIn } = detail.data as { usedIn: { headline: string }[] }
  expect(usedIn.length).toBeGreaterThan(0)
  const registry = await findSource(page, used?.label ?? '')
  await registry
    .getByRole('button', { name: used?.label ?? 'none' })
    .first()
    .click()
  const card = page.getByRole('complementary', { name: 'Source' })
  const where = card.getByRole('region', { name: 'Used in' })
  await expect(where.getByRole('link')).toHaveCount(usedIn.length)
  await expect(where.getByRole('link').first()).toHaveText(usedIn[0]?.headline ?? 'none')

  await card.getByRole('button', { name: 'Edit' }).click()
  const beat = `beat ${some()}`
  const before = await card.getByLabel('Beats').inputValue()
  await card.getByLabel('Beats').fill(beat)
  await card.getByRole('button', { name: 'Save source' }).click()
  await expect(card.getByText(beat)).toBeVisible()
  await card.getByRole('button', { name: 'Edit' }).click()
  await card.getByLabel('Beats').fill(before)
  await card.getByRole('button', { name: 'Save source' }).click()
  await expect(card.getByText(beat)).toHaveCount(0)
  await context.close()
})

/** Takes the test's person out of the newsroom again. */
async function retire(admin: APIRequestContext, email: string): Promise<void> {
  const { data } = await ask(admin, 'people.list', { search: email }, 'query')
  const [person] = (data as { items: { id: string }[] }).items
  expect((await ask(admin, 'people.deactivate', { personId: person?.id })).status).toBe(200)
}
