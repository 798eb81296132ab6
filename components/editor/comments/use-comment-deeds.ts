'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { whenSaved } from '../session/when-saved.ts'
import { useEditing } from '../story-context.tsx'
import type { Anchor } from './comment-types.ts'

/** What somebody says: the text, whom it names, and the key under which it counts once. */
export type Said = { text: string; mentions: string[]; key: string }

/** What can be done with conversations. `start`, `reply` and `edit` throw a sentence for people; the others say it themselves. */
export type CommentDeeds = {
  /** → the id of the conversation. */
  start: (anchor: Anchor, said: Said) => Promise<string>
  reply: (threadId: string, said: Said) => Promise<void>
  edit: (commentId: string, said: Said) => Promise<void>
  remove: (commentId: string) => Promise<void>
  resolve: (threadId: string) => Promise<void>
  reopen: (threadId: string) => Promise<void>
}

export function useCommentDeeds(): CommentDeeds {
  const trpc = useTRPC()
  const { comments } = useTRPCClient()
  const client = useQueryClient()
  const { session } = useEditing()
  const { storyId } = session
  return useMemo(() => {
    const refresh = () => client.invalidateQueries(trpc.comments.ofStory.queryFilter({ storyId }))
    const said = async <T>(deed: Promise<T>): Promise<T> => {
      try {
        return await deed
      } catch (error) {
        throw new Error(sentenceOf(error), { cause: error })
      } finally {
        await refresh()
      }
    }
    const done = (deed: Promise<unknown>, words: string, undo?: () => void): Promise<void> =>
      said(deed).then(
        () => tell(words, undo),
        (error: Error) => tellError(error.message),
      )
    const reopen = (threadId: string) =>
      done(comments.reopen.mutate({ threadId }), 'The conversation is open again.')
    return {
      reopen,
      start: async (anchor, what) => {
        // The newsroom can only mark words that it has.
        await whenSaved(session)
        const { threadId } = await said(comments.start.mutate({ storyId, ...anchor, ...what }))
        return threadId
      },
      reply: async (threadId, what) => void (await said(comments.reply.mutate({ threadId, ...what }))),
      edit: async (commentId, { text, mentions }) =>
        said(comments.edit.mutate({ commentId, text, mentions })),
      remove: (commentId) => done(comments.remove.mutate({ commentId }), 'The comment is taken back.'),
      resolve: (threadId) =>
        done(
          comments.resolve.mutate({ threadId }),
          'The conversation is resolved.',
          () => void reopen(threadId),
        ),
    }
  }, [trpc, comments, client, session, storyId])
}
