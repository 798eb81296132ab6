import { chromium } from '@playwright/test'
import { findChromium } from '../bin/lib/test/find-chromium.ts'

/** What a browser fetches for a page, by kind; every kind that matters is named, also those of which nothing comes. */
const KINDS: Record<string, string> = {
  document: 'HTML',
  stylesheet: 'CSS',
  font: 'fonts',
  image: 'photos',
  script: 'JavaScript',
}

/** Opens a page in Chromium on a desk-sized screen and adds up the bodies that came over the wire, by kind. */
export async function fetchedBytes(url: string): Promise<[string, number][]> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const sizes = new Map(Object.values(KINDS).map((name) => [name, 0]))
    page.on('requestfinished', async (request) => {
      const name = KINDS[request.resourceType()] ?? request.resourceType()
      const { responseBodySize } = await request.sizes()
      sizes.set(name, (sizes.get(name) ?? 0) + responseBodySize)
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return [...sizes]
  } finally {
    await browser.close()
  }
}
