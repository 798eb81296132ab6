'use client'

import { useMutation } from '@tanstack/react-query'
import { Scale } from 'lucide-react'
import { useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { useStory } from '../story-context.tsx'
import type { StoryClaim } from './story-claims.ts'
import { useStoryRefresh } from './use-story-refresh.ts'

/** Whom the words of a claim accuse or criticise, so that the party is asked for comment; a line, and a field when asked for. */
export function ClaimAgainst({ claim }: { claim: StoryClaim }) {
  const { abilities } = useStory()
  const [editing, setEditing] = useState(false)
  const { againstParty } = claim
  if (editing) return <AgainstForm claim={claim} onDone={() => setEditing(false)} />
  if (!abilities.attribute && againstParty === '') return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 text-label text-ink-soft">
      {againstParty ? <p className="min-w-0">Says something against {againstParty}</p> : null}
      {abilities.attribute ? (
        <Button look="quiet" className="-ml-3" onClick={() => setEditing(true)}>
          <Scale aria-hidden="true" />
          {againstParty ? 'Change whom' : 'Says something against somebody'}
        </Button>
      ) : null}
    </div>
  )
}

function AgainstForm({ claim, onDone }: { claim: StoryClaim; onDone: () => void }) {
  const trpc = useTRPC()
  const { id: storyId, commentRequests } = useStory()
  const { onSettled, onError } = useStoryRefresh()
  const [party, setParty] = useState(claim.againstParty)
  const save = useMutation(
    trpc.sources.setClaimAgainst.mutationOptions({
      onSettled,
      onError,
      onSuccess: (saved) => {
        tell(
          saved.party
            ? `Ask ${saved.party} for comment before this is published.`
            : 'Nobody is accused here.',
        )
        onDone()
      },
    }),
  )
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ storyId, claimId: claim.id, party: party.trim() })
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <label htmlFor={`against-${claim.id}`} className="text-label font-medium text-ink-soft">
        Says something against
      </label>
      <div className="flex gap-2">
        <Input
          id={`against-${claim.id}`}
          autoFocus
          list={`asked-${claim.id}`}
          maxLength={200}
          placeholder="A person, a company, an office"
          value={party}
          onChange={(event) => setParty(event.target.value)}
        />
        <Button type="submit" look="secondary" busy={save.isPending}>
          Save
        </Button>
      </div>
      <datalist id={`asked-${claim.id}`}>
        {[...new Set(commentRequests.map((request) => request.party))].map((asked) => (
          <option key={asked}>{asked}</option>
        ))}
      </datalist>
    </form>
  )
}
