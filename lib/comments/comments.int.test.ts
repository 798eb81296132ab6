import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { anchoredThreads } from '#lib/document/yjs/comment-marks.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { publishStory } from '#lib/publishing/commands/publish-story.ts'
import { addCollaborator } from '#lib/stories/commands/add-collaborator.ts'
import { appendUpdates } from '#lib/stories/commands/append-update.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { deskList } from '#lib/stories/queries/desk-list.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { testDocument, testNewsroom, testStory, writeWords } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { spanOf } from '#lib/testing/span-of.ts'
import { editComment } from './commands/edit-comment.ts'
import { markMentionsSeen } from './commands/mark-mentions-seen.ts'
import { removeComment } from './commands/remove-comment.ts'
import { reopenThread } from './commands/reopen-thread.ts'
import { reply } from './commands/reply.ts'
import { resolveThread } from './commands/resolve-thread.ts'
import { startThread } from './commands/start-thread.ts'
import type { StartInput } from './commands/start-thread.ts'
import { myMentions } from './queries/my-mentions.ts'
import { peopleToMention } from './queries/people-to-mention.ts'
import { threadsOfStory } from './queries/threads-of-story.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let author: Ctx
let guest: Ctx
let stranger: Ctx
let editor: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  author = await newsroom.person('reporter', { name: 'Ada Marsh' })
  guest = await newsroom.person('reporter', { name: 'Ben Hale' })
  stranger = await newsroom.person('reporter', { name: 'Cy Stone' })
  editor = await newsroom.person('editor', { name: 'Edda Quill' })
})

const words = testDocument({
  headline: 'Council votes on harbour wall',
  dek: 'A first stretch is to be built by autumn.',
  paragraphs: [['The council voted on Monday.'], ['Work begins in May.']],
})

/** A draft of Ada's into which Ben was let to comment. */
async function draft(): Promise<string> {
  const id = await testStory(author, newsroom, words)
  await addCollaborator(author, { id, personId: guest.actor.id, access: 'comment' })
  return id
}

async function comment(ctx: Ctx, storyId: string, about: string, more: Partial<StartInput> = {}) {
  const span = await spanOf(db, storyId, about)
  return startThread(ctx, {
    storyId,
    ...span,
    text: 'Is this right?',
    mentions: [],
    key: randomUUID(),
    ...more,
  })
}

async function anchors(storyId: string): Promise<Set<string>> {
  const { ydoc } = await loadYDoc(db, storyId)
  return anchoredThreads(ydoc)
}

describe('Somebody who may only comment', () => {
  it('begins a conversation about words, which are marked for everybody, and cannot write all the same', async () => {
    const storyId = await draft()
    const { threadId } = await comment(guest, storyId, 'voted on Monday')
    expect(await anchors(storyId)).toEqual(new Set([threadId]))
    const [thread] = await threadsOfStory(author, { storyId })
    expect(thread).toMatchObject({ id: threadId, part: 'body', quote: 'voted on Monday', resolved: null })
    expect(thread?.comments).toMatchObject([
      { text: 'Is this right?', author: { name: 'Ben Hale' }, isMine: false },
    ])
    const update = appendUpdates(guest, {
      storyId,
      updates: [{ bytes: new Uint8Array([0, 0]), actorId: guest.actor.id }],
    })
    await expect(update).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('once, however often the request is repeated', async () => {
    const storyId = await draft()
    const key = randomUUID()
    const [one, two] = [
      await comment(guest, storyId, 'voted', { key }),
      await comment(guest, storyId, 'voted', { key }),
    ]
    expect(two).toEqual(one)
    expect(await threadsOfStory(guest, { storyId })).toHaveLength(1)
  })

  it('is told, and nothing is kept, when the words are gone or others by now', async () => {
    const storyId = await draft()
    const span = await spanOf(db, storyId, 'voted on Monday')
    await writeWords(author, storyId, {
      ...words,
      body: testDocument({ paragraphs: [['The council .'], ['Work begins in May.']] }).body,
    })
    await expect(comment(guest, storyId, 'Work', span)).rejects.toMatchObject({ code: 'conflict' })
    await expect(comment(guest, storyId, 'Work begins', { quote: 'Nobody said it' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Your comment is kept') as string,
    })
    expect(await anchors(storyId)).toEqual(new Set())
    expect(await threadsOfStory(guest, { storyId })).toEqual([])
  })

  it('may not in a story that they cannot see, nor with a right that was taken away', async () => {
    const storyId = await draft()
    await expect(comment(stranger, storyId, 'voted')).rejects.toMatchObject({ code: 'not_found' })
    await expect(threadsOfStory(stranger, { storyId })).rejects.toMatchObject({ code: 'not_found' })
    const { threadId } = await comment(guest, storyId, 'voted')
    await addCollaborator(author, { id: storyId, personId: guest.actor.id, access: 'read' })
    const answer = { threadId, text: 'x', mentions: [], key: randomUUID() }
    await expect(reply(guest, answer)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(reply(stranger, { ...answer, key: randomUUID() })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(resolveThread(guest, { threadId })).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('A conversation', () => {
  it('is answered, edited, settled and taken up again, and every deed is in the audit log without its words', async () => {
    const storyId = await draft()
    const { threadId } = await comment(guest, storyId, 'voted')
    const { commentId } = await reply(author, {
      threadId,
      text: 'It is SECRET.',
      mentions: [],
      key: randomUUID(),
    })
    await editComment(author, { commentId, text: 'It is.', mentions: [] })
    await expect(editComment(guest, { commentId, text: 'no', mentions: [] })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await resolveThread(author, { threadId })
    await resolveThread(guest, { threadId })
    expect(await threadsOfStory(guest, { storyId })).toMatchObject([
      {
        resolved: { by: 'Ada Marsh' },
        comments: [{}, { text: 'It is.', editedAt: expect.any(String) as string }],
      },
    ])
    await reopenThread(guest, { threadId })
    await resolveThread(guest, { threadId })
    await reply(author, { threadId, text: 'One more thing.', mentions: [], key: randomUUID() })
    expect(await threadsOfStory(guest, { storyId })).toMatchObject([{ resolved: null }])
    const entries = await db.auditEntry.findMany({
      where: { subjectId: storyId, action: { startsWith: 'comment.' } },
    })
    expect(entries.map(({ action }) => action)).toEqual([
      'comment.started',
      'comment.replied',
      'comment.edited',
      'comment.resolved',
      'comment.reopened',
      'comment.resolved',
      'comment.replied',
    ])
    expect(JSON.stringify(entries)).not.toContain('SECRET')
  })

  it('goes with its last comment, and its mark with it; a comment taken back before that says so and no more', async () => {
    const storyId = await draft()
    const { threadId, commentId } = await comment(guest, storyId, 'voted')
    const second = await reply(author, { threadId, text: 'It is.', mentions: [], key: randomUUID() })
    await removeComment(guest, { commentId })
    expect(await threadsOfStory(author, { storyId })).toMatchObject([
      { comments: [{ text: '', isRemoved: true }, { text: 'It is.' }] },
    ])
    expect(await anchors(storyId)).toEqual(new Set([threadId]))
    await removeComment(author, { commentId: second.commentId })
    expect(await threadsOfStory(author, { storyId })).toEqual([])
    expect(await anchors(storyId)).toEqual(new Set())
    await expect(reopenThread(author, { threadId })).rejects.toMatchObject({ code: 'not_found' })
    await expect(removeComment(guest, { commentId })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('stays listed with the words it was about when they are deleted', async () => {
    const storyId = await draft()
    await comment(guest, storyId, 'Work begins in May.')
    await writeWords(author, storyId, { ...words, body: testDocument({ paragraphs: [['Gone.']] }).body })
    expect(await anchors(storyId)).toEqual(new Set())
    expect(await threadsOfStory(author, { storyId })).toMatchObject([{ quote: 'Work begins in May.' }])
  })
})

describe('Naming somebody', () => {
  it('puts the comment on their list until they opened it', async () => {
    const storyId = await draft()
    const { threadId } = await comment(guest, storyId, 'voted', {
      text: '@Edda Quill, can you ask? @Ben Hale too.',
      mentions: [editor.actor.id, guest.actor.id],
    })
    const { unseen, items } = await myMentions(editor)
    expect(unseen).toBe(1)
    expect(items).toMatchObject([{ threadId, storyId, byName: 'Ben Hale', quote: 'voted', isSeen: false }])
    expect(items[0]?.headline).toBe('Council votes on harbour wall')
    expect((await myMentions(guest)).unseen).toBe(0)
    expect(await markMentionsSeen(editor, { threadId })).toEqual({ seen: 1 })
    expect(await myMentions(editor)).toMatchObject({ unseen: 0, items: [{ isSeen: true }] })
  })

  it('works for those alone who may read the story, and whom the text still names', async () => {
    const storyId = await draft()
    const named = { text: 'Ask @Cy Stone', mentions: [stranger.actor.id] }
    await expect(comment(guest, storyId, 'voted', named)).rejects.toMatchObject({ code: 'bad_input' })
    expect((await peopleToMention(guest, { storyId, search: '' })).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ada Marsh', 'Edda Quill']),
    )
    const offered = await peopleToMention(guest, { storyId, search: 'cy' })
    expect(offered).toEqual([])
    await expect(peopleToMention(stranger, { storyId, search: '' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await comment(guest, storyId, 'voted', { text: 'Nobody after all', mentions: [author.actor.id] })
    expect((await myMentions(author)).items.filter((each) => each.storyId === storyId)).toEqual([])
  })

  it('follows an edit of the comment, tells nobody twice, and is forgotten with it', async () => {
    const storyId = await draft()
    const mine = async (ctx: Ctx) => (await myMentions(ctx)).items.filter((each) => each.storyId === storyId)
    const { commentId, threadId } = await comment(guest, storyId, 'voted', {
      text: '@Edda Quill?',
      mentions: [editor.actor.id],
    })
    await markMentionsSeen(editor, { threadId })
    const both = {
      commentId,
      text: '@Edda Quill and @Ada Marsh?',
      mentions: [editor.actor.id, author.actor.id],
    }
    await editComment(guest, both)
    expect(await mine(editor)).toMatchObject([{ isSeen: true }])
    expect(await mine(author)).toMatchObject([{ isSeen: false }])
    await removeComment(guest, { commentId })
    expect([await mine(editor), await mine(author)]).toEqual([[], []])
  })

  it('is off the list of somebody who may not see the story any more', async () => {
    const storyId = await draft()
    await comment(author, storyId, 'voted', { text: '@Ben Hale?', mentions: [guest.actor.id] })
    const mine = async () => (await myMentions(guest)).items.filter((each) => each.storyId === storyId)
    expect(await mine()).toHaveLength(1)
    await db.storyCollaborator.deleteMany({ where: { storyId } })
    expect(await mine()).toEqual([])
  })
})

describe('Publishing', () => {
  async function live(): Promise<string> {
    const storyId = await draft()
    await moveStory(author, { id: storyId, to: 'submitted', key: randomUUID() })
    const fingerprint = await seenNow(db, storyId)
    await publishStory(editor, { storyId, fingerprint, changeKind: 'first', key: randomUUID() })
    return storyId
  }

  it('goes through when somebody commented after the editor looked: nothing that readers get has changed', async () => {
    const storyId = await draft()
    await moveStory(author, { id: storyId, to: 'submitted', key: randomUUID() })
    const fingerprint = await seenNow(db, storyId)
    await comment(guest, storyId, 'voted on Monday')
    await comment(author, storyId, 'on Monday')
    await publishStory(editor, { storyId, fingerprint, changeKind: 'first', key: randomUUID() })
    const { publishedVersion } = await db.story.findUniqueOrThrow({
      where: { id: storyId },
      include: { publishedVersion: true },
    })
    expect(publishedVersion?.fingerprint).toBe(fingerprint.hash)
    expect(JSON.stringify(publishedVersion)).not.toContain('comment"')
  })

  it('and a live story on which somebody comments is not “changed since”, one in which somebody writes is', async () => {
    const storyId = await live()
    const isChanged = async () => {
      const desk = (await deskList(editor, {})).items.find(({ id }) => id === storyId)
      const view = await storyView(editor, storyId)
      expect(desk?.changedSincePublish).toBe(view.changedSincePublish)
      return view.changedSincePublish
    }
    expect(await isChanged()).toBe(false)
    const { threadId, commentId } = await comment(guest, storyId, 'voted on Monday')
    expect(await isChanged()).toBe(false)
    await resolveThread(editor, { threadId })
    await removeComment(guest, { commentId })
    expect(await isChanged()).toBe(false)
    await writeWords(author, storyId, { ...words, dek: testDocument({ dek: 'By spring.' }).dek })
    expect(await isChanged()).toBe(true)
  })
})
