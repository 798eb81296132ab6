import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDb } from '#lib/platform/db/testing.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { testDocument, testNewsroom, testStory, writeWords } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { addCommentRequest } from './commands/add-comment-request.ts'
import { approveUse } from './commands/approve-use.ts'
import { attributeClaim } from './commands/attribute-claim.ts'
import { confirmKnowing } from './commands/confirm-knowing.ts'
import { createSource } from './commands/create-source.ts'
import { editSource } from './commands/edit-source.ts'
import { editUse } from './commands/edit-use.ts'
import { linkUse } from './commands/link-use.ts'
import { unlinkUse } from './commands/unlink-use.ts'
import { verifyClaim } from './commands/verify-claim.ts'
import { requestFields, sourceFields, useFields } from './model/inputs.ts'
import { searchSources } from './queries/search-sources.ts'
import { sourceDetail } from './queries/source-detail.ts'
import { sourceList } from './queries/source-list.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let rival: Ctx
let editor: Ctx
let admin: Ctx
let chief: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter')
  rival = await newsroom.person('reporter')
  editor = await newsroom.person('editor')
  admin = await newsroom.person('admin')
  chief = await newsroom.person('managing_editor')
})

const anonymous = sourceFields.parse({
  kind: 'person',
  anonymous: true,
  description: 'a person briefed on the positions',
})
const office = sourceFields.parse({ kind: 'organization', publicName: `Trade Office ${randomUUID()}` })
const onBackground = (knownTo: string[] = []) =>
  useFields.parse({
    recordStatusId: 'background',
    description: anonymous.description,
    basis: 'briefed',
    reason: 'The talks are private.',
    terms: 'No title, no country',
    notes: 'met twice',
    knownTo,
  })

async function attributed(knownTo: string[] = []) {
  const claimId = randomUUID()
  const storyId = await testStory(
    reporter,
    newsroom,
    testDocument({
      headline: 'Talks',
      paragraphs: [['They ', { claim: claimId, words: 'will reject the plan' }, '.']],
    }),
  )
  const ids = await attributeClaim(reporter, {
    storyId,
    claimId,
    source: { create: anonymous },
    use: onBackground(knownTo),
  })
  return { storyId, ...ids }
}

describe('An editor approves what an unnamed source gave', () => {
  const approvalOf = async (storyId: string) => (await storyView(reporter, storyId)).uses[0]?.approved ?? null

  it('at the level of the desk, and a managing editor at the top', async () => {
    const { storyId, useId } = await attributed()
    expect(await approveUse(editor, { useId, revision: 1, approved: true })).toEqual({ level: 'desk' })
    expect(await approvalOf(storyId)).toMatchObject({ personId: editor.actor.id, level: 'desk' })
    expect(await approveUse(chief, { useId, revision: 1, approved: true })).toEqual({ level: 'top' })
    expect(await approveUse(editor, { useId, revision: 1, approved: true })).toEqual({ level: 'top' })
    expect(await approvalOf(storyId)).toMatchObject({ personId: chief.actor.id, level: 'top' })
  })

  it('until the agreement is changed, and only for the agreement that was seen', async () => {
    const { storyId, useId } = await attributed()
    await approveUse(editor, { useId, revision: 1, approved: true })
    await editUse(reporter, { useId, revision: 1, fields: onBackground() })
    expect(await approvalOf(storyId)).toBeNull()
    await expect(approveUse(editor, { useId, revision: 1, approved: true })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('and may take it back, but not a managing editor’s', async () => {
    const { storyId, useId } = await attributed()
    await approveUse(editor, { useId, revision: 1, approved: true })
    await approveUse(editor, { useId, revision: 1, approved: false })
    expect(await approvalOf(storyId)).toBeNull()
    await approveUse(chief, { useId, revision: 1, approved: true })
    await expect(approveUse(editor, { useId, revision: 1, approved: false })).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })

  it('never whoever obtained it, and never a reporter', async () => {
    const { storyId, useId } = await attributed()
    await expect(approveUse(reporter, { useId, revision: 1, approved: true })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await expect(approveUse(rival, { useId, revision: 1, approved: true })).rejects.toMatchObject({
      code: 'not_found',
    })
    const claimId = randomUUID()
    const own = await attributeClaim(editor, {
      storyId,
      claimId,
      source: { create: anonymous },
      use: onBackground(),
    })
    await expect(approveUse(editor, { useId: own.useId, revision: 1, approved: true })).rejects.toMatchObject(
      { code: 'not_allowed' },
    )
  })
})

describe('A reporter attributes words', () => {
  it('to a new anonymous source, and sees the agreement with the story', async () => {
    const { storyId, claimId, useId } = await attributed()
    const view = await storyView(reporter, storyId)
    expect(view.claims).toMatchObject([{ id: claimId, useIds: [useId] }])
    expect(view.uses).toMatchObject([
      {
        id: useId,
        known: true,
        mine: true,
        terms: 'No title, no country',
        recordStatus: { id: 'background', lineStyle: 'dashed' },
      },
    ])
  })

  it('to a use that the story has already, and takes it off again', async () => {
    const { storyId, useId } = await attributed()
    const claimId = randomUUID()
    await linkUse(reporter, { storyId, claimId, useId })
    await linkUse(reporter, { storyId, claimId, useId })
    expect((await storyView(reporter, storyId)).claims.find((claim) => claim.id === claimId)?.useIds).toEqual(
      [useId],
    )
    await unlinkUse(reporter, { claimId, useId })
    expect((await storyView(reporter, storyId)).claims.find((claim) => claim.id === claimId)?.useIds).toEqual(
      [],
    )
  })

  it('not to a use or claim of another story', async () => {
    const one = await attributed()
    const other = await attributed()
    await expect(
      linkUse(reporter, { storyId: one.storyId, claimId: randomUUID(), useId: other.useId }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(
      linkUse(reporter, { storyId: one.storyId, claimId: other.claimId, useId: one.useId }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('and a name, role or address beside an anonymous source is refused, by the database too', async () => {
    await expect(createSource(reporter, { ...anonymous, publicName: 'Ilse Varnholt' })).rejects.toMatchObject(
      { code: 'bad_input' },
    )
    await expect(createSource(reporter, { ...anonymous, description: '' })).rejects.toMatchObject({
      code: 'bad_input',
    })
    const raw = { ...anonymous, publicName: 'Ilse Varnholt', reporterId: reporter.actor.id }
    await expect(db.source.create({ data: raw })).rejects.toThrow(/source_anonymous_has_no_identity/)
  })
})

describe('Another reporter’s anonymous source', () => {
  it('is in nobody’s list, search or page but its reporter’s', async () => {
    const { sourceId } = await attributed()
    for (const ctx of [rival, editor, admin]) {
      expect((await sourceList(ctx, {})).items.map((item) => item.id)).not.toContain(sourceId)
      expect((await searchSources(ctx, { text: 'briefed' })).map((item) => item.id)).not.toContain(sourceId)
      await expect(sourceDetail(ctx, sourceId)).rejects.toMatchObject({ code: 'not_found' })
      await expect(confirmKnowing(ctx, { sourceId })).rejects.toMatchObject({ code: 'not_found' })
      await expect(editSource(ctx, { id: sourceId, revision: 1, fields: anonymous })).rejects.toMatchObject({
        code: 'not_found',
      })
    }
    expect((await sourceList(reporter, {})).items.map((item) => item.id)).toContain(sourceId)
  })

  it('shows in the story to an editor as what was agreed for readers, and nothing else', async () => {
    const { storyId, sourceId, useId } = await attributed()
    await moveStory(reporter, { id: storyId, to: 'submitted', key: randomUUID() })
    const view = await storyView(editor, storyId)
    expect(view.uses).toMatchObject([
      {
        id: useId,
        known: false,
        source: null,
        terms: null,
        hasNotes: false,
        channel: null,
        label: 'Anonymous source 1',
        description: anonymous.description,
      },
    ])
    expect(JSON.stringify(view)).not.toContain(sourceId)
    expect(JSON.stringify(view)).not.toContain('met twice')
    const forRival = await storyView(rival, storyId)
    expect(JSON.stringify(forRival)).not.toContain(sourceId)
    expect(forRival.uses[0]?.knowers).toEqual([])
  })

  it('cannot have its agreement changed by somebody who does not know it', async () => {
    const { storyId, useId } = await attributed()
    await moveStory(reporter, { id: storyId, to: 'submitted', key: randomUUID() })
    await expect(editUse(editor, { useId, revision: 1, fields: onBackground() })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(editUse(rival, { useId, revision: 1, fields: onBackground() })).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })

  it('opens to an editor whom the reporter named, who then confirms knowing it', async () => {
    const { storyId, sourceId } = await attributed([editor.actor.id])
    await confirmKnowing(editor, { sourceId })
    const view = await storyView(editor, storyId)
    expect(view.uses).toMatchObject([
      { known: true, knowers: [{ personId: editor.actor.id, isEditor: true, confirmed: true }] },
    ])
    expect((await sourceDetail(editor, sourceId)).knowers).toHaveLength(1)
  })
})

describe('A claim is verified', () => {
  it('on the words that were read, and not on words that changed meanwhile', async () => {
    const { storyId, claimId } = await attributed()
    await expect(verifyClaim(reporter, { claimId, words: 'will accept the plan' })).rejects.toMatchObject({
      code: 'conflict',
      detail: { words: 'will reject the plan' },
    })
    await verifyClaim(reporter, { claimId, words: 'will reject the plan' })
    await writeWords(
      reporter,
      storyId,
      testDocument({
        headline: 'Talks',
        paragraphs: [['They ', { claim: claimId, words: 'will firmly reject the plan' }, '.']],
      }),
    )
    expect((await storyView(reporter, storyId)).claims[0]?.verified).toMatchObject({
      words: 'will reject the plan',
    })
  })
})

describe('A request for comment', () => {
  it('is logged with its outcome and tied to its sentence', async () => {
    const { storyId } = await attributed()
    const claimId = randomUUID()
    const fields = requestFields.parse({
      party: 'The Trade Office',
      channel: 'phone',
      outcome: 'could_not_be_reached',
      claimId,
    })
    const { id } = await addCommentRequest(reporter, { storyId, fields })
    const view = await storyView(reporter, storyId)
    expect(view.commentRequests).toMatchObject([
      { id, party: 'The Trade Office', outcome: 'could_not_be_reached', claimId },
    ])
    expect(view.claims.find((claim) => claim.id === claimId)?.commentRequestIds).toEqual([id])
    await expect(addCommentRequest(rival, { storyId, fields })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('The registry', () => {
  it('keeps two people from overwriting each other', async () => {
    const { id } = await createSource(reporter, office)
    await editSource(editor, { id, revision: 1, fields: { ...office, affiliation: 'Port' } })
    await expect(
      editSource(reporter, { id, revision: 1, fields: { ...office, affiliation: 'City' } }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})
