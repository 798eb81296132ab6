import { createSource } from '#lib/sources/commands/create-source.ts'
import { sourceFields } from '#lib/sources/model/inputs.ts'
import { sources } from './content/content.ts'
import { keptOfSources } from './content/kept.ts'
import type { SeedSource } from './content/types.ts'
import { acting, minutesAgo } from './stage.ts'
import type { Stage } from './stage.ts'

const LONG_AGO_MINUTES = 30 * 24 * 60

/** Fills the registry: named sources kept by the desk, anonymous ones by their reporter. */
export async function fillRegistry(stage: Stage): Promise<void> {
  for (const [index, source] of sources.entries()) {
    const keeper = source.anonymous === true ? stage.people[source.owner] : stage.people.henrike
    const ctx = acting(stage, keeper, minutesAgo(stage, LONG_AGO_MINUTES - index * 37))
    stage.sourceIds.set(source.key, (await createSource(ctx, fieldsOf(source))).id)
  }
}

function fieldsOf(source: SeedSource) {
  const beats = keptOfSources.find((kept) => kept.source === source.key)?.beats ?? []
  if (source.anonymous === true)
    return sourceFields.parse({ kind: source.kind, anonymous: true, description: source.description })
  const { kind, name, role = '', affiliation = '', href = '' } = source
  return sourceFields.parse({ kind, publicName: name, jobRole: role, affiliation, url: href, beats })
}
