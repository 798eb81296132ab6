import type { Page } from '@playwright/test'

const BODY = '[aria-label="Body"][contenteditable="true"]'

/** What the page before still has to do, in ms: it belongs to that one. */
const REST = 1500

/** Opens an address from rest → ms until the body can be written in. A key that is pressed then must show, or it throws. */
export async function openAndWrite(page: Page, url: string): Promise<number> {
  await page.waitForTimeout(REST)
  const start = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  const body = page.locator(BODY)
  await body.waitFor({ state: 'visible' })
  const opened = performance.now() - start
  await placeCursor(page)
  const before = (await body.textContent())?.length ?? 0
  await page.keyboard.press('e')
  if (((await body.textContent())?.length ?? 0) <= before) throw new Error(`${url} took no key`)
  return opened
}

/** Puts the cursor at the end of the paragraph in the middle of the body, in view. */
async function placeCursor(page: Page): Promise<void> {
  await page.locator(BODY).evaluate((body) => {
    const blocks = body.querySelectorAll(':scope > p')
    const block = blocks[Math.floor(blocks.length / 2)]
    block?.scrollIntoView({ block: 'center' })
    if (body instanceof HTMLElement) body.focus()
    if (block) getSelection()?.selectAllChildren(block)
    getSelection()?.collapseToEnd()
  })
}

/** Presses `count` keys one after the other, `pause` ms between them and up to half of it more or less → ms from each press to the frame that shows it. */
export async function pressKeys(page: Page, count: number, pause: number): Promise<number[]> {
  await page.bringToFront()
  await page.evaluate(() => {
    const painted: number[] = []
    Object.assign(globalThis, { painted })
    globalThis.onkeydown = ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.onmessage = () => painted.push(performance.now() - timeStamp)
        after.port2.postMessage(null)
      })
    }
  })
  const text = 'and so the words go on '
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press(text[at % text.length] === ' ' ? 'Space' : (text[at % text.length] ?? 'a'))
    await page.waitForTimeout(pause * (0.5 + Math.random()))
  }
  return page.evaluate(() => (globalThis as unknown as { painted: number[] }).painted)
}
