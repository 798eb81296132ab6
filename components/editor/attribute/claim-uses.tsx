'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import { unmarkClaim } from '../claims/claim-actions.ts'
import { StatusLine } from '../claims/status-line.tsx'
import { useEditing, useStory } from '../story-context.tsx'

type Props = { claimId: string; onGone: () => void }

/** What a claim rests on now; each source can be taken off, and the claim itself from its words. */
export function ClaimUses({ claimId, onGone }: Props) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const { editors } = useEditing()
  const claim = story.claims.find((each) => each.id === claimId)
  const uses = story.uses.filter((use) => claim?.useIds.includes(use.id))
  const unlink = useMutation(
    trpc.sources.unlinkUse.mutationOptions({
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id })),
    }),
  )
  return (
    <section aria-label="Rests on now" className="grid gap-1 border-b border-hairline px-4 py-2.5">
      <ul className="grid">
        {uses.map((use) => (
          <li key={use.id} className="flex items-center gap-2 text-ui">
            <span className="min-w-0 flex-1 truncate">{use.label}</span>
            <span className="text-label text-ink-faint">
              <StatusLine status={use.recordStatus} />
            </span>
            <IconButton
              label={`Take ${use.label} off these words`}
              onClick={() => unlink.mutate({ claimId, useId: use.id })}
            >
              <X />
            </IconButton>
          </li>
        ))}
      </ul>
      {uses.length === 0 ? (
        <p className="text-ui text-ink-soft">Nothing stands behind these words yet.</p>
      ) : null}
      <Button
        look="quiet"
        className="-ml-3 justify-self-start"
        onClick={() => {
          unmarkClaim(editors, claimId)
          onGone()
        }}
      >
        Remove the claim from the words
      </Button>
    </section>
  )
}
