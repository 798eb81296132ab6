'use client'

import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useCommands } from '#components/frame/commands.ts'
import { useShortcut } from '#components/ui/shortcuts.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { jumpToThread, threadsMeant } from './comment-places.ts'
import type { ThreadView } from './comment-types.ts'
import { tellToSelect, useCommentDraft } from './use-comment-draft.ts'
import type { CommentDraft } from './use-comment-draft.ts'
import { useSeenMentions } from './use-seen-mentions.ts'
import { known, useThreads } from './use-threads.ts'
import { useWordsPressed } from './use-words-pressed.ts'

export const COMMENT_KEYS = 'mod+alt+m'

/** What the page knows of the conversations about the story. */
export type Comments = Omit<CommentDraft, 'begin'> & {
  /** Null until they are here. */
  threads: readonly ThreadView[] | null
  /** The conversation that one looks at. */
  active: string | null
  /** A new one asks for the focus in the active conversation, once. */
  asked: object | null
  /** What was typed and not sent yet, by what it is about; it outlasts the leaf. */
  kept: Map<string, string>
  /** What asked for the focus and got it, and where the cursor is in a text whose conversation moves within the leaf. */
  focusing: { answered: WeakSet<object>; moving: { about: string; from: number; to: number } | null }
  /** Looks at a conversation, and shows it in the Comments leaf; null looks at none. */
  show: (id: string | null, focus?: boolean) => void
  /** Opens a comment on the selected words, or the conversation under the cursor. */
  comment: () => void
}

const CommentsContext = createContext<Comments | null>(null)

/** Holds the conversations for everything below, with the keys, the palette and the address that lead to them. */
export function CommentsProvider({ ready, children }: { ready: boolean; children: ReactNode }) {
  const { editors, showTab } = useEditing()
  const { abilities } = useStory()
  const threads = useThreads()
  const [active, setActive] = useState<string | null>(null)
  const [asked, setAsked] = useState<object | null>(null)
  const [kept] = useState(() => new Map<string, string>())
  const [focusing] = useState(() => ({ answered: new WeakSet(), moving: null }))
  const { begin, ...rest } = useCommentDraft(editors)
  const { draft, end, leave } = rest

  const show = useCallback(
    (id: string | null, focus = false) => {
      setActive(id)
      if (focus) setAsked({})
      if (id) showTab('comments')
    },
    [showTab],
  )
  const comment = useCallback(() => {
    const meant = threadsMeant(editors)
    const thread = known(threads).find(({ id, resolved }) => resolved === null && meant.includes(id))
    if (thread) return show(thread.id, true)
    if (!begin()) return tellToSelect()
    setActive(null)
    showTab('comments')
  }, [editors, threads, begin, show, showTab])

  useEffect(() => editors.ownThreads(new Set(known(threads).map(({ id }) => id))), [editors, threads])
  useCommentKeys(comment, abilities.comment)
  useAddressed(ready && threads !== null, show)
  useSeenMentions(known(threads).find(({ id }) => id === active))
  useWordsPressed(known(threads), setActive, show)
  const value = useMemo(
    () => ({ threads, active, asked, kept, focusing, show, comment, draft, end, leave }),
    [threads, active, asked, kept, focusing, show, comment, draft, end, leave],
  )
  return <CommentsContext value={value}>{children}</CommentsContext>
}

/** The conversations about the story; only below a story page. */
export function useComments(): Comments {
  const comments = use(CommentsContext)
  if (!comments) throw new Error('useComments stands outside a story page')
  return comments
}

function useCommentKeys(comment: () => void, mayComment: boolean): void {
  const label = 'Comment on the selected words'
  const group = 'Story'
  useShortcut({ keys: COMMENT_KEYS, label, group, handler: comment, whileTyping: true, enabled: mayComment })
  useCommands(
    mayComment
      ? [{ id: 'comment', label, group, keys: COMMENT_KEYS, keywords: ['note', 'ask'], run: comment }]
      : [],
  )
}

/** `?thread=…` in the address, as the desk's mentions have it, opens that conversation at its words, once. */
function useAddressed(ready: boolean, show: (id: string) => void): void {
  const { editors, showText } = useEditing()
  useEffect(() => {
    const address = new URL(window.location.href)
    const id = address.searchParams.get('thread')
    if (!ready || !id) return
    address.searchParams.delete('thread')
    window.history.replaceState(null, '', address)
    showText(() => {
      jumpToThread(editors, id)
      show(id)
    })
  }, [ready, editors, show, showText])
}
