'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { PanelPart } from '#components/sources/panel-part.tsx'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { Identity } from '#lib/seals/model/identity.ts'
import { AccessLog } from './access-log.tsx'
import { Attestations } from './attestations.tsx'
import { DestroySeal } from './destroy-seal.tsx'
import { Holders } from './holders.tsx'
import { KeepOutside } from './keep-outside.tsx'
import { Knowers } from './knowers.tsx'
import { OpenedIdentity } from './opened-identity.tsx'
import { SealForm } from './seal-form.tsx'
import type { SealOfSource } from './seal-types.ts'
import { UnlockForm } from './unlock-form.tsx'
import { useSealRefresh } from './use-seal-refresh.ts'
import { WhatThisDoes } from './what-this-does.tsx'

/** Who an unnamed source is: where that is kept, who holds and knows it. What it says shows only while a holder has it open. */
export function IdentityPart({ sourceId }: { sourceId: string }) {
  const trpc = useTRPC()
  const seal = useQuery(trpc.seals.ofSource.queryOptions({ sourceId }))
  return (
    <PanelPart title="Identity">
      {seal.data ? <Parts seal={seal.data} /> : <QueryState query={seal} />}
      <WhatThisDoes />
    </PanelPart>
  )
}

type Turn =
  | { kind: 'rest' }
  | { kind: 'seal'; from: Identity | null }
  | { kind: 'unlock' }
  | { kind: 'opened'; identity: Identity }
  | { kind: 'outside' }

const REST: Turn = { kind: 'rest' }

function Parts({ seal }: { seal: SealOfSource }) {
  const [turn, setTurn] = useState<Turn>(REST)
  const rest = () => setTurn(REST)
  return (
    <>
      <WhereKept seal={seal} />
      {turn.kind === 'rest' ? <Actions seal={seal} onTurn={setTurn} /> : null}
      {turn.kind === 'seal' ? <SealForm seal={seal} from={turn.from} onDone={rest} /> : null}
      {turn.kind === 'outside' ? <KeepOutside seal={seal} onDone={rest} /> : null}
      {turn.kind === 'unlock' ? (
        <UnlockForm
          sourceId={seal.sourceId}
          onOpened={(identity) => setTurn({ kind: 'opened', identity })}
          onDone={rest}
        />
      ) : null}
      {turn.kind === 'opened' ? (
        <OpenedIdentity
          seal={seal}
          identity={turn.identity}
          onShut={rest}
          onSealAnew={() => setTurn({ kind: 'seal', from: turn.identity })}
        />
      ) : null}
      <Confirm seal={seal} />
      {seal.holders.length > 0 ? <Holders seal={seal} /> : null}
      <Knowers seal={seal} />
      <Attestations seal={seal} />
      {seal.abilities.readLog ? <AccessLog sourceId={seal.sourceId} /> : null}
    </>
  )
}

function WhereKept({ seal }: { seal: SealOfSource }) {
  if (seal.seal) {
    return (
      <p className="text-ui text-ink-soft">
        Sealed by {seal.seal.madeByName}, <Moment at={seal.seal.madeAt} />.
      </p>
    )
  }
  return (
    <p className="text-ui text-ink-soft">
      {seal.identityKept === 'outside'
        ? 'Kept outside Stet, by those who know.'
        : 'Stet does not hold who this is. Say where it is kept, or seal it.'}
    </p>
  )
}

function Actions({ seal, onTurn }: { seal: SealOfSource; onTurn: (turn: Turn) => void }) {
  const { abilities } = seal
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {abilities.open ? <Button onClick={() => onTurn({ kind: 'unlock' })}>Open the identity</Button> : null}
      {abilities.keep ? (
        <Button onClick={() => onTurn({ kind: 'seal', from: null })}>
          {seal.seal ? 'Seal it anew' : 'Seal the identity'}
        </Button>
      ) : null}
      {abilities.keep && !seal.seal ? (
        <Button look="quiet" onClick={() => onTurn({ kind: 'outside' })}>
          Kept outside Stet
        </Button>
      ) : null}
      {abilities.keep && seal.seal ? <DestroySeal sourceId={seal.sourceId} sealId={seal.seal.id} /> : null}
    </div>
  )
}

/** A holder who opened it, or somebody who was told, says so. */
function Confirm({ seal }: { seal: SealOfSource }) {
  const trpc = useTRPC()
  const refresh = useSealRefresh()
  const confirm = useMutation(
    trpc.sources.confirmKnowing.mutationOptions({
      ...refresh,
      onSuccess: () => tell('Recorded: you know who this is.'),
    }),
  )
  if (!seal.abilities.confirm) return null
  return (
    <div>
      <Button busy={confirm.isPending} onClick={() => confirm.mutate({ sourceId: seal.sourceId })}>
        I know who this is
      </Button>
    </div>
  )
}
