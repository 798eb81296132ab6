import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { ask, demoPassword, PEOPLE } from './people.ts'
import { doorFor, windowFor } from './windows.ts'

type DeskItem = {
  id: string
  headline: string
  state: string
  stateLabel: string
  authorName: string
  mine: boolean
  sectionName: string | null
}

async function storiesOf(filter: Record<string, unknown>): Promise<DeskItem[]> {
  const { data } = await ask(await doorFor('reporter'), 'stories.desk', filter, 'query')
  return (data as { items: DeskItem[] }).items
}

/** The lines of the desk; the first row of a table is its head. */
function lines(page: Page) {
  return page
    .getByRole('table', { name: 'Stories' })
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
}

const preview = (page: Page) => page.getByRole('complementary', { name: 'Preview' })

async function typeSignIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Email').fill(PEOPLE.secondReporter)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('A reporter signs in, and a wrong password says so and keeps the email', async ({ page }) => {
  await page.goto('/newsroom')
  await expect(page).toHaveURL(/\/newsroom\/sign-in/)
  await typeSignIn(page, 'not-the-password')
  await expect(page.getByRole('alert').filter({ hasText: 'do not match' })).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue(PEOPLE.secondReporter)
  await page.getByLabel('Password').fill(demoPassword())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/newsroom$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  await expect(lines(page).first()).toBeVisible()
})

test('Somebody who signs out leaves nothing behind for the back button', async ({ page }) => {
  await page.goto('/newsroom/sources')
  await expect(page).toHaveURL(/sign-in/)
  await typeSignIn(page, demoPassword())
  await expect(page).toHaveURL(/\/newsroom\/sources$/)
  await page.getByRole('link', { name: 'Desk', exact: true }).click()
  await expect(lines(page).first()).toBeVisible()
  await page.getByRole('button', { name: /: your menu$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/newsroom\/sign-in/)
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  expect((await ask(page.context().request, 'stories.desk', {}, 'query')).status).toBe(401)
})

test('A reporter sees the state, author and time of each story on the desk', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  await page.goto('/newsroom')
  const [story] = (await storiesOf({ states: ['published'] })).filter((each) => each.headline)
  const line = lines(page).filter({ hasText: story?.headline ?? 'none' })
  await expect(line).toContainText(story?.stateLabel ?? 'none')
  await expect(line).toContainText(story?.authorName ?? 'none')
  await expect(line.getByRole('time').last()).toHaveAttribute('datetime', /\d{4}-\d\d-\d\dT/)
  // The newest was touched within the week, whenever the demo newsroom was set up.
  await expect(lines(page).first().getByRole('time').last()).toHaveText(/^(Yesterday |\w{3} )?\d\d:\d\d$/)
  await context.close()
})

test('A reporter finds a story by a word of it, and sees that nothing fits', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const [wanted] = await storiesOf({ states: ['published'] })
  await page.goto('/newsroom')
  await page.keyboard.press('/')
  const box = page.getByLabel('Search stories')
  await expect(box).toBeFocused()
  await box.fill(wanted?.headline ?? '')
  await expect(lines(page)).toHaveCount(1)
  await expect(lines(page)).toContainText(wanted?.headline ?? 'none')
  await expect(page).toHaveURL(/[?&]q=/)
  await page.reload()
  await expect(box).toHaveValue(wanted?.headline ?? '')
  await expect(lines(page)).toHaveCount(1)
  await box.fill('zzyzx quux')
  await expect(page.getByText('No story fits')).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(box).toHaveValue('')
  await expect(lines(page).nth(1)).toBeVisible()
  await context.close()
})

test('A reporter narrows the desk down by state, to their own, and by section', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const filters = page.getByRole('group', { name: 'Filters' })
  await page.goto('/newsroom')
  await filters.getByRole('button', { name: 'On the desk' }).click()
  const onDesk = /Submitted|In edit|Ready/
  await expect(lines(page).filter({ hasNotText: onDesk })).toHaveCount(0)
  await expect(lines(page).filter({ hasText: onDesk }).first()).toBeVisible()
  await filters.getByRole('button', { name: 'Published' }).click()
  await expect(lines(page).filter({ hasText: onDesk })).toHaveCount(0)
  await filters.getByRole('button', { name: 'Mine' }).click()
  await expect(filters.getByRole('button', { name: 'Mine' })).toHaveAttribute('aria-pressed', 'true')
  await expect(async () => {
    const mine = await storiesOf({ mine: true, states: ['published', 'withdrawn'] })
    expect(await lines(page).getByRole('link').allTextContents()).toEqual(
      mine.map(({ headline }) => headline),
    )
  }).toPass()
  await filters.getByRole('combobox', { name: 'Section' }).click()
  await page.getByRole('option', { name: 'World & Trade' }).click()
  await expect(lines(page).filter({ hasNotText: 'World & Trade' })).toHaveCount(0)
  await expect(lines(page).first()).toBeVisible()
  await page.reload()
  await expect(filters.getByRole('combobox', { name: 'Section' })).toHaveText('World & Trade')
  await expect(lines(page).filter({ hasNotText: 'World & Trade' })).toHaveCount(0)
  await context.close()
})

test('A reporter walks down the desk by keyboard, reads the preview, opens a story and comes back', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  await page.goto('/newsroom?lot=published&mine=1')
  await expect(lines(page).nth(2)).toBeVisible()
  const links = lines(page).getByRole('link')
  const names = await links.allTextContents()
  expect(names.length).toBeGreaterThan(2)
  await page.keyboard.press('j')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await expect(preview(page).getByRole('heading')).toHaveText(names[1] ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(2)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('k')
  await expect(links.nth(0)).toBeFocused()
  await expect(preview(page).getByRole('heading')).toHaveText(names[0] ?? '')
  await expect(preview(page).getByRole('link', { name: 'Open the story' })).toHaveAttribute(
    'href',
    (await links.nth(0).getAttribute('href')) ?? 'none',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/newsroom\/stories\//)
  await expect(page.getByRole('textbox', { name: 'Headline' })).toContainText(names[0] ?? 'none')
  await page.goBack()
  await expect(page).toHaveURL(/lot=published&mine=1$/)
  await expect(links.nth(0)).toHaveText(names[0] ?? '')
  await context.close()
})

test('Escape empties the search, then leaves it, and the keys work again', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  await page.goto('/newsroom')
  const box = page.getByLabel('Search stories')
  await page.keyboard.press('/')
  await page.keyboard.type('jk zzyzx')
  await expect(box).toHaveValue('jk zzyzx')
  await expect(page.getByText('No story fits')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('')
  await expect(box).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).not.toBeFocused()
  await expect(lines(page).nth(1)).toBeVisible()
  await page.keyboard.press('j')
  await expect(lines(page).getByRole('link').first()).toBeFocused()
  await context.close()
})

test('A reporter sees the desk as a board, and it stays one when the page is loaded again', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const [story] = await storiesOf({ states: ['published'] })
  await page.goto('/newsroom')
  await page.getByRole('radio', { name: 'Board' }).click()
  const column = page.getByRole('region', { name: 'Published' })
  await expect(column.getByRole('link').filter({ hasText: story?.headline ?? 'none' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Draft' })).toBeVisible()
  await page.reload()
  await expect(column).toBeVisible()
  await page.getByRole('radio', { name: 'List' }).click()
  await expect(lines(page).first()).toBeVisible()
  await context.close()
})

test('The board is no wider than a phone while a colleague has a story of its last column open', async ({
  browser,
}) => {
  const [story] = await storiesOf({ states: ['published'] })
  expect(story).toBeDefined()
  const editor = await windowFor(browser, 'editor')
  await editor.page.goto(`/newsroom/stories/${story?.id}`)
  const { context, page } = await windowFor(browser, 'reporter', { viewport: { width: 390, height: 844 } })
  await page.goto('/newsroom?view=board')
  const card = page.getByRole('region', { name: 'Published' }).locator(`a[href$="${story?.id}"]`)
  await expect(card).toContainText('Henrike Balogun-Shaw')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  await editor.context.close()
  await context.close()
})

test('A reporter goes anywhere from the palette, with the keyboard alone', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  const [story] = await storiesOf({ states: ['published'] })
  await page.goto('/newsroom')
  const palette = page.getByRole('dialog', { name: 'Find anything' })
  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('sou')
  await expect(palette.getByRole('option', { name: /^Sources/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/newsroom\/sources$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('option', { name: /^Admin/ })).toHaveCount(0)
  await expect(palette.getByRole('combobox')).toBeFocused()
  // First a word, as people do, then all of it: what was found must stay found.
  await page.keyboard.type(story?.headline.slice(0, 6) ?? '')
  await expect(palette.getByRole('option').filter({ hasText: story?.headline ?? 'none' })).toBeVisible()
  await page.keyboard.type(story?.headline.slice(6) ?? '')
  await palette
    .getByRole('option')
    .filter({ hasText: story?.headline ?? 'none' })
    .click()
  await expect(page).toHaveURL(`/newsroom/stories/${story?.id}`)
  await context.close()
})

test('Somebody who presses the question mark sees the keys of the page', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter')
  await page.goto('/newsroom')
  await expect(lines(page).first()).toBeVisible()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByRole('heading', { name: 'Desk' })).toBeVisible()
  for (const label of ['Next', 'Previous', 'New story', 'Search stories', 'Find anything'])
    await expect(keys.getByText(label, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await context.close()
})

test('The look that somebody chose is there at once when they come again', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter', { colorScheme: 'light' })
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto('/newsroom')
  const paper = await ground()
  await page.getByRole('button', { name: /: your menu$/ }).click()
  await page.getByRole('menuitemradio', { name: 'Night' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await ground()).not.toBe(paper)
  const night = await ground()
  await page.goto('/newsroom/sources')
  expect(await ground()).toBe(night)
  const html = await (await context.request.get('/newsroom')).text()
  expect(html).toContain('data-theme="dark"')
  await page.getByRole('button', { name: /: your menu$/ }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Night' })).toBeChecked()
  await page.getByRole('menuitemradio', { name: 'Like the system' }).click()
  expect(await ground()).toBe(paper)
  await context.close()
})
