import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { ask } from './people.ts'
import { windowFor } from './windows.ts'

const SCHEMES = ['light', 'dark'] as const
const SCREENS = [
  { name: 'on a desk', viewport: { width: 1440, height: 900 } },
  { name: 'on a phone', viewport: { width: 390, height: 844 } },
] as const

/** One thing that is wrong with a page, told so that the failing test says where to look. */
async function wrongWith(page: Page, view: string): Promise<string[]> {
  const found = (await barriers(page)).map((barrier) => `${view}: ${barrier}`)
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return tooWide > 0 ? [...found, `${view}: ${tooWide} px too wide`] : found
}

async function loaded(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** A story that has sources, photos and open questions: the desk's fullest one. */
async function fullStory(context: BrowserContext): Promise<string> {
  const { data } = await ask(context.request, 'stories.desk', { states: ['in_edit', 'submitted'] }, 'query')
  const [first] = (data as { items: { id: string; wordCount: number }[] }).items.toSorted(
    (one, other) => other.wordCount - one.wordCount,
  )
  expect(first).toBeDefined()
  return first?.id ?? ''
}

for (const scheme of SCHEMES) {
  for (const { name, viewport } of SCREENS) {
    const screen = { colorScheme: scheme, viewport, reducedMotion: 'reduce' } as const

    test(`The doors pass axe in ${scheme} ${name}`, async ({ browser }) => {
      const context = await browser.newContext(screen)
      const page = await context.newPage()
      const wrong: string[] = []
      for (const path of ['/newsroom/sign-in', '/newsroom/join/no-such-token']) {
        await loaded(page, path)
        wrong.push(...(await wrongWith(page, path)))
      }
      expect(wrong).toEqual([])
      await context.close()
    })

    test(`The desk, the sources and the photos pass axe in ${scheme} ${name}`, async ({ browser }) => {
      const { context, page } = await windowFor(browser, 'editor', screen)
      const wrong: string[] = []
      await loaded(page, '/newsroom')
      await expect(page.getByRole('table', { name: 'Stories' })).toBeVisible()
      wrong.push(...(await wrongWith(page, 'desk, list')))
      await loaded(page, '/newsroom?view=board')
      await expect(page.getByRole('region', { name: 'Published' })).toBeAttached()
      wrong.push(...(await wrongWith(page, 'desk, board')))
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog', { name: 'Find anything' })).toBeVisible()
      wrong.push(...(await wrongWith(page, 'palette')))
      await loaded(page, '/newsroom/sources')
      await page.getByRole('table', { name: 'Sources' }).getByRole('button').first().click()
      await expect(page.getByRole('complementary', { name: 'Source' }).getByRole('article')).toBeVisible()
      wrong.push(...(await wrongWith(page, 'sources, one open')))
      await loaded(page, '/newsroom/rules?rule=tk-left')
      await expect(page.getByRole('table', { name: 'Rules' })).toBeVisible()
      wrong.push(...(await wrongWith(page, 'rules, one open')))
      await page.getByRole('tab', { name: 'Words' }).click()
      await expect(page.getByLabel('Search words')).toBeVisible()
      wrong.push(...(await wrongWith(page, 'words')))
      await loaded(page, '/newsroom/requests')
      await page.getByRole('table', { name: 'Requests for comment' }).getByRole('button').first().click()
      await expect(page.getByRole('complementary', { name: 'Request for comment' })).toBeVisible()
      wrong.push(...(await wrongWith(page, 'requests, one open')))
      await loaded(page, '/newsroom/photos')
      await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()
      wrong.push(...(await wrongWith(page, 'photos')))
      expect(wrong).toEqual([])
      await context.close()
    })

    test(`The admin’s leaves and dialogs pass axe in ${scheme} ${name}`, async ({ browser }) => {
      const { context, page } = await windowFor(browser, 'admin', screen)
      const wrong: string[] = []
      for (const leaf of ['People', 'Bylines', 'Sections']) {
        await loaded(page, `/newsroom/admin?tab=${leaf.toLowerCase()}`)
        await expect(page.getByRole('table', { name: leaf })).toBeVisible()
        wrong.push(...(await wrongWith(page, `admin, ${leaf}`)))
        await page.getByRole('button', { name: /^Add a / }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        wrong.push(...(await wrongWith(page, `admin, ${leaf}, adding`)))
      }
      await loaded(page, '/newsroom/admin?tab=rules')
      await expect(page.getByRole('table', { name: 'Rules' })).toBeVisible()
      wrong.push(...(await wrongWith(page, 'admin, Rules')))
      expect(wrong).toEqual([])
      await context.close()
    })

    test(`A story and its inspector pass axe in ${scheme} ${name}`, async ({ browser }) => {
      const { context, page } = await windowFor(browser, 'editor', screen)
      const wrong: string[] = []
      await page.goto(`/newsroom/stories/${await fullStory(context)}`)
      await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible()
      await expect(page.getByText('Saved', { exact: true })).toBeVisible()
      wrong.push(...(await wrongWith(page, 'story')))
      if (viewport.width < 1000) await page.getByRole('button', { name: 'Checks, sources and more' }).click()
      for (const leaf of ['Checks', 'Suggestions', 'Sources', 'Photos', 'Comments', 'History', 'Story']) {
        const name = new RegExp(`^${leaf}`)
        await page.getByRole('tab', { name }).click()
        await expect(page.getByRole('tabpanel', { name })).toBeVisible()
        wrong.push(...(await wrongWith(page, `story, ${leaf}`)))
      }
      expect(wrong).toEqual([])
      await context.close()
    })
  }
}
