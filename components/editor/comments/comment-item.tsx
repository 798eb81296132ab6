'use client'

import { Ellipsis, PencilLine, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { useStory } from '../story-context.tsx'
import { CommentBox } from './comment-box.tsx'
import { CommentText } from './comment-text.tsx'
import type { CommentView } from './comment-types.ts'
import { useCommentDeeds } from './use-comment-deeds.ts'

type Props = { comment: CommentView; isOnly: boolean }

/** One thing that somebody said; its author may change it or take it back. */
export function CommentItem({ comment, isOnly }: Props) {
  const { abilities } = useStory()
  const deeds = useCommentDeeds()
  const [editing, setEditing] = useState<object | null>(null)
  const [asking, setAsking] = useState(false)
  if (editing) {
    return (
      <li>
        <CommentBox
          label="Your comment"
          about={comment.id}
          action="Save"
          focus={editing}
          initial={{ text: comment.text, mentions: comment.mentions }}
          onSay={async (said) => {
            await deeds.edit(comment.id, said)
            setEditing(null)
          }}
          onLeave={() => setEditing(null)}
        />
      </li>
    )
  }
  return (
    <li className="grid gap-1">
      <div className="flex min-h-6 items-center gap-2 text-label text-ink-faint">
        <Avatar id={comment.author.id} name={comment.author.name} size="small" silent />
        <span className="truncate font-semibold text-ink">{comment.author.name}</span>
        <Moment at={comment.at} className="font-mono" />
        {comment.editedAt && !comment.isRemoved ? <span>edited</span> : null}
        {comment.isMine && abilities.comment ? (
          <span className="-my-1 ml-auto">
            <Menu
              trigger={
                <IconButton label="Change your comment">
                  <Ellipsis />
                </IconButton>
              }
            >
              <MenuItem icon={<PencilLine />} onSelect={() => setEditing({})}>
                Edit
              </MenuItem>
              <MenuItem icon={<Undo2 />} danger onSelect={() => setAsking(true)}>
                Take back…
              </MenuItem>
            </Menu>
          </span>
        ) : null}
      </div>
      <CommentText comment={comment} />
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="Take back your comment?"
        description={
          isOnly
            ? 'It is gone for everybody, and so is the mark in the text.'
            : 'Its words are gone for everybody. That you said something stays to be seen, so that the replies make sense.'
        }
        action="Take back"
        onAction={() => void deeds.remove(comment.id)}
      />
    </li>
  )
}
