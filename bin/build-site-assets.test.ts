import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildSiteAssets } from './build-site-assets.ts'

let out: string
let css: string

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'site-assets-'))
  const manifest = await buildSiteAssets(out)
  css = await readFile(join(out, manifest.css.replace('/_site/', '')), 'utf8')
})

afterAll(() => rm(out, { recursive: true }))

it('names only files that were built', async () => {
  const files = await readdir(out)
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
    css: string
    icon: string
    preload: string[]
  }
  const named = [manifest.css, manifest.icon, ...manifest.preload, ...css.matchAll(/\/_site\/[\w.-]+/g)].map(
    (name) => String(name).replace('/_site/', ''),
  )
  expect(named.length).toBeGreaterThan(7)
  for (const name of named) expect(files).toContain(name)
})

it('loads nothing from anywhere else and holds no data in addresses', () => {
  for (const [, address] of css.matchAll(/url\(["']?([^"')]+)/g)) expect(address).toMatch(/^\/_site\//)
  expect(css).not.toContain('@import')
})

it('keeps names while bytes stay, and clears away what an older build left', async () => {
  await writeFile(join(out, 'site-0000000000.css'), 'old')
  const before = await readdir(out)
  await buildSiteAssets(out)
  expect(await readdir(out)).toEqual(before.filter((name) => name !== 'site-0000000000.css'))
})

it('sets every face so that text shows at once, with a stand-in of the same width', () => {
  const faces = css.match(/@font-face\{[^}]*\}/g) ?? []
  const fetched = faces.filter((face) => face.includes('/_site/'))
  expect(fetched.length).toBe(5)
  for (const face of fetched) expect(face).toContain('font-display:swap')
  expect(faces.some((face) => face.includes('Newsreader Fallback') && face.includes('size-adjust'))).toBe(
    true,
  )
})
