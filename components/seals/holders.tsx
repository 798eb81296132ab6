'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { SealOfSource } from './seal-types.ts'
import { useSealRefresh } from './use-seal-refresh.ts'

type Holder = SealOfSource['holders'][number]

/** To whom it is sealed, who opened it, and whose copy could be taken back. */
export function Holders({ seal }: { seal: SealOfSource }) {
  const trpc = useTRPC()
  const refresh = useSealRefresh()
  const [asking, setAsking] = useState<Holder | null>(null)
  const withdraw = useMutation(
    trpc.seals.withdraw.mutationOptions({
      ...refresh,
      onSuccess: ({ wasOpened }) =>
        tell(
          wasOpened
            ? 'The copy is deleted. They had opened it, and still know.'
            : 'The copy is deleted. They never opened it.',
        ),
    }),
  )
  return (
    <section aria-label="Sealed to" className="grid gap-1">
      <h4 className="text-label font-medium text-ink-soft">Sealed to</h4>
      <ul className="grid gap-1">
        {seal.holders.map((holder) => (
          <li key={holder.personId} className="flex min-h-8 items-center justify-between gap-2 text-ui">
            <span className="min-w-0">
              {holder.name}
              {holder.me ? ' (you)' : ''}
              <span className="block text-label text-ink-faint">
                <StandingOf holder={holder} />
              </span>
            </span>
            {seal.abilities.keep && !holder.me ? (
              <Button
                look="quiet"
                aria-label={`Withdraw from ${holder.name}`}
                onClick={() => setAsking(holder)}
              >
                Withdraw
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <AlertDialog
        open={asking !== null}
        onOpenChange={() => setAsking(null)}
        title={`Withdraw the copy of ${asking?.name ?? ''}?`}
        description={
          asking?.openedAt
            ? 'Their copy is deleted here. They have opened it: what they saw or wrote down cannot be taken back.'
            : 'Their copy is deleted here. They have not opened it.'
        }
        action="Withdraw"
        onAction={() => {
          if (asking && seal.seal)
            withdraw.mutate({ sourceId: seal.sourceId, sealId: seal.seal.id, personId: asking.personId })
        }}
      />
    </section>
  )
}

function StandingOf({ holder }: { holder: Holder }) {
  if (!holder.active) return <>Does not work here any more; nothing is handed to them</>
  if (holder.keyRetired) return <>Changed their key; seal it to the new one</>
  if (!holder.openedAt) return <>Not opened yet</>
  return (
    <>
      First opened <Moment at={holder.openedAt} />
    </>
  )
}
