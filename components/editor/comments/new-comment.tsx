'use client'

import { useEditing } from '../story-context.tsx'
import { CommentBox } from './comment-box.tsx'
import { useComments } from './comments-context.tsx'
import { shortened } from './news-of-comments.ts'
import { useCommentDeeds } from './use-comment-deeds.ts'

/** The comment that is being written, over the words it is about. */
export function NewComment() {
  const { draft, end, leave, show } = useComments()
  const { say } = useEditing()
  const { start } = useCommentDeeds()
  if (!draft) return null
  const { anchor } = draft
  return (
    <section
      aria-label="New comment"
      className="grid grid-cols-[minmax(0,1fr)] gap-2 border-b border-l-3 border-b-hairline border-l-accent bg-raised px-4 py-3"
    >
      <blockquote className="line-clamp-3 font-text text-caption text-ink-soft">“{anchor.quote}”</blockquote>
      <CommentBox
        label={`Comment on “${shortened(anchor.quote)}”`}
        about="new"
        action="Comment"
        focus={draft}
        onSay={async (said) => {
          const threadId = await start(anchor, said)
          end()
          show(threadId)
          say('Your comment stands beside the words.')
        }}
        onLeave={(isEmpty) => (isEmpty ? end() : leave())}
      />
    </section>
  )
}
