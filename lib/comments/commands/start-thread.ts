import { v7 } from 'uuid'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { cleanQuote } from '../model/comment-text.ts'
import { tellComments } from './tell-comments.ts'
import { markWords } from './write-marks.ts'
import { writeMentions } from './write-mentions.ts'

/** A first comment on some words. `from` and `to` are Yjs relative positions (base64), `quote` the words as its author saw them. */
export type StartInput = {
  storyId: string
  part: DocumentPart
  from: string
  to: string
  quote: string
  text: string
  mentions: string[]
  key: string
}

/**
 * Begins a conversation about some words, and marks them in the text for everybody. Whoever may comment may, without any right to
 * write. Throws conflict when the words are gone or others by now, bad_input when it names somebody who may not read the story.
 */
export function startThread(ctx: Ctx, input: StartInput): Promise<{ threadId: string; commentId: string }> {
  return once(ctx, 'comments.start', input.key, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'comment')
    const [threadId, commentId, now] = [v7(), v7(), ctx.clock.now()]
    const span = { part: input.part, from: bytesOf(input.from), to: bytesOf(input.to) }
    const words = await markWords(tx, ctx, { storyId: story.id, threadId, span, seen: input.quote })
    await tx.commentThread.create({
      data: {
        id: threadId,
        storyId: story.id,
        part: input.part,
        quote: cleanQuote(words),
        startedById: ctx.actor.id,
        startedAt: now,
      },
    })
    await tx.comment.create({
      data: { id: commentId, threadId, authorId: ctx.actor.id, text: input.text, createdAt: now },
    })
    await writeMentions(tx, ctx, story, { commentId, text: input.text, mentions: input.mentions })
    await tellComments(tx, ctx, 'started', { storyId: story.id, threadId, commentId })
    return { threadId, commentId }
  })
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
