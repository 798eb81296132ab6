import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { barriers } from './axe.ts'
import { windowFor } from './windows.ts'
import { newStory, part, selectWords } from './writing.ts'

const bodyOf = (page: Page) => part(page, 'Body')
const barOf = (page: Page) => page.getByRole('toolbar', { name: 'Writing' })
const caretFoot = (page: Page) =>
  page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? Infinity)

test('On a phone a bar stands above the keyboard, and the words stay clear of it', async ({ browser }) => {
  const { context, page } = await windowFor(browser, 'reporter', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await page.addInitScript(() => {
    const seen = Object.assign(new EventTarget(), {
      offsetTop: 0,
      offsetLeft: 0,
      pageTop: 0,
      pageLeft: 0,
      scale: 1,
    })
    let height = 844
    Object.defineProperties(seen, { height: { get: () => height }, width: { get: () => 390 } })
    Object.defineProperty(window, 'visualViewport', { value: seen })
    addEventListener('keyboard', (event) => {
      height = 844 - (event as CustomEvent<number>).detail
      seen.dispatchEvent(new Event('resize'))
    })
  })
  const keyboardOf = (height: number) =>
    page.evaluate((tall) => dispatchEvent(new CustomEvent('keyboard', { detail: tall })), height)
  await newStory(page)
  const bar = barOf(page)
  await bodyOf(page).tap()
  await expect(bar).toBeVisible()
  const foot = async () => {
    const box = await bar.boundingBox()
    return Math.round((box?.y ?? 0) + (box?.height ?? 0))
  }
  expect(await foot()).toBe(844 - 53)
  await keyboardOf(336)
  await expect.poll(foot).toBe(844 - 336)

  await page.keyboard.type('The council voted on Monday.')
  for (let line = 0; line < 12; line += 1) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(`Line ${line} of a story that grows.`)
  }
  expect(await caretFoot(page)).toBeLessThan((await foot()) - 40)

  await selectWords(page, 'Body', 'Line 11')
  await bar.getByRole('button', { name: 'Bold' }).tap()
  await expect(bodyOf(page).locator('strong')).toHaveText('Line 11')
  await bar.getByRole('button', { name: 'Undo' }).tap()
  await expect(bodyOf(page).locator('strong')).toHaveCount(0)
  const sizes = await bar
    .getByRole('button')
    .evaluateAll((all) =>
      all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
    )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await barriers(page)).toEqual([])
  await keyboardOf(0)
  await expect.poll(foot).toBe(844 - 53)
  await context.close()
})

test('In a narrow window with keys of its own, no bar covers the line that is written in', async ({
  browser,
}) => {
  const { context, page } = await windowFor(browser, 'reporter', { viewport: { width: 390, height: 844 } })
  await newStory(page)
  await bodyOf(page).focus()
  const bar = barOf(page)
  await expect(bar).toBeVisible()
  const isClear = async () => (await caretFoot(page)) <= ((await bar.boundingBox())?.y ?? 0)
  for (let line = 0; line < 30; line += 1) {
    await page.keyboard.type(`Line ${line} grows.`)
    await expect.poll(isClear, `line ${line} stands above the bar`).toBe(true)
    await page.keyboard.press('Enter')
  }
  // No spaces: each letter is written by its key, and the word breaks over lines.
  for (let piece = 0; piece < 6; piece += 1) {
    await page.keyboard.type('a'.repeat(40))
    await expect.poll(isClear, `a long word stands above the bar`).toBe(true)
  }
  await context.close()
})
