import { addFile } from '#lib/sources/commands/add-file.ts'
import { joinVoices } from '#lib/sources/commands/join-voices.ts'
import { keepOfSource } from '#lib/sources/commands/keep-of-source.ts'
import { keptFields } from '#lib/sources/model/inputs.ts'
import { sources } from './content/content.ts'
import { keptOfSources, oneVoice } from './content/kept.ts'
import type { SeedKept } from './content/kept.ts'
import { makeFile } from './make-file.ts'
import { acting, minutesAgo } from './stage.ts'
import type { Stage } from './stage.ts'

const MINUTES_AGO = 29 * 24 * 60

/** Keeps contacts, notes and files of the demo sources, and says who speaks with one voice. */
export async function keepWhatTheDeskKnows(stage: Stage): Promise<void> {
  for (const kept of keptOfSources) await keep(stage, kept)
  const desk = acting(stage, stage.people.henrike, minutesAgo(stage, MINUTES_AGO))
  for (const [one, other] of oneVoice)
    await joinVoices(desk, { id: idOf(stage, one), withId: idOf(stage, other) })
}

async function keep(stage: Stage, kept: SeedKept): Promise<void> {
  const source = sources.find((each) => each.key === kept.source)
  const keeper = source?.anonymous === true ? source.owner : 'henrike'
  const at = minutesAgo(stage, MINUTES_AGO)
  const id = idOf(stage, kept.source)
  if (kept.contacts || kept.notes) {
    const fields = keptFields.parse({ contacts: kept.contacts ?? [], notes: kept.notes ?? '' })
    await keepOfSource(acting(stage, stage.people[keeper], at), { id, revision: 1, fields })
  }
  for (const file of kept.files ?? []) {
    const bytes = makeFile(file)
    const by = acting(stage, stage.people[file.by], at)
    await addFile(by, { sourceId: id, useId: null, fileName: file.name, bytes })
  }
}

function idOf(stage: Stage, key: string): string {
  const id = stage.sourceIds.get(key)
  if (!id) throw new Error(`The demo content keeps something of “${key}”, which is no source.`)
  return id
}
