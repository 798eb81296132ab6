'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { saveKeyFile, shortKey } from './save-file.ts'
import type { MyKeyItem } from './seal-types.ts'

/** One of one's keys, and what can be done with it. */
export function KeyLine({ keyItem }: { keyItem: MyKeyItem }) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const [asking, setAsking] = useState<'retire' | 'drop' | null>(null)
  const { id, kind, recipient, createdAt, retiredAt, copies, lockedIdentity } = keyItem
  const retire = useMutation(
    trpc.seals.retireKey.mutationOptions({
      onSuccess: () => tell('The key is retired. Nothing more is sealed to it.'),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => client.invalidateQueries(trpc.seals.pathFilter()),
    }),
  )
  return (
    <article
      aria-label={`Key ${shortKey(recipient)}`}
      className="grid gap-2 rounded-md p-3 inset-ring inset-ring-hairline"
    >
      <p className="text-ui text-ink">
        Key ending in <span className="font-mono">{shortKey(recipient)}</span>, locked with a{' '}
        {kind === 'passkey' ? 'passkey' : 'passphrase'}
      </p>
      <p className="text-label text-ink-faint">
        Made <Moment at={createdAt} />
        {retiredAt ? (
          <>
            , retired <Moment at={retiredAt} />
          </>
        ) : null}
        , {copies === 1 ? '1 identity' : `${copies} identities`} sealed to it
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => saveKeyFile(lockedIdentity, recipient)}>Save a backup</Button>
        {retiredAt ? null : (
          <Button look="quiet" onClick={() => setAsking('retire')}>
            Retire
          </Button>
        )}
        {copies > 0 ? (
          <Button look="quiet" onClick={() => setAsking('drop')}>
            Delete what is sealed to it
          </Button>
        ) : null}
      </div>
      <AlertDialog
        open={asking !== null}
        onOpenChange={(open) => setAsking(open ? asking : null)}
        title={asking === 'drop' ? 'Delete what is sealed to this key?' : 'Retire this key?'}
        description={
          asking === 'drop'
            ? 'For a passphrase that is lost, or that somebody else knows. The key is retired and your copies are deleted; who sealed them to you can seal them again to a new key.'
            : 'Nothing more can be sealed to it. What is sealed to it now still opens.'
        }
        action={asking === 'drop' ? 'Delete' : 'Retire'}
        onAction={() => retire.mutate({ id, dropCopies: asking === 'drop' })}
      />
    </article>
  )
}
