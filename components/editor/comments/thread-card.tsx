'use client'

import { Check, MessageSquareReply, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cx } from '#components/ui/class-names.ts'
import { Moment } from '#components/ui/moment.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { CommentBox } from './comment-box.tsx'
import { CommentItem } from './comment-item.tsx'
import { jumpToThread } from './comment-places.ts'
import type { ThreadView } from './comment-types.ts'
import { useComments } from './comments-context.tsx'
import { shortened } from './news-of-comments.ts'
import { useCommentDeeds } from './use-comment-deeds.ts'

type Props = { thread: ThreadView; hasWords: boolean }

/** One conversation: the words it is about, what was said, and the reply. */
export function ThreadCard({ thread, hasWords }: Props) {
  const { abilities } = useStory()
  const { editors, showText } = useEditing()
  const { active, asked, show } = useComments()
  const deeds = useCommentDeeds()
  const card = useRef<HTMLElement>(null)
  const { id, quote, resolved, comments } = thread
  const isActive = active === id
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  const toWords = () => {
    show(id)
    if (hasWords) showText(() => void jumpToThread(editors, id))
  }
  return (
    <article
      ref={card}
      aria-label={`Comments on “${shortened(quote)}”`}
      aria-current={isActive || undefined}
      className={cx(
        'grid grid-cols-[minmax(0,1fr)] gap-3 border-b border-l-3 border-b-hairline px-4 py-3',
        isActive ? 'border-l-accent bg-raised' : 'border-l-transparent',
      )}
    >
      <button
        type="button"
        title={hasWords ? 'Show the words' : undefined}
        onClick={toWords}
        className={cx(
          'line-clamp-3 rounded-sm text-left font-text text-caption text-ink-soft hover:text-accent pointer-coarse:min-h-11',
          !hasWords && 'italic line-through decoration-1',
        )}
      >
        “{quote}”
      </button>
      <ol className="grid gap-3">
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} isOnly={comments.length === 1} />
        ))}
      </ol>
      {resolved ? (
        <p className="flex items-center gap-1.5 text-label text-ink-soft">
          <Check className="size-4" aria-hidden="true" />
          <span>
            Resolved by {resolved.by}, <Moment at={resolved.at} />
          </span>
        </p>
      ) : null}
      {abilities.comment && isActive ? (
        <CommentBox
          label={`Reply on “${shortened(quote)}”`}
          about={id}
          action={resolved ? 'Reply and reopen' : 'Reply'}
          focus={asked}
          onSay={(said) => deeds.reply(id, said)}
          onLeave={() => (hasWords ? showText(() => void jumpToThread(editors, id)) : show(null))}
        />
      ) : null}
      {abilities.comment ? (
        <div className="-ml-3 flex flex-wrap gap-1">
          {isActive ? null : (
            <Button look="quiet" onClick={() => show(id, true)}>
              <MessageSquareReply aria-hidden="true" /> Reply
            </Button>
          )}
          <Button look="quiet" onClick={() => void (resolved ? deeds.reopen(id) : deeds.resolve(id))}>
            {resolved ? <Undo2 aria-hidden="true" /> : <Check aria-hidden="true" />}
            {resolved ? 'Reopen' : 'Resolve'}
          </Button>
        </div>
      ) : null}
    </article>
  )
}
