import { expect, test } from '@playwright/test'
import type { Page, Response } from '@playwright/test'
import { env } from '#lib/platform/env.ts'
import { barriers } from './axe.ts'

/** Everything that a page loaded, and every complaint of the browser while it did. */
function listen(page: Page): { responses: Response[]; complaints: string[] } {
  const heard = { responses: [] as Response[], complaints: [] as string[] }
  page.on('response', (response) => heard.responses.push(response))
  page.on('console', (message) => message.type() === 'error' && heard.complaints.push(message.text()))
  page.on('pageerror', (error) => heard.complaints.push(error.message))
  return heard
}

/** Opens the lead story of World & Trade, the one that rests on two people who are not named. */
async function openStraits(page: Page): Promise<void> {
  await page.goto('/world')
  await page
    .getByRole('link', { name: /: Sources/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sources')
}

test('A reader finds the front page, a section and a story without a byte of script', async ({ page }) => {
  const heard = listen(page)
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'The Merrin Ledger' }).first()).toBeVisible()
  await openStraits(page)
  const story = page.getByRole('article')
  await expect(story.getByRole('link', { name: 'Maren Skaldwell' })).toBeVisible()
  await expect(story.locator('time').first()).toHaveAttribute('datetime', /\d{4}-\d\d-\d\dT/)
  await expect(story.locator('figure img').first()).toBeVisible()
  await expect(story.locator('figcaption').first()).toContainText('|')
  await expect(story.getByRole('listitem').first()).toBeVisible()
  const types = await Promise.all(heard.responses.map((response) => response.headerValue('content-type')))
  expect(types.filter((type) => type?.includes('javascript'))).toEqual([])
  expect(new Set(heard.responses.map((response) => new URL(response.url()).origin))).toEqual(
    new Set([env().origin]),
  )
  expect(heard.complaints).toEqual([])
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
})

test('A reader follows a marker to how we know this, and back, by keyboard and with scripts switched off', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await openStraits(page)
  const marker = page.getByRole('article').locator('[role="doc-noteref"]').first()
  const label = await marker.getAttribute('href')
  await marker.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${label}$`))
  const entry = page.locator(label ?? '')
  await expect(entry).toBeInViewport()
  await entry.locator('[role="doc-backlink"]').first().click()
  await expect(page).toHaveURL(/#c\d+$/)
  await context.close()
})

test('A reader learns of unnamed sources what was agreed, and nothing of ids, terms or times', async ({
  page,
  request,
}) => {
  await openStraits(page)
  const known = page.getByRole('region', { name: /How we know this/i })
  await expect(known).toContainText(/Two people, each described as/)
  await expect(known).toContainText(/could not be reached/i)
  const html = await (await request.get(new URL(page.url()).pathname)).text()
  const uuids = html.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []
  expect(uuids).toEqual([])
  expect(html).not.toMatch(/deep background|off the record/i)
})

test('A reader learns by kind how a story is known, and what the terms mean here', async ({ page }) => {
  await openStraits(page)
  const known = page.getByRole('region', { name: 'How we know this' })
  await expect(known.getByRole('region', { name: 'Not named, and why' })).toContainText(/Two people, each/)
  await expect(known.getByRole('region', { name: 'Who was asked' })).toContainText(/could not be reached/i)
  const marker = page.getByRole('article').locator('[role="doc-noteref"]').first()
  await expect(marker).toHaveAccessibleName(/^Note \d+, how we know: \S/)
  await expect(known.locator('[role="doc-backlink"]').first()).toHaveAccessibleName(/^Back to the words: \S/)
  await known.getByRole('link', { name: 'On background' }).first().click()
  await expect(page).toHaveURL(/\/how-we-work#terms$/)
  await expect(page.getByText('without the source’s name', { exact: false }).first()).toBeVisible()
})

test('A reader who prints a story gets its notes as footnotes, with addresses written out', async ({
  page,
}) => {
  await openStraits(page)
  await page.emulateMedia({ media: 'print' })
  const known = page.getByRole('region', { name: 'How we know this' })
  await expect(page.getByRole('article').locator('[role="doc-noteref"]').first()).toBeVisible()
  await expect(known.locator('[role="doc-backlink"]').first()).toBeHidden()
  const link = known.locator('strong a').first()
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content)
  expect(written).toContain('https://')
})

test('A reader follows a topic, and finds all corrections and how the newsroom works from any page', async ({
  page,
}) => {
  await openStraits(page)
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/topics\/[a-z-]+$/)
  await expect(page.getByRole('article').first()).toBeVisible()
  const footer = page.getByRole('contentinfo')
  await footer.getByRole('link', { name: 'Corrections' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^Correction: / }).first()).toBeVisible()
  await footer.getByRole('link', { name: 'How we work' }).click()
  await expect(page.getByText('Every source who is not named is known to an editor')).toBeVisible()
  expect(await page.locator('script').count()).toBe(0)
})

test('A reader’s machine gets NewsArticle, Open Graph, a canonical address, a feed and a sitemap', async ({
  page,
  request,
}) => {
  await openStraits(page)
  const { pathname } = new URL(page.url())
  const article = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
  ) as Record<string, unknown>
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    headline: await page.locator('meta[property="og:title"]').getAttribute('content'),
  })
  expect(JSON.stringify(article['citation'] ?? '')).not.toMatch(/described as/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${env().origin}${pathname}`)
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /Sources/)
  const feed = await request.get('/feed.xml')
  expect(feed.headers()['content-type']).toContain('xml')
  expect(await feed.text()).toContain(`${env().origin}${pathname}`)
  expect(await (await request.get('/sitemap.xml')).text()).toContain(pathname)
})

test('A reader who is lost gets a page of ours, and one who asks again gets 304', async ({
  page,
  request,
}) => {
  for (const path of [
    '/nothing-here',
    '/world/2020/01/01/never-was',
    '/authors/nobody',
    '/topics/nothing',
    '/topics/waterways',
    '/_next/nothing',
    '/world/x/y',
  ]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('link', { name: 'The Merrin Ledger' }).first()).toBeVisible()
    expect(await page.locator('script').count(), path).toBe(0)
  }
  const first = await request.get('/')
  const etag = first.headers()['etag'] ?? ''
  expect(etag).not.toBe('')
  expect((await request.get('/', { headers: { 'if-none-match': etag } })).status()).toBe(304)
})

test('A reader sees a correction where it belongs, and a withdrawn story says why', async ({ page }) => {
  await page.goto('/')
  const feed = await (await page.request.get('/sitemap.xml')).text()
  const paths = [...feed.matchAll(/<loc>[^<]*?(\/[a-z]+\/\d{4}\/\d\d\/\d\d\/[^<]+)<\/loc>/g)].map(
    (match) => match[1] ?? '',
  )
  const pages = await Promise.all(
    paths.map(async (path) => ({ path, html: await (await page.request.get(path)).text() })),
  )
  const corrected = pages.find(({ html }) => />Correction</.test(html))
  expect(corrected).toBeDefined()
  await page.goto(corrected?.path ?? '/')
  await expect(page.getByText('Correction', { exact: false }).first()).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`The pages of the site pass axe in ${scheme}, on a desk and on a phone`, async ({ browser }) => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const context = await browser.newContext({ colorScheme: scheme, viewport })
      const page = await context.newPage()
      for (const path of [
        '/',
        '/world',
        '/authors/maren-skaldwell',
        '/topics/landing-quotas',
        '/how-we-work',
        '/corrections',
        '/nothing-here',
      ]) {
        await page.goto(path)
        expect(await barriers(page), path).toEqual([])
      }
      await openStraits(page)
      expect(await barriers(page)).toEqual([])
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0)
      await context.close()
    }
  })
}
