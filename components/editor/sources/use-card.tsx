'use client'

import { useMutation } from '@tanstack/react-query'
import { EyeOff } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { IdentityPart } from '#components/seals/identity-part.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { BASIS_LABELS, MATERIAL_LABELS } from '#lib/sources/model/sourcing.ts'
import { StatusLine } from '../claims/status-line.tsx'
import { useEditing, useSourcingFocus, useStory } from '../story-context.tsx'
import type { UseView } from '../story-types.ts'
import { ClaimLink } from './panel-section.tsx'
import type { StoryClaim } from './story-claims.ts'
import { ApprovedBy, ApproveUse } from './use-approval.tsx'
import { UseForm } from './use-form.tsx'
import { useStoryRefresh } from './use-story-refresh.ts'

type Props = { use: UseView; claims: readonly StoryClaim[]; startsOpen: boolean }

/** A source in this story: what was agreed, who knows, and the words that rest on it. */
export function UseCard({ use, claims, startsOpen }: Props) {
  const { abilities } = useStory()
  const [editing, setEditing] = useState(false)
  const mayEdit = use.known && abilities.attribute
  const focus = useSourcingFocus()
  const isAsked = focus?.kind === 'source' && focus.id === use.id
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isAsked, focus])
  return (
    <li
      ref={card}
      className="grid grid-cols-[minmax(0,1fr)] gap-1.5 border-t border-hairline px-4 py-3 first:border-0"
    >
      <div className="flex items-baseline justify-between gap-3">
        <p className="flex min-w-0 items-center gap-1.5 text-ui font-semibold text-ink">
          {use.anonymous ? (
            <EyeOff className="size-4 shrink-0 text-ink-faint" aria-label="Not named" />
          ) : null}
          <span className="truncate">{use.label}</span>
        </p>
        <span className="shrink-0 text-label text-ink-soft">
          <StatusLine status={use.recordStatus} />
        </span>
      </div>
      <UseFacts use={use} />
      <ApprovedBy use={use} />
      {claims.map((claim) => (
        <ClaimLink key={claim.id} claim={claim} />
      ))}
      {claims.length === 0 ? <p className="text-label text-ink-faint">No words rest on it now.</p> : null}
      <div className="-ml-3 flex flex-wrap gap-1 empty:hidden">
        {mayEdit && !editing && !startsOpen ? (
          <Button look="quiet" onClick={() => setEditing(true)}>
            Change what was agreed
          </Button>
        ) : null}
        <ConfirmKnowing use={use} />
        <ApproveUse use={use} />
      </div>
      {use.anonymous && use.source ? <WhoThisIs sourceId={use.source.id} /> : null}
      {mayEdit && (editing || startsOpen) ? <UseForm use={use} onDone={() => setEditing(false)} /> : null}
    </li>
  )
}

/** Who holds and knows the identity of a source that one may see, on demand. */
function WhoThisIs({ sourceId }: { sourceId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className="-ml-3">
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the identity' : 'Identity and who knows'}
        </Button>
      </div>
      {open ? <IdentityPart sourceId={sourceId} /> : null}
    </>
  )
}

function UseFacts({ use }: { use: UseView }) {
  const facts = [
    use.basis ? BASIS_LABELS[use.basis] : '',
    use.anonymous && use.material ? MATERIAL_LABELS[use.material] : '',
    use.anonymous && use.description && use.description !== use.label
      ? `described as “${use.description}”`
      : '',
    use.anonymous ? (use.reasonWithheld ? 'no reason published' : use.reason) : '',
    use.source?.jobRole ?? '',
    use.source?.affiliation ?? '',
  ].filter(Boolean)
  return (
    <>
      {facts.length > 0 ? <p className="text-label text-ink-soft">{facts.join(' · ')}</p> : null}
      {use.anonymous && use.knowers.length > 0 ? (
        <p className="text-label text-ink-soft">
          Known to{' '}
          {use.knowers
            .map((knower) => `${knower.name}${knower.confirmed ? '' : ' (not confirmed)'}`)
            .join(', ')}
        </p>
      ) : null}
      {use.known ? null : (
        <p className="text-label text-ink-faint">Who this is, is known only to those who were told.</p>
      )}
    </>
  )
}

function ConfirmKnowing({ use }: { use: UseView }) {
  const trpc = useTRPC()
  const { me } = useEditing()
  const refresh = useStoryRefresh()
  const confirm = useMutation(
    trpc.sources.confirmKnowing.mutationOptions({
      ...refresh,
      onSuccess: () => tell('Recorded: you know who this is.'),
    }),
  )
  const mine = use.knowers.find((knower) => knower.personId === me.id)
  if (!use.source || !mine || mine.confirmed) return null
  const sourceId = use.source.id
  return (
    <Button look="quiet" busy={confirm.isPending} onClick={() => confirm.mutate({ sourceId })}>
      I know who this is
    </Button>
  )
}
