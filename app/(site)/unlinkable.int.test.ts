import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { buildSiteAssets } from '../../bin/build-site-assets.ts'
import { reply } from '#lib/comments/commands/reply.ts'
import { startThread } from '#lib/comments/commands/start-thread.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { overrideFindings } from '#lib/publishing/commands/let-stand.ts'
import { publishStory } from '#lib/publishing/commands/publish-story.ts'
import { addCommentRequest } from '#lib/sources/commands/add-comment-request.ts'
import { attributeClaim } from '#lib/sources/commands/attribute-claim.ts'
import { confirmKnowing } from '#lib/sources/commands/confirm-knowing.ts'
import { requestFields, sourceFields, useFields } from '#lib/sources/model/inputs.ts'
import { previewStory } from '#lib/publishing/queries/preview-story.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { spanOf } from '#lib/testing/span-of.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { GET as getCorrections } from './corrections/route.tsx'
import { GET as getFeed } from './feed.xml/route.ts'
import { GET as getFront } from './route.tsx'
import { GET as getPolicy } from './how-we-work/route.tsx'
import { GET as getSection } from './[section]/route.tsx'
import { GET as getSitemap } from './sitemap.xml/route.ts'
import { GET as getStory } from './[section]/[yyyy]/[mm]/[dd]/[slug]/route.tsx'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let editor: Ctx

beforeAll(async () => {
  await buildSiteAssets()
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter')
  editor = await newsroom.person('editor')
})

const CLAIMS = [randomUUID(), randomUUID(), randomUUID()]
const DESCRIPTION = 'a person briefed on the positions'

/** Ties a claim to an anonymous person, whom an editor knows. → the ids of use and source */
async function attribute(storyId: string, claimId: string, source: { id: string } | null) {
  const ids = await attributeClaim(reporter, {
    storyId,
    claimId,
    source: source ?? {
      create: sourceFields.parse({ kind: 'person', anonymous: true, description: DESCRIPTION }),
    },
    use: useFields.parse({
      recordStatusId: 'background',
      description: DESCRIPTION,
      basis: 'briefed',
      reason: 'The talks are private.',
      terms: 'SECRET TERMS',
      channel: 'in_person',
      knownTo: [editor.actor.id],
    }),
  })
  if (!source) await confirmKnowing(editor, { sourceId: ids.sourceId })
  return ids
}

async function publish(storyId: string, changeKind: 'first' | 'silent_fix'): Promise<string> {
  const input = { storyId, fingerprint: await seenNow(db, storyId), changeKind }
  for (let tries = 0; ; tries += 1) {
    try {
      return (await publishStory(editor, { ...input, key: randomUUID() })).path
    } catch (thrown) {
      const { detail } = thrown as { detail?: { findings?: { rule: string; key: string }[] } }
      if (tries > 0 || !detail?.findings) throw thrown
      await overrideFindings(editor, {
        storyId,
        findings: detail.findings,
        reason: 'Not what is tested here.',
      })
    }
  }
}

/** Every byte that readers and machines can fetch of a story. */
async function everyByte(path: string): Promise<string> {
  const asking = (at: string) => new Request(`http://127.0.0.1:3000${at}`)
  const section = path.split('/')[1] ?? ''
  const answers = await Promise.all([
    getStory(asking(path)),
    getFront(asking('/')),
    getSection(asking(`/${section}`), { params: Promise.resolve({ section }) }),
    getFeed(asking('/feed.xml')),
    getSitemap(asking('/sitemap.xml')),
    getPolicy(asking('/how-we-work')),
    getCorrections(asking('/corrections')),
  ])
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  return texts.join('\n').replaceAll(/<time dateTime="[^"]*">[A-Z][a-z]+day, [^<]*<\/time>/g, '')
}

it('Whoever stands behind each passage, readers get the very same bytes, and no id among them', async () => {
  const sentences = CLAIMS.map((claim, at) => [{ claim, words: `They will refuse point ${at}` }, '.'])
  const document = testDocument({ headline: 'Talks go on', dek: 'To the end.', paragraphs: sentences })
  const storyId = await testStory(reporter, newsroom, document)
  const [one, two, three] = CLAIMS as [string, string, string]
  const a = await attribute(storyId, one, null)
  const b = await attribute(storyId, two, { id: a.sourceId })
  const c = await attribute(storyId, three, null)
  const fields = { party: 'SECRET PARTY', outcome: 'declined', claimId: one }
  const { id: requestId } = await addCommentRequest(reporter, {
    storyId,
    fields: requestFields.parse(fields),
  })
  // The door refuses to name an unnamed source as a party; a record of before it did must stay silent too.
  await db.commentRequest.update({ where: { id: requestId }, data: { sourceId: a.sourceId } })
  await moveStory(reporter, { id: storyId, to: 'submitted', key: randomUUID() })
  const path = await publish(storyId, 'first')
  const before = await everyByte(path)
  expect(before).toContain('A person briefed on the positions')

  await db.sourceUse.update({ where: { id: b.useId }, data: { sourceId: c.sourceId } })
  await publish(storyId, 'silent_fix')
  expect(await everyByte(path)).toBe(before)

  for (const id of [a, b, c].flatMap(({ useId, sourceId, claimId }) => [useId, sourceId, claimId]))
    expect(before).not.toContain(id)
  expect(before).not.toContain(requestId)
  expect(before).not.toMatch(/SECRET/)
})

it('Whatever is said about a story in the newsroom, readers get the very same bytes', async () => {
  const document = testDocument({
    headline: 'Quay repaired',
    dek: 'By spring.',
    paragraphs: [['The quay is whole again, the port said.']],
  })
  const storyId = await testStory(reporter, newsroom, document)
  await moveStory(reporter, { id: storyId, to: 'submitted', key: randomUUID() })
  const path = await publish(storyId, 'first')
  const before = await everyByte(path)

  const about = { storyId, mentions: [reporter.actor.id], text: 'SECRET: is this right?' }
  const inBody = await spanOf(db, storyId, 'is whole again')
  const inHeadline = await spanOf(db, storyId, 'repaired', 'headline')
  const threads = [
    await startThread(editor, { ...about, ...inBody, key: randomUUID() }),
    await startThread(editor, { ...about, ...inHeadline, key: randomUUID() }),
  ]
  const [first] = threads.map(({ threadId }) => threadId)
  const answer = { threadId: first ?? '', text: 'SECRET: it is.', mentions: [], key: randomUUID() }
  const { commentId } = await reply(reporter, answer)
  await publish(storyId, 'silent_fix')
  const after = await everyByte(path)
  expect(after).toBe(before)

  const version = await db.storyVersion.findFirstOrThrow({ where: { storyId }, orderBy: { number: 'desc' } })
  const kept = [version.document, version.publicStory, version.facts, await previewStory(editor, storyId)]
  const everything = after + JSON.stringify(kept)
  for (const id of [...threads.flatMap((each) => [each.threadId, each.commentId]), commentId])
    expect(everything).not.toContain(id)
  expect(everything).not.toMatch(/SECRET|data-comment|"comment"/)
})
