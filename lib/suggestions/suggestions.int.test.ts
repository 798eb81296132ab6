import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import type { NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { settle } from '#lib/document/suggestions/settle.ts'
import type { Decision } from '#lib/document/suggestions/settle.ts'
import { suggestChange } from '#lib/document/suggestions/suggest-change.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { publishStory } from '#lib/publishing/commands/publish-story.ts'
import { previewStory } from '#lib/publishing/queries/preview-story.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { testDocument, testNewsroom, testStory, writeWords } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { recordDecision } from './commands/record-decision.ts'
import { storySuggestions } from './queries/story-suggestions.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let editor: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter', { name: 'Rona Quill' })
  editor = await newsroom.person('editor', { name: 'Edda Marsh' })
})

const former = testDocument({
  headline: 'Council votes on harbour wall',
  dek: 'A first stretch is to be built by autumn.',
  paragraphs: [['The council voted on Monday.'], ['It will cost four million crowns.']],
})
const wanted = testDocument({
  headline: 'Council votes for harbour wall',
  dek: 'A first stretch is to be built by autumn.',
  paragraphs: [
    ['The council voted on Tuesday.'],
    ['It will cost four million crowns.'],
    ['It begins in March.'],
  ],
})

function changed(document: StoryDocument, part: 'headline' | 'body', json: NodeJson): StoryDocument {
  return { ...document, [part]: json }
}

/** `former` with the changes that lead to `wanted` suggested in headline and body. */
function suggestedStory(): StoryDocument {
  return (['headline', 'body'] as const).reduce((document, part) => {
    const schema = schemaFor(part)
    const who = { id: randomUUID(), isMine: () => false }
    const node = suggestChange(schema.nodeFromJSON(former[part]), schema.nodeFromJSON(wanted[part]), who)
    return changed(document, part, node.toJSON() as NodeJson)
  }, former)
}

function decided(document: StoryDocument, decision: Decision): StoryDocument {
  return (['headline', 'body'] as const).reduce((now, part) => {
    const node = settle(schemaFor(part).nodeFromJSON(document[part]), () => decision)
    return changed(now, part, node.toJSON() as NodeJson)
  }, document)
}

async function submitted(document: StoryDocument): Promise<string> {
  const id = await testStory(reporter, newsroom, former)
  await moveStory(reporter, { id, to: 'submitted', key: randomUUID() })
  await writeWords(editor, id, document)
  return id
}

const publish = async (id: string) =>
  publishStory(editor, {
    storyId: id,
    fingerprint: await seenNow(db, id),
    changeKind: 'first',
    key: randomUUID(),
  })

describe('A story with open suggestions', () => {
  it('names who made them, and when', async () => {
    const id = await submitted(suggestedStory())
    const listed = await storySuggestions(reporter, id)
    expect(listed.map(({ by }) => by.name)).toEqual(['Edda Marsh', 'Edda Marsh'])
  })

  it('is not published, and the refusal lists each', async () => {
    const id = await submitted(suggestedStory())
    await expect(publish(id)).rejects.toMatchObject({
      code: 'suggestions_open',
      detail: {
        suggestions: [
          { part: 'headline', removed: 'on', added: 'for' },
          { part: 'body', notes: ['New paragraph'] },
        ],
      },
    })
    expect((await db.story.findUniqueOrThrow({ where: { id } })).state).toBe('submitted')
  })

  it('shows readers in the preview only what stands', async () => {
    const id = await submitted(suggestedStory())
    const preview = await previewStory(editor, id)
    expect(textOf(preview.body)).toBe('The council voted on Monday.\nIt will cost four million crowns.')
    expect(JSON.stringify(preview)).not.toMatch(/Tuesday|March|suggestions|insertion|deletion/)
  })

  it.each([
    ['accept', 'Council votes for harbour wall', 'It begins in March.'],
    ['reject', 'Council votes on harbour wall', 'The council voted on Monday.'],
  ] as const)('is published once one has decided to %s them all', async (decision, headline, words) => {
    const document = suggestedStory()
    const id = await submitted(document)
    await writeWords(editor, id, decided(document, decision))
    await publish(id)
    const story = await db.story.findUniqueOrThrow({ where: { id }, include: { publishedVersion: true } })
    expect(story.publishedVersion?.publicStory).toMatchObject({ headlineText: headline })
    expect(JSON.stringify(story.publishedVersion?.publicStory)).toContain(words)
  })

  it('keeps a line in the log of what was decided, by those who write it alone', async () => {
    const id = await submitted(suggestedStory())
    const ids = (await storySuggestions(reporter, id)).map((one) => one.id)
    const other = await newsroom.person('reporter', { name: 'Otto Vane' })
    const asked = { storyId: id, ids: [...ids, 'nobody-made-this'], decision: 'accepted' as const }
    await expect(recordDecision(other, asked)).rejects.toMatchObject({ code: 'not_allowed' })
    expect(await recordDecision(editor, asked)).toEqual({ recorded: 2 })
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: id, action: 'suggestions.decided' },
    })
    expect(entry.detail).toMatchObject({ decision: 'accepted', suggestions: ids.sort() })
  })
})
