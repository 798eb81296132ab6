import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { SiteAssets } from '#lib/publishing/model/site-assets.ts'

const manifest = z.object({ css: z.string(), icon: z.string(), preload: z.array(z.string()) })

let read: { at: number; assets: SiteAssets } | null = null

/** What `bin/build-site-assets.ts` built last; read again only when it was built again. */
export async function siteAssets(): Promise<SiteAssets> {
  const file = join(process.cwd(), 'public', '_site', 'manifest.json')
  const at = (await stat(file)).mtimeMs
  if (read?.at !== at) read = { at, assets: manifest.parse(JSON.parse(await readFile(file, 'utf8'))) }
  return read.assets
}
