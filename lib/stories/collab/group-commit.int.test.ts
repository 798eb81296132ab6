import { expect, test } from 'vitest'
import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { testDb } from '#lib/platform/db/testing.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { groupCommit } from './group-commit.ts'
import { typeInto, wordsOf } from './testing/browser.ts'
import { member, story, withTestSecret, type Member } from './testing/newsroom.ts'

const { db } = await testDb()
withTestSecret()
const people = await Promise.all(Array.from({ length: 4 }, () => member(db)))
const [ana = await member(db)] = people

async function entryThatTypes(storyId: string, word: string, { actor }: Member) {
  const { ydoc } = await loadYDoc(db, storyId)
  const before = encodeStateVector(ydoc)
  typeInto(ydoc, word)
  return { bytes: encodeStateAsUpdate(ydoc, before), actorId: actor.id, writer: actor }
}

const wordsIn = async (storyId: string) => wordsOf((await loadYDoc(db, storyId)).ydoc)

/** How often words were written into the logs: rows of one transaction share its id. */
async function commitsOf(storyIds: string[]): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(distinct xmin::text)::int as count from story_update where story_id = any(${storyIds}::uuid[]) and seq > 1`
  return row?.count ?? 0
}

test('what many people type in many stories at once is committed in a few transactions, each in its own log', async () => {
  const places = await Promise.all(
    Array.from({ length: 24 }, async (_, at) => {
      const who = people[at % people.length] ?? ana
      const storyId = await story(who)
      return { storyId, entry: await entryThatTypes(storyId, `word ${at}`, who) }
    }),
  )
  const commits = groupCommit(db, systemClock)
  const seqs = await Promise.all(places.map(({ storyId, entry }) => commits.append(storyId, entry)))
  expect(seqs).toEqual(places.map(() => 2))
  for (const [at, { storyId }] of places.entries()) expect(await wordsIn(storyId)).toContain(`word ${at}`)
  expect(await commitsOf(places.map(({ storyId }) => storyId))).toBeLessThanOrEqual(3)
  await commits.idle()
})

test('a story that a command holds keeps nobody else waiting, and gets its words once it is free', async () => {
  const [held, free] = [await story(ana), await story(ana)]
  const [heldEntry, freeEntry] = [
    await entryThatTypes(held, 'later', ana),
    await entryThatTypes(free, 'at once', ana),
  ]
  const commits = groupCommit(db, systemClock)
  const order: string[] = []
  const waiting: Promise<unknown>[] = []
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from story where id = ${held}::uuid for update`
    waiting.push(commits.append(held, heldEntry).then(() => order.push('held')))
    await commits.append(free, freeEntry)
    order.push('free')
    // More for the story that waits, while nothing else is under way.
    waiting.push(commits.append(held, heldEntry).then(() => order.push('held again')))
    await commits.append(free, freeEntry)
    order.push('free again')
  })
  await Promise.all(waiting)
  expect(order).toEqual(['free', 'free again', 'held', 'held again'])
  await commits.append(free, freeEntry)
  await commits.idle()
  expect(await wordsIn(held)).toContain('later')
})

test('what one person may not write is refused to them alone', async () => {
  const [own, foreign] = [await story(ana), await story(people[1] ?? ana)]
  const commits = groupCommit(db, systemClock)
  // All before the first is appended: a refusal that comes while another is still made would be nobody's.
  const [own1, foreign1, own2] = [
    await entryThatTypes(own, 'mine', ana),
    await entryThatTypes(foreign, 'not mine', ana),
    await entryThatTypes(own, 'x', ana),
  ]
  const [mine, theirs, nowhere] = await Promise.allSettled([
    commits.append(own, own1),
    commits.append(foreign, foreign1),
    commits.append('00000000-0000-7000-8000-000000000000', own2),
  ])
  expect(mine).toMatchObject({ status: 'fulfilled', value: 2 })
  expect(theirs).toMatchObject({ status: 'rejected', reason: { code: 'not_allowed' } })
  expect(nowhere).toMatchObject({ status: 'rejected', reason: { code: 'not_found' } })
  expect(await wordsIn(foreign)).not.toContain('not mine')
})

test('a log that cannot be written to fails alone, and the words of others of the same moment are kept', async () => {
  const [broken, whole] = [await story(ana), await story(ana)]
  const [brokenEntry, wholeEntry] = [
    await entryThatTypes(broken, 'lost', ana),
    await entryThatTypes(whole, 'kept', ana),
  ]
  // Its next place is taken, as no process of ours would do.
  await db.storyUpdate.create({
    data: { storyId: broken, seq: 2, bytes: Uint8Array.from(brokenEntry.bytes) },
  })
  const commits = groupCommit(db, systemClock)
  const [failed, kept] = await Promise.allSettled([
    commits.append(broken, brokenEntry),
    commits.append(whole, wholeEntry),
  ])
  expect([failed.status, kept.status]).toEqual(['rejected', 'fulfilled'])
  expect(await wordsIn(whole)).toContain('kept')
})
