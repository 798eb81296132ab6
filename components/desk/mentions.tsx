'use client'

import { useQuery } from '@tanstack/react-query'
import { AtSign } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { cx } from '#components/ui/class-names.ts'
import { Moment } from '#components/ui/moment.tsx'
import { Popover } from '#components/ui/popover.tsx'
import type { MentionView } from '#lib/comments/model/thread-view.ts'

const ASK_AGAIN_MS = 20_000

/** On the desk: where others named one in a comment, with how many of them one has not opened yet. */
export function Mentions() {
  const trpc = useTRPC()
  const [open, setOpen] = useState(false)
  const mentions = useQuery(trpc.comments.mentions.queryOptions(undefined, { refetchInterval: ASK_AGAIN_MS }))
  const unseen = mentions.data?.unseen ?? 0
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label="Mentions"
      align="end"
      className="max-h-[min(520px,var(--radix-popover-content-available-height))] w-96 overflow-y-auto p-1!"
      trigger={
        <Button look="quiet">
          <AtSign aria-hidden="true" />
          <span className="sr-only">{unseen > 0 ? `Mentions, ${unseen} new` : 'Mentions'}</span>
          <span aria-hidden="true" className="max-lg:hidden">
            Mentions
          </span>
          {unseen > 0 ? (
            <span
              aria-hidden="true"
              className="rounded-full bg-accent px-1.5 text-label text-on-accent numeric"
            >
              {unseen}
            </span>
          ) : null}
        </Button>
      }
    >
      {mentions.error ? <p className="p-3 text-ui text-red">{sentenceOf(mentions.error)}</p> : null}
      {mentions.data?.items.length === 0 ? (
        <p className="p-3 text-ui text-ink-soft">
          Nobody has named you yet. When somebody writes “@” and your name in a comment, it stands here.
        </p>
      ) : null}
      <ul>
        {mentions.data?.items.map((mention) => (
          <li key={mention.commentId}>
            <Mention mention={mention} />
          </li>
        ))}
      </ul>
    </Popover>
  )
}

function Mention({ mention }: { mention: MentionView }) {
  const { storyId, threadId, isSeen } = mention
  return (
    <Link
      prefetch={false}
      href={`/newsroom/stories/${storyId}?thread=${threadId}`}
      className="grid gap-0.5 rounded-sm px-3 py-2 hover:bg-well"
    >
      <span className="flex items-baseline gap-2 text-label text-ink-faint">
        <span className={cx('truncate', isSeen ? 'font-medium' : 'font-semibold text-ink')}>
          {mention.byName}
        </span>
        {isSeen ? null : <span className="font-semibold text-accent">new</span>}
        <Moment at={mention.at} className="ml-auto font-mono" />
      </span>
      <span className="line-clamp-2 text-ui text-ink">{mention.text}</span>
      <span className="truncate font-text text-caption text-ink-soft">
        “{mention.quote}” · {mention.headline || 'No headline yet'}
      </span>
    </Link>
  )
}
