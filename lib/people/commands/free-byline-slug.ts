import type { Db } from '#lib/platform/db/client.ts'
import { slugify } from '#lib/stories/model/slug.ts'

/** An address for a byline that nobody has yet: from the name, with a number where two share it. */
export async function freeBylineSlug(tx: Db, name: string): Promise<string> {
  const base = slugify(name) || 'author'
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`byline:${base}`}, 0))`
  const taken = new Set(
    (await tx.byline.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })).map(
      (row) => row.slug,
    ),
  )
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!taken.has(slug)) return slug
  }
}
