import { activePeople } from '#lib/people/queries/active-people.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { can } from '#lib/stories/policy.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'

const MOST = 8

/** Up to eight people who may read the story and whose name holds `search`, those first whose name begins with it; never oneself. */
export async function peopleToMention(
  ctx: Ctx,
  input: { storyId: string; search: string },
): Promise<{ id: string; name: string }[]> {
  const story = await findStory(ctx, input.storyId, 'comment')
  const search = input.search.trim().toLowerCase()
  const rank = (name: string): number => (name.toLowerCase().startsWith(search) ? 0 : 1)
  return (await activePeople(ctx.db))
    .filter((person) => person.id !== ctx.actor.id && can(person, 'read', story))
    .filter(({ name }) => name.toLowerCase().includes(search))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name))
    .slice(0, MOST)
    .map(({ id, name }) => ({ id, name }))
}
