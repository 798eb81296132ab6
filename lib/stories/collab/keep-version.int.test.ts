import { expect, test, vi } from 'vitest'
import { textOf } from '#lib/document/model/text-of.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { addCollaborator } from '../commands/add-collaborator.ts'
import { coediting, saved, shows } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const { opened } = await coediting(url)
const ana = await member(db, 'reporter', 'Ana Test')
const ben = await member(db, 'reporter', 'Ben Test')
const PATIENCE_MS = 60_000

/** A story that was begun a while ago, so that versions of it are due. */
async function oldStory(): Promise<string> {
  const id = await story(ana)
  await db.story.update({ where: { id }, data: { createdAt: new Date(Date.now() - 5 * 60_000) } })
  return id
}

async function kept(storyId: string): Promise<[by: string, words: string][]> {
  const rows = await db.storyVersion.findMany({
    where: { storyId, kind: 'automatic' },
    orderBy: { number: 'asc' },
    include: { createdBy: true },
  })
  return rows.map((row) => [row.createdBy.name, textOf((row.document as unknown as StoryDocument).body)])
}

test('when the last person leaves a story, what they wrote is kept as a version of theirs', async () => {
  const storyId = await oldStory()
  const browser = await opened(ana, storyId)
  browser.type('The first words.')
  await saved(browser)
  browser.close()
  await vi.waitFor(
    async () => expect(await kept(storyId)).toEqual([['Ana Test', 'The first words.']]),
    PATIENCE_MS,
  )
})

test('when somebody else begins to write, the words are kept as the first one left them', async () => {
  const storyId = await oldStory()
  await addCollaborator(ana.ctx, { id: storyId, personId: ben.actor.id, access: 'write' })
  const first = await opened(ana, storyId)
  const second = await opened(ben, storyId)
  first.type('By Ana.')
  await saved(first)
  await vi.waitFor(async () => {
    const { docSeq, projectedSeq } = await db.story.findUniqueOrThrow({ where: { id: storyId } })
    expect(projectedSeq).toBe(docSeq)
  }, PATIENCE_MS)
  await shows(second, 'By Ana.')
  second.type(' By Ben.')
  await saved(second)
  await vi.waitFor(async () => expect(await kept(storyId)).toEqual([['Ana Test', 'By Ana.']]), PATIENCE_MS)
})
