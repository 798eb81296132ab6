'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Select } from '#components/ui/select.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { SealOfSource } from './seal-types.ts'
import { useSealRefresh } from './use-seal-refresh.ts'

type Kind = SealOfSource['attestations'][number]['kind']

const SAYS: Record<Kind, string> = {
  editor_knows: 'An editor who knows:',
  same_person: 'The same person as',
  different_people: 'Not the same person as',
  not_who_was_asked: 'Not who was asked for comment:',
}

/** What was vouched for by those who know, each taken back by whoever said it; and what one may add. */
export function Attestations({ seal }: { seal: SealOfSource }) {
  const trpc = useTRPC()
  const refresh = useSealRefresh()
  const withdraw = useMutation(
    trpc.seals.withdrawAttestation.mutationOptions({ ...refresh, onSuccess: () => tell('Taken back.') }),
  )
  if (seal.attestations.length === 0 && !seal.abilities.attest) return null
  return (
    <section aria-label="Vouched for" className="grid gap-1">
      <h4 className="text-label font-medium text-ink-soft">Vouched for</h4>
      <ul className="grid gap-1 text-ui empty:hidden">
        {seal.attestations.map((each) => (
          <li key={each.id} className="flex items-center justify-between gap-2">
            <span className="min-w-0">
              {SAYS[each.kind]} {each.about}
              <span className="block text-label text-ink-faint">
                {each.byName}, <Moment at={each.at} />
              </span>
            </span>
            {each.mine ? (
              <Button
                look="quiet"
                aria-label={`Take back: ${SAYS[each.kind]} ${each.about}`}
                onClick={() => withdraw.mutate({ id: each.id })}
              >
                Take back
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {seal.abilities.attest ? <Vouch seal={seal} /> : null}
    </section>
  )
}

/** Says one thing that only somebody who knows can say. */
function Vouch({ seal }: { seal: SealOfSource }) {
  const trpc = useTRPC()
  const refresh = useSealRefresh()
  const [kind, setKind] = useState<Kind | null>(null)
  const [aboutId, setAboutId] = useState<string | null>(null)
  const abouts = useAbouts(seal, kind)
  const attest = useMutation(
    trpc.seals.attest.mutationOptions({
      ...refresh,
      onSuccess: () => {
        tell('Recorded, with your name and the time.')
        setKind(null)
        setAboutId(null)
      },
    }),
  )
  const kinds = (Object.keys(SAYS) as Kind[])
    .filter((each) => each !== 'editor_knows' || seal.abilities.attestEditor)
    .map((value) => ({ value, label: SAYS[value].replace(/:$/, '') }))
  return (
    <div className="grid gap-2">
      <Select
        aria-label="Vouch for something"
        placeholder="Vouch for something …"
        value={kind}
        options={kinds}
        onChange={(next) => {
          setKind(next)
          setAboutId(null)
        }}
      />
      {kind && abouts.length === 0 ? (
        <p className="text-label text-ink-faint">There is nothing to choose for this yet.</p>
      ) : null}
      {kind && abouts.length > 0 ? (
        <div className="flex gap-2">
          <Select aria-label="Whom it concerns" value={aboutId} options={abouts} onChange={setAboutId} />
          <Button
            disabled={aboutId === null}
            busy={attest.isPending}
            onClick={() => aboutId && attest.mutate({ sourceId: seal.sourceId, kind, aboutId })}
          >
            Vouch
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** What can be chosen for a kind: editors, other sources, requests for comment. */
function useAbouts(seal: SealOfSource, kind: Kind | null) {
  const trpc = useTRPC()
  const people = useQuery(trpc.stories.choices.queryOptions(undefined, { enabled: kind === 'editor_knows' }))
  const isOther = kind === 'same_person' || kind === 'different_people'
  const sources = useQuery(trpc.sources.list.queryOptions({ kind: 'person' }, { enabled: isOther }))
  if (kind === 'editor_knows')
    return (people.data?.people ?? [])
      .filter((person) => person.isEditor && !person.me)
      .map(({ id, name }) => ({ value: id, label: name }))
  if (kind === 'not_who_was_asked')
    return seal.requests.map(({ id, party, story }) => ({ value: id, label: party, hint: story }))
  return (sources.data?.items ?? [])
    .filter((source) => source.id !== seal.sourceId)
    .map(({ id, label }) => ({ value: id, label }))
}
