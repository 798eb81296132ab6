import type { CreativeWork } from 'schema-dts'
import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import type { KnownEntry } from '../model/public-story.ts'

/** What can be looked up is cited as a work; who spoke is cited in words. */
const WORKS: ReadonlySet<KnownEntry['kind']> = new Set<KnownEntry['kind']>([
  'document',
  'dataset',
  'publication',
  'social_post',
])
const NEVER: ReadonlySet<KnownEntry['kind']> = new Set<KnownEntry['kind']>(['unnamed', 'own_observation'])

/** The named sources of a story as schema.org's citations. Unnamed ones and what was seen by the newsroom itself are none. */
export function citationsOf(known: readonly KnownEntry[]): (CreativeWork | string)[] {
  return known
    .filter(({ kind }) => !NEVER.has(kind))
    .map((entry) =>
      WORKS.has(entry.kind)
        ? workOf(entry)
        : [entry.title, entry.detail].filter((words) => words !== '').join(', '),
    )
}

function workOf(entry: KnownEntry): CreativeWork {
  const url = entry.href === null ? null : safeHref(entry.href)
  return { '@type': 'CreativeWork', name: entry.title, ...(url === null ? {} : { url }) }
}
