import { describe, expect, it } from 'vitest'
import { testDb } from '#lib/platform/db/testing.ts'
import { TEST_ROLES, testNewsroom } from '#lib/testing/newsroom.ts'
import { STORY_STATES, type StoryState } from './model/story-state.ts'
import { can, visibleTo } from './policy.ts'

const { db } = await testDb()

describe('The stories in a person’s lists', () => {
  it('are exactly those that the policy lets them read, for every role, state and ownership', async () => {
    const newsroom = await testNewsroom(db)
    const author = await newsroom.person('reporter')
    const people = await Promise.all(TEST_ROLES.map((role) => newsroom.person(role)))
    const [helper, guest] = people
    const kept = new Set<StoryState>(['pitch', 'assigned', 'draft', 'archived'])
    for (const state of STORY_STATES) {
      if (state === 'published' || state === 'withdrawn') continue // these need a version; the rule is the same shared states
      for (const isPrivate of kept.has(state) ? [false, true] : [false]) {
        for (const who of [author, ...people]) {
          await db.story.create({ data: { authorId: who.actor.id, state, isPrivate } })
          const shared = await db.story.create({ data: { authorId: author.actor.id, state, isPrivate } })
          for (const [one, access] of [
            [helper, 'write'],
            [guest, 'comment'],
          ] as const)
            if (one)
              await db.storyCollaborator.create({
                data: { storyId: shared.id, personId: one.actor.id, access },
              })
        }
      }
    }
    const stories = await db.story.findMany({ include: { collaborators: true } })
    expect(stories.length).toBeGreaterThan(50)
    for (const { actor } of [author, ...people]) {
      const listed = await db.story.findMany({ where: visibleTo(actor), select: { id: true } })
      const allowed = stories.filter((story) => can(actor, 'read', story))
      expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(allowed.map(({ id }) => id)))
    }
  })
})
