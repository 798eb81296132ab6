import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { attributeClaim } from './commands/attribute-claim.ts'
import { copyClaims } from './commands/copy-claims.ts'
import { setClaimAgainst } from './commands/set-claim-against.ts'
import { verifyClaim } from './commands/verify-claim.ts'
import { sourceFields, useFields } from './model/inputs.ts'
import { copyPreview } from './queries/copy-preview.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let rival: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter')
  rival = await newsroom.person('reporter')
})

const WORDS = 'will reject the plan'
const DESCRIPTION = 'a person briefed on the positions'
const paper = () => testStory(reporter, newsroom, testDocument({ headline: 'Empty' }))

/** A story in which one claim rests on an anonymous source and on a named one, verified and approved. */
async function sourced() {
  const claimId = randomUUID()
  const storyId = await testStory(
    reporter,
    newsroom,
    testDocument({ headline: 'Talks', paragraphs: [['They ', { claim: claimId, words: WORDS }, '.']] }),
  )
  const anonymous = await attributeClaim(reporter, {
    storyId,
    claimId,
    source: { create: sourceFields.parse({ kind: 'person', anonymous: true, description: DESCRIPTION }) },
    use: useFields.parse({
      recordStatusId: 'background',
      description: DESCRIPTION,
      basis: 'briefed',
      reason: 'The talks are private.',
      terms: 'No title',
      notes: 'met twice',
    }),
  })
  const office = sourceFields.parse({ kind: 'organization', publicName: `Trade Office ${randomUUID()}` })
  const named = await attributeClaim(reporter, {
    storyId,
    claimId,
    source: { create: office },
    use: useFields.parse({ recordStatusId: 'on_record' }),
  })
  await setClaimAgainst(reporter, { storyId, claimId, party: 'The envoy' })
  await verifyClaim(reporter, { claimId, words: WORDS })
  await db.sourceUse.updateMany({
    where: { storyId },
    data: { approvedById: reporter.actor.id, approvedAt: new Date(), approvalLevel: 'desk' },
  })
  return { storyId, claimId, anonymous, named, office: office.publicName }
}

describe('Words pasted into another story', () => {
  it('bring their sources under the same agreements, with nothing approved and nothing verified', async () => {
    const from = await sourced()
    const storyId = await paper()
    const as = randomUUID()
    const ids = { storyId, fromStoryId: from.storyId }
    expect(await copyPreview(reporter, { ...ids, claimIds: [from.claimId] })).toMatchObject({
      sources: [{ label: DESCRIPTION }, { label: from.office }],
      leftOut: [],
    })
    expect(await copyClaims(reporter, { ...ids, claims: [{ from: from.claimId, as }] })).toEqual({
      sources: 2,
      leftOut: [],
    })
    const [before, after] = [await storyView(reporter, from.storyId), await storyView(reporter, storyId)]
    expect(after.claims).toMatchObject([{ id: as, verified: null }])
    expect(after.uses).toMatchObject([
      { source: { id: from.anonymous.sourceId }, terms: 'No title', approved: null },
      { source: { id: from.named.sourceId }, recordStatus: { id: 'on_record' }, approved: null },
    ])
    expect(after.uses.map((use) => use.id)).not.toContain(from.named.useId)
    expect(after.claims[0]?.againstParty).toBe('The envoy')
    expect(before.claims).toMatchObject([{ id: from.claimId, verified: { words: WORDS } }])
    expect(before.uses.every((use) => use.approved)).toBe(true)
  })

  it('are written down in both stories', async () => {
    const from = await sourced()
    const storyId = await paper()
    const as = randomUUID()
    await copyClaims(reporter, { storyId, fromStoryId: from.storyId, claims: [{ from: from.claimId, as }] })
    const entries = await db.auditEntry.findMany({
      where: {
        action: { in: ['claims.copied_in', 'claims.copied_out'] },
        subjectId: { in: [storyId, from.storyId] },
      },
    })
    expect(new Map(entries.map(({ action, subjectId }) => [action, subjectId]))).toEqual(
      new Map([
        ['claims.copied_in', storyId],
        ['claims.copied_out', from.storyId],
      ]),
    )
  })

  it('bring an agreement once, however often they are pasted', async () => {
    const from = await sourced()
    const storyId = await paper()
    const [one, two] = [randomUUID(), randomUUID()]
    const paste = (as: string) =>
      copyClaims(reporter, { storyId, fromStoryId: from.storyId, claims: [{ from: from.claimId, as }] })
    await paste(one)
    await paste(two)
    await paste(two)
    const view = await storyView(reporter, storyId)
    expect(view.uses).toHaveLength(2)
    expect(view.claims.map((claim) => claim.useIds.length)).toEqual([2, 2])
  })

  it('leave a source behind that this person may not use, and say so by what was agreed', async () => {
    const from = await sourced()
    await moveStory(reporter, { id: from.storyId, to: 'submitted', key: randomUUID() })
    const storyId = await testStory(rival, newsroom, testDocument({ headline: 'Mine' }))
    const as = randomUUID()
    const ids = { storyId, fromStoryId: from.storyId }
    const preview = await copyPreview(rival, { ...ids, claimIds: [from.claimId] })
    expect(preview).toMatchObject({ sources: [{ label: from.office }], leftOut: [DESCRIPTION] })
    expect(await copyClaims(rival, { ...ids, claims: [{ from: from.claimId, as }] })).toEqual({
      sources: 1,
      leftOut: [DESCRIPTION],
    })
    const view = await storyView(rival, storyId)
    expect(view.uses.map((use) => use.source?.id)).toEqual([from.named.sourceId])
    expect(JSON.stringify([view, preview])).not.toContain(from.anonymous.sourceId)
  })

  it('bring nothing from a story that this person may not read, nor into one that is not theirs to write', async () => {
    const from = await sourced()
    const mine = await testStory(rival, newsroom, testDocument({ headline: 'Mine' }))
    const claims = [{ from: from.claimId, as: randomUUID() }]
    const claimIds = [from.claimId]
    const hidden = { storyId: mine, fromStoryId: from.storyId }
    await expect(copyClaims(rival, { ...hidden, claims })).rejects.toMatchObject({ code: 'not_found' })
    await expect(copyPreview(rival, { ...hidden, claimIds })).rejects.toMatchObject({ code: 'not_found' })
    const target = await paper()
    await moveStory(reporter, { id: target, to: 'submitted', key: randomUUID() })
    const strange = { storyId: target, fromStoryId: mine }
    await expect(copyClaims(rival, { ...strange, claims })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(copyPreview(rival, { ...strange, claimIds })).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('never reach claims of a third story, in either direction', async () => {
    const [from, third] = [await sourced(), await sourced()]
    const storyId = await paper()
    const ids = { storyId, fromStoryId: from.storyId }
    const strange = [{ from: third.claimId, as: randomUUID() }]
    expect(await copyClaims(reporter, { ...ids, claims: strange })).toEqual({ sources: 0, leftOut: [] })
    await expect(
      copyClaims(reporter, { ...ids, claims: [{ from: from.claimId, as: third.claimId }] }),
    ).rejects.toMatchObject({ code: 'not_found' })
    expect((await storyView(reporter, storyId)).uses).toEqual([])
  })
})

describe('Whom words accuse', () => {
  it('is said with the claim and taken back, by those who write the story and nobody else', async () => {
    const { storyId, claimId } = await sourced()
    const against = async () => (await storyView(reporter, storyId)).claims[0]?.againstParty
    expect(await against()).toBe('The envoy')
    await setClaimAgainst(reporter, { storyId, claimId, party: '' })
    expect(await against()).toBe('')
    await expect(setClaimAgainst(rival, { storyId, claimId, party: 'X' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
