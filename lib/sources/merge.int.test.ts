import { beforeAll, describe, expect, it } from 'vitest'
import { useDataFolder } from '#lib/photos/testing/newsroom.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { addCommentRequest } from './commands/add-comment-request.ts'
import { addFile } from './commands/add-file.ts'
import { addUse } from './commands/add-use.ts'
import { createSource } from './commands/create-source.ts'
import { joinVoices } from './commands/join-voices.ts'
import { keepOfSource } from './commands/keep-of-source.ts'
import { mergeSources } from './commands/merge-sources.ts'
import { openFile } from './commands/open-file.ts'
import { openKept } from './commands/open-kept.ts'
import { openUseNotes } from './commands/open-use-notes.ts'
import { keptFields, requestFields, sourceFields, useFields } from './model/inputs.ts'
import { sourceDetail } from './queries/source-detail.ts'
import { sourceFiles } from './queries/source-files.ts'
import { sourceList } from './queries/source-list.ts'

const { db } = await testDb()
await useDataFolder()
let newsroom: TestNewsroom
let reporter: Ctx
let editor: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter')
  editor = await newsroom.person('editor')
})

const named = async (publicName: string, beats: string[] = []) =>
  (await createSource(reporter, sourceFields.parse({ kind: 'person', publicName, beats }))).id
const kept = (value: string, notes: string) =>
  keptFields.parse({ contacts: [{ channel: 'phone', value }], notes })

describe('Two records of one person', () => {
  it('become one that has everything, and the old one leads to it', async () => {
    const [twin, person, boss] = [
      await named('L. Dargaville', ['port']),
      await named('Liv Dargaville', ['trade']),
      await named('Boss'),
    ]
    const storyId = await testStory(reporter, newsroom, testDocument({ headline: 'Talks' }))
    const use = useFields.parse({ recordStatusId: 'on_record', notes: 'on the quay' })
    const { useId } = await addUse(reporter, { storyId, sourceId: twin, use })
    const fields = requestFields.parse({ party: 'Liv', sourceId: twin })
    await addCommentRequest(reporter, { storyId, fields })
    await keepOfSource(reporter, { id: twin, revision: 1, fields: kept('111', 'calls back') })
    await keepOfSource(reporter, { id: person, revision: 1, fields: kept('222', 'likes mornings') })
    const bytes = Buffer.from('%PDF-1.4 minutes')
    await addFile(reporter, { sourceId: twin, useId: null, fileName: 'minutes.pdf', bytes })
    await joinVoices(reporter, { id: twin, withId: boss })

    expect(await mergeSources(editor, { id: twin, intoId: person })).toEqual({ id: person })

    const detail = await sourceDetail(reporter, twin)
    expect(detail).toMatchObject({ id: person, publicName: 'Liv Dargaville', beats: ['trade', 'port'] })
    expect(detail.usedIn.map((each) => each.storyId)).toEqual([storyId])
    expect(detail.voices.map((each) => each.id)).toEqual([boss])
    const opened = await openKept(reporter, { id: twin })
    expect(opened.contacts.map((contact) => contact.value)).toEqual(['222', '111'])
    expect(opened.notes).toBe('likes mornings\n\ncalls back')
    expect(await openUseNotes(reporter, { useId })).toEqual({ notes: 'on the quay' })
    const [file] = await sourceFiles(reporter, { sourceId: person })
    expect(file?.name).toBe('minutes.pdf')
    const read = await openFile(reporter, { sourceId: person, id: file?.id ?? '' })
    expect(read.bytes.equals(bytes)).toBe(true)
    const view = await storyView(reporter, storyId)
    expect(view.uses[0]?.source?.id).toBe(person)
    expect(view.commentRequests[0]?.sourceId).toBe(person)
    for (const archived of [true, false])
      expect((await sourceList(reporter, { archived })).items.map((item) => item.id)).not.toContain(twin)
  })

  it('lead to the last of a row of merges, and cannot be merged in a circle', async () => {
    const [a, b, c] = [await named('A'), await named('B'), await named('C')]
    await mergeSources(editor, { id: a, intoId: b })
    await mergeSources(editor, { id: b, intoId: c })
    expect((await sourceDetail(reporter, a)).id).toBe(c)
    await expect(mergeSources(editor, { id: c, intoId: a })).rejects.toMatchObject({ code: 'bad_input' })
  })

  it('are merged by editors alone, and only where both have a public name', async () => {
    const [a, b] = [await named('A'), await named('B')]
    const rival = await newsroom.person('reporter')
    await expect(mergeSources(rival, { id: a, intoId: b })).rejects.toMatchObject({ code: 'not_allowed' })
    const aide = sourceFields.parse({ kind: 'person', anonymous: true, description: 'an aide' })
    const { id } = await createSource(reporter, aide)
    await expect(mergeSources(editor, { id, intoId: b })).rejects.toMatchObject({ code: 'not_found' })
    await expect(mergeSources(reporter, { id, intoId: b })).rejects.toMatchObject({ code: 'bad_input' })
    await expect(mergeSources(reporter, { id: b, intoId: id })).rejects.toMatchObject({ code: 'bad_input' })
  })
})
