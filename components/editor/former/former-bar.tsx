'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { useStory } from '../story-context.tsx'
import type { StoryView } from '../story-types.ts'
import { FormerText } from './former-text.tsx'

/** Over a story whose text went nearly whole in one edit: what stood before is one click away, for everybody who writes. */
export function FormerBar() {
  const { former } = useStory()
  return former ? <Offer key={former.versionId} former={former} /> : null
}

function Offer({ former }: { former: NonNullable<StoryView['former']> }) {
  const story = useStory()
  const [seen, setSeen] = useState(false)
  const { settle, busy } = useSettle(former.versionId)
  return (
    <section aria-label="Most of the text went" className="mx-auto w-full max-w-180 px-4 pt-4">
      <Note tone="amber">
        <p role="status">
          Most of the text went at <Moment at={former.at} /> ({former.by}). What stood here is kept.
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          {story.abilities.write ? (
            <Button busy={busy} onClick={() => settle(true)}>
              Bring it back
            </Button>
          ) : null}
          <Button look="quiet" onClick={() => setSeen(true)}>
            See it
          </Button>
          {story.abilities.write ? (
            <Button look="quiet" disabled={busy} onClick={() => settle(false)}>
              It was meant
            </Button>
          ) : null}
        </div>
      </Note>
      {seen ? <FormerText storyId={story.id} onClose={() => setSeen(false)} /> : null}
    </section>
  )
}

function useSettle(versionId: string) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { id } = useStory()
  const mutation = useMutation(
    trpc.stories.settleFormer.mutationOptions({
      onSuccess: (_nothing, { back }) =>
        tell(back ? 'The former text is back.' : 'Let go. The former text stays in the history.'),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id })),
    }),
  )
  return {
    settle: (back: boolean) => mutation.mutate({ id, versionId, back }),
    busy: mutation.isPending,
  }
}
