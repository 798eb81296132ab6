import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle, transform } from 'lightningcss'

/** One font file: which package and subset, and how pages name it. */
type Face = { package: string; family: string; subset: string; style: 'normal' | 'italic'; weights: string }
type Built = { name: string; face: Face; range: string }
type Manifest = { css: string; icon: string; preload: string[] }

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const NEWSREADER = { package: '@fontsource-variable/newsreader', family: 'Newsreader', weights: '200 800' }
const FRANKLIN = {
  package: '@fontsource-variable/libre-franklin',
  family: 'Libre Franklin',
  weights: '100 900',
}

/** The first is preloaded; a browser fetches the others only for letters that a page really holds. */
const FACES: readonly Face[] = [
  { ...NEWSREADER, subset: 'latin', style: 'normal' },
  { ...NEWSREADER, subset: 'latin', style: 'italic' },
  { ...NEWSREADER, subset: 'latin-ext', style: 'normal' },
  { ...FRANKLIN, subset: 'latin', style: 'normal' },
  { ...FRANKLIN, subset: 'latin-ext', style: 'normal' },
]

/** Browsers that know oklch and color-mix, as the tokens need them. */
const TARGETS = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) }

/**
 * Builds what readers' pages load besides themselves: one stylesheet, the fonts, the icon, each under a name that
 * holds the hash of its bytes, and `manifest.json` that says which they are. Files of older builds are removed.
 */
export async function buildSiteAssets(out = join(ROOT, 'public', '_site')): Promise<Manifest> {
  await mkdir(out, { recursive: true })
  const faces = await Promise.all(FACES.map((face) => writeFace(out, face)))
  const css = await writeHashed(out, 'site.css', stylesheet(faces))
  const icon = await writeHashed(out, 'icon.svg', await readFile(join(ROOT, 'components/site/icon.svg')))
  const preload = faces.slice(0, 1).map((face) => `/_site/${face.name}`)
  const manifest: Manifest = { css: `/_site/${css}`, icon: `/_site/${icon}`, preload }
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await removeOthers(out, new Set(['manifest.json', css, icon, ...faces.map((face) => face.name)]))
  return manifest
}

async function writeFace(out: string, face: Face): Promise<Built> {
  const file = `${face.package.split('/')[1]}-${face.subset}-wght-${face.style}`
  const folder = dirname(createRequire(import.meta.url).resolve(`${face.package}/package.json`))
  const bytes = await readFile(join(folder, 'files', `${file}.woff2`))
  const sheet = await readFile(join(folder, face.style === 'italic' ? 'wght-italic.css' : 'wght.css'), 'utf8')
  return { name: await writeHashed(out, `${file}.woff2`, bytes), face, range: rangeOf(sheet, file) }
}

/** The letters that a font file holds, as its package says. */
function rangeOf(sheet: string, file: string): string {
  const rule = sheet.slice(sheet.indexOf(`/* ${file} */`))
  const range = /unicode-range:\s*([^;]+);/.exec(rule)?.[1]
  if (range === undefined)
    throw new Error(`The font package no longer says which letters ${file} holds. Look at its stylesheet.`)
  return range
}

function stylesheet(faces: Built[]): Buffer {
  const rules = Buffer.from(faces.map(fontFace).join('\n'))
  const fonts = transform({ filename: 'fonts.css', code: rules, minify: true, targets: TARGETS })
  const site = bundle({ filename: join(ROOT, 'components/site/site.css'), minify: true, targets: TARGETS })
  return Buffer.concat([fonts.code, site.code])
}

function fontFace({ name, face, range }: Built): string {
  return `@font-face {
    font-family: '${face.family}';
    font-style: ${face.style};
    font-weight: ${face.weights};
    font-display: swap;
    src: url('/_site/${name}') format('woff2');
    unicode-range: ${range};
  }`
}

async function writeHashed(out: string, name: string, bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const extension = extname(name)
  const hashed = `${name.slice(0, -extension.length)}-${hash}${extension}`
  await writeFile(join(out, hashed), bytes)
  return hashed
}

async function removeOthers(out: string, keep: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(out)).filter((name) => !keep.has(name))
  await Promise.all(others.map((name) => rm(join(out, name))))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = await buildSiteAssets()
  console.log(`Readers’ styles and fonts are built: ${manifest.css}`)
}
