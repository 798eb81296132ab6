import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import type { ChangeKind } from '#lib/publishing/model/change-kind.ts'
import { publishStory } from '#lib/publishing/commands/publish-story.ts'
import { withdrawStory } from '#lib/publishing/commands/withdraw-story.ts'
import { finishTask } from '#lib/stories/commands/finish-task.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { deskList } from '#lib/stories/queries/desk-list.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { addCommentRequest } from './commands/add-comment-request.ts'
import { answerCommentRequest } from './commands/answer-comment-request.ts'
import { editCommentRequest } from './commands/edit-comment-request.ts'
import { answerFields, requestFields } from './model/inputs.ts'
import type { CommentOutcome } from './model/sourcing.ts'
import { requestList } from './queries/request-list.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let rival: Ctx
let editor: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter')
  rival = await newsroom.person('reporter')
  editor = await newsroom.person('editor', { name: 'Edda Marsh' })
})

const asked = { party: 'The Harbour Office', channel: 'phone', outcome: 'could_not_be_reached' } as const
const commented = answerFields.parse({ outcome: 'commented', reply: 'No fees are planned.' })

/** A story with one request that is tied to its sentence, in the newsroom's own state "draft". */
async function drafted(more: { outcome?: CommentOutcome; summary?: string } = {}) {
  const claimId = randomUUID()
  const storyId = await testStory(
    reporter,
    newsroom,
    testDocument({
      headline: 'Harbour fees to rise',
      paragraphs: [
        [{ claim: claimId, words: 'The Harbour Office could not immediately be reached for comment.' }],
      ],
    }),
  )
  const fields = requestFields.parse({ ...asked, claimId, ...more })
  const { id: requestId } = await addCommentRequest(reporter, { storyId, fields })
  return { storyId, claimId, requestId, fields }
}

async function publish(storyId: string, changeKind: ChangeKind = 'first'): Promise<void> {
  const fingerprint = await seenNow(db, storyId)
  const input = { storyId, fingerprint, changeKind, key: randomUUID() }
  await publishStory(editor, changeKind === 'first' ? input : { ...input, readerText: 'The office replied.' })
}

async function published() {
  const made = await drafted()
  await moveStory(reporter, { id: made.storyId, to: 'submitted', key: randomUUID() })
  await publish(made.storyId)
  return made
}

const tasksOf = async (storyId: string, ctx = editor) => (await storyView(ctx, storyId)).tasks

describe('A reply that comes after readers have the story', () => {
  it('puts the story on “to do”, once, with the words it touches', async () => {
    const { storyId, requestId, claimId } = await published()
    await answerCommentRequest(reporter, { id: requestId, revision: 1, answer: commented })
    expect(await tasksOf(storyId)).toMatchObject([{ kind: 'late_reply', requestId, claimId }])
    const more = answerFields.parse({ outcome: 'commented', reply: 'No fees are planned this year.' })
    await answerCommentRequest(reporter, { id: requestId, revision: 2, answer: more })
    expect(await tasksOf(storyId)).toHaveLength(1)
    const { items } = await deskList(editor, { toDo: true })
    expect(items.find((item) => item.id === storyId)?.toDo).toMatchObject([{ party: 'The Harbour Office' }])
  })

  it('is made once when two people log it at the same moment', async () => {
    const { storyId, requestId } = await published()
    const both = await Promise.allSettled(
      [reporter, editor].map((ctx) =>
        answerCommentRequest(ctx, { id: requestId, revision: 1, answer: commented }),
      ),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await db.storyTask.count({ where: { storyId } })).toBe(1)
  })

  it('comes from a party that nobody had asked before, too', async () => {
    const { storyId } = await published()
    const fields = requestFields.parse({
      ...asked,
      party: 'Quill Freight',
      outcome: 'commented',
      reply: 'No.',
    })
    await addCommentRequest(reporter, { storyId, fields })
    expect(await tasksOf(storyId)).toHaveLength(1)
  })

  it('is work on a withdrawn story as well', async () => {
    const { storyId, requestId } = await published()
    await withdrawStory(editor, { storyId, text: 'The letter was forged.', key: randomUUID() })
    await answerCommentRequest(reporter, { id: requestId, revision: 1, answer: commented })
    expect(await tasksOf(storyId)).toHaveLength(1)
  })

  it('is no work while the story is a draft, nor when nothing new is said', async () => {
    const draft = await drafted()
    await answerCommentRequest(reporter, { id: draft.requestId, revision: 1, answer: commented })
    expect(await tasksOf(draft.storyId)).toEqual([])
    const out = await published()
    const summary = requestFields.parse({ ...out.fields, summary: 'About the fees' })
    await editCommentRequest(reporter, { id: out.requestId, revision: 1, fields: summary })
    expect(await tasksOf(out.storyId)).toEqual([])
  })

  it('leaves nothing behind when the change of the log is refused', async () => {
    const { storyId, requestId } = await published()
    const stale = answerCommentRequest(reporter, { id: requestId, revision: 7, answer: commented })
    await expect(stale).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.storyTask.count({ where: { storyId } })).toBe(0)
  })
})

describe('The work that a reply makes', () => {
  async function withTask() {
    const made = await published()
    await answerCommentRequest(reporter, { id: made.requestId, revision: 1, answer: commented })
    const [task] = await tasksOf(made.storyId)
    return { ...made, taskId: task?.id ?? '' }
  }

  it('says when readers have got a version since', async () => {
    const { storyId, requestId } = await withTask()
    expect(await tasksOf(storyId)).toMatchObject([{ publishedSince: null }])
    // The sentence still says that nobody was reached; the log is set back so that the gate lets the update pass.
    const back = answerFields.parse({ outcome: 'could_not_be_reached' })
    await answerCommentRequest(editor, { id: requestId, revision: 2, answer: back })
    await publish(storyId, 'update')
    expect(await tasksOf(storyId)).toMatchObject([{ publishedSince: 3 }])
  })

  it('is done by somebody who says what was done, and only once', async () => {
    const { storyId, taskId } = await withTask()
    await finishTask(editor, { id: taskId, did: 'updated', note: '' })
    expect(await tasksOf(storyId)).toEqual([])
    await expect(finishTask(reporter, { id: taskId, did: 'updated', note: '' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Edda Marsh') as string,
    })
    const entry = await db.auditEntry.findFirst({ where: { subjectId: storyId, action: 'story_task.done' } })
    expect(entry).toMatchObject({ actorId: editor.actor.id, detail: { taskId, did: 'updated' } })
  })

  it('is not put aside without a reason', async () => {
    const { taskId } = await withTask()
    await expect(finishTask(editor, { id: taskId, did: 'nothing', note: ' ' })).rejects.toMatchObject({
      code: 'bad_input',
    })
    await finishTask(editor, { id: taskId, did: 'nothing', note: 'They repeat what the story says.' })
  })

  it('is seen by everybody who may read the story, the reply by those who write it, and done by those alone', async () => {
    const { storyId, taskId } = await withTask()
    expect(await tasksOf(storyId, rival)).toHaveLength(1)
    const view = await storyView(rival, storyId)
    expect(view.commentRequests).toMatchObject([{ party: 'The Harbour Office', reply: '' }])
    await expect(finishTask(rival, { id: taskId, did: 'updated', note: '' })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await expect(finishTask(rival, { id: randomUUID(), did: 'updated', note: '' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('The list of requests', () => {
  const at = (minutes: number) =>
    new Date(Date.parse('2026-03-04T12:00:00Z') + minutes * 60_000).toISOString()
  const waiting = (deadline: string | null) => ({ outcome: 'waiting' as const, deadline })
  const ids = async (ctx: Ctx, input: Parameters<typeof requestList>[1]) =>
    (await requestList(ctx, input)).items.map((item) => item.id)

  it('shows what waits by deadline, what is overdue alone, and what came back', async () => {
    const clock = fixedClock(new Date(at(0)))
    const mine = { ...(await newsroom.person('reporter')), clock }
    const make = async (outcome: ReturnType<typeof waiting> | { outcome: 'declined' }) => {
      const storyId = await testStory(mine, newsroom, testDocument({ headline: 'Fees' }))
      const fields = requestFields.parse({ ...asked, ...outcome })
      return (await addCommentRequest(mine, { storyId, fields })).id
    }
    const never = await make(waiting(null))
    const later = await make(waiting(at(30)))
    const overdue = await make(waiting(at(-30)))
    const declined = await make({ outcome: 'declined' })
    expect(await ids(mine, { lot: 'open', mine: true })).toEqual([overdue, later, never])
    expect(await ids(mine, { lot: 'overdue', mine: true })).toEqual([overdue])
    expect(await ids(mine, { lot: 'answered', mine: true })).toEqual([declined])
    expect(await ids(mine, { lot: 'all', mine: true })).toHaveLength(4)
  })

  it('shows requests of stories that one may read and of no others, and what was asked only to those who write them', async () => {
    const { requestId, storyId } = await drafted({ outcome: 'waiting', summary: 'About the fees' })
    expect(await ids(rival, { lot: 'all' })).not.toContain(requestId)
    await moveStory(reporter, { id: storyId, to: 'submitted', key: randomUUID() })
    const seen = (await requestList(rival, { lot: 'all' })).items.find((item) => item.id === requestId)
    expect(seen).toMatchObject({ party: 'The Harbour Office', summary: '', mayAnswer: false })
    const own = (await requestList(reporter, { lot: 'all' })).items.find((item) => item.id === requestId)
    expect(own).toMatchObject({
      summary: 'About the fees',
      mayAnswer: true,
      askedByName: reporter.actor.name,
    })
  })
})

describe('Who is asked', () => {
  it('is never a source that may not be named', async () => {
    const { storyId, fields } = await drafted()
    const source = await db.source.create({
      data: { kind: 'person', anonymous: true, description: 'an aide', reporterId: reporter.actor.id },
    })
    const input = { storyId, fields: { ...fields, sourceId: source.id } }
    await expect(addCommentRequest(reporter, input)).rejects.toMatchObject({ code: 'bad_input' })
    await expect(addCommentRequest({ ...rival }, input)).rejects.toMatchObject({ code: 'not_found' })
  })
})
