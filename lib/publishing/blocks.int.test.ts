import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { publishStory } from './commands/publish-story.ts'
import { withdrawStory } from './commands/withdraw-story.ts'
import { newestStories } from './queries/newest-stories.ts'
import { previewStory } from './queries/preview-story.ts'
import { storyAt } from './queries/story-at.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let editor: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter', { name: 'Rona Quill' })
  editor = await newsroom.person('editor', { name: 'Edda Marsh' })
})

function documentWith(headline: string, ...blocks: NodeJson[]): StoryDocument {
  const document = testDocument({
    headline,
    dek: 'A line under it.',
    paragraphs: [['The council voted on Monday.']],
  })
  return { ...document, body: { ...document.body, content: [...(document.body.content ?? []), ...blocks] } }
}

async function published(document: StoryDocument): Promise<{ id: string; path: string }> {
  const id = await testStory(reporter, newsroom, document)
  await moveStory(reporter, { id, to: 'submitted', key: randomUUID() })
  const { path } = await publishStory(editor, {
    storyId: id,
    fingerprint: await seenNow(db, id),
    changeKind: 'first',
    key: randomUUID(),
  })
  return { id, path }
}

async function readersGet(path: string): Promise<string> {
  const found = await storyAt(db, path)
  return found.kind === 'story' ? JSON.stringify(found.story) : found.kind
}

const pointTo = (storyId: string): NodeJson => ({ type: 'relatedStory', attrs: { storyId } })

describe('A story that points to another', () => {
  it('shows readers its headline while it is public, and nothing once it is withdrawn', async () => {
    const other = await published(documentWith('Ferries to run at night'))
    const { path } = await published(documentWith('Council votes on quay', pointTo(other.id)))
    expect(await readersGet(path)).toContain('Ferries to run at night')
    await withdrawStory(editor, { storyId: other.id, text: 'It was wrong.', key: randomUUID() })
    const now = await readersGet(path)
    expect(now).not.toContain('Ferries to run at night')
    expect(now).toContain('The council voted on Monday.')
    expect(JSON.stringify(await newestStories(db, 5))).not.toContain('Ferries to run at night')
  })

  it('says nothing of a draft, neither its headline nor its id', async () => {
    const draft = await testStory(reporter, newsroom, documentWith('A secret draft'))
    const { path } = await published(
      documentWith('Council votes on wall', pointTo(draft), pointTo('nowhere')),
    )
    const page = await readersGet(path)
    expect(page).not.toContain('A secret draft')
    expect(page).not.toContain(draft)
    expect(page).not.toContain('nowhere')
  })
})

describe('A note to the desk', () => {
  it('goes out with no page and no preview', async () => {
    const note: NodeJson = { type: 'deskNote', content: [{ type: 'text', text: 'Ask the lawyer first' }] }
    const { id, path } = await published(documentWith('Council votes on pier', note))
    expect(await readersGet(path)).not.toContain('lawyer')
    expect(JSON.stringify(await previewStory(reporter, id))).not.toContain('lawyer')
    const { document } = await db.storyVersion.findFirstOrThrow({ where: { storyId: id, kind: 'published' } })
    expect(JSON.stringify(document)).toContain('Ask the lawyer first')
  })
})
