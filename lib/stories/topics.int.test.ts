import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { testNewsroom } from '#lib/testing/newsroom.ts'
import { createStory } from './commands/create-story.ts'
import { setStoryTopics } from './commands/set-story-topics.ts'
import { storyChoices } from './queries/story-choices.ts'
import { storyView } from './queries/story-view.ts'

const { db } = await testDb()
let reporter: Ctx
let rival: Ctx
let editor: Ctx

beforeAll(async () => {
  const newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter')
  rival = await newsroom.person('reporter')
  editor = await newsroom.person('editor')
})

async function topicsOf(id: string): Promise<string[]> {
  return (await storyView(reporter, id)).topics.map(({ name }) => name)
}

describe('What a story is about', () => {
  it('is said by an editor with new topics, each once and in order, and by the reporter with those there are', async () => {
    const [harbour, ferries] = [`Harbour ${randomUUID()}`, `Ferries ${randomUUID()}`]
    const { id } = await createStory(reporter)
    const names = [harbour, `  ${ferries.toUpperCase()} `, harbour.toLowerCase()]
    await setStoryTopics(editor, { id, revision: 1, names })
    expect(await topicsOf(id)).toEqual([harbour, ferries.toUpperCase()])
    await setStoryTopics(reporter, { id, revision: 2, names: [ferries] })
    expect(await topicsOf(id)).toEqual([ferries.toUpperCase()])
    expect((await storyChoices(reporter)).topics.map(({ name }) => name)).toContain(harbour)
    const audited = await db.auditEntry.findMany({ where: { subjectId: id, action: 'story.topics_set' } })
    expect(audited).toHaveLength(2)
  })

  it('is not said with a new topic by a reporter, who chooses or asks, and nothing is kept of the try', async () => {
    const { id } = await createStory(reporter)
    const name = `Secret ${randomUUID()}`
    await expect(setStoryTopics(reporter, { id, revision: 1, names: [name] })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    expect(await topicsOf(id)).toEqual([])
    expect(await db.topic.count({ where: { name } })).toBe(0)
    expect((await storyChoices(reporter)).mayAddTopic).toBe(false)
    expect((await storyChoices(editor)).mayAddTopic).toBe(true)
  })

  it('is not said by somebody who does not see the story, nor over a change of another', async () => {
    const { id } = await createStory(reporter)
    await expect(setStoryTopics(rival, { id, revision: 1, names: [] })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(setStoryTopics(reporter, { id, revision: 9, names: [] })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(setStoryTopics(editor, { id, revision: 1, names: ['…'] })).rejects.toMatchObject({
      code: 'bad_input',
    })
  })
})
