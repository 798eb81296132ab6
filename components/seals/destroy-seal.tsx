'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { useSealRefresh } from './use-seal-refresh.ts'

/** Destroys the seal, in two steps: the second says that it is understood to be final. */
export function DestroySeal({ sourceId, sealId }: { sourceId: string; sealId: string }) {
  const trpc = useTRPC()
  const refresh = useSealRefresh()
  const [open, setOpen] = useState(false)
  const [sure, setSure] = useState(false)
  const [outside, setOutside] = useState(true)
  const destroy = useMutation(
    trpc.seals.destroy.mutationOptions({
      ...refresh,
      onSuccess: () => {
        tell('The seal is destroyed. The source stays.')
        setOpen(false)
      },
    }),
  )
  const show = (next: boolean) => {
    setOpen(next)
    setSure(false)
  }
  return (
    <>
      <Button look="danger" onClick={() => show(true)}>
        Destroy the seal
      </Button>
      <Dialog
        open={open}
        onOpenChange={show}
        title="Destroy the seal?"
        description="Every copy is deleted, yours too. Nobody can open it here again, and we cannot bring it back. The source and what rests on it stay. What was opened is known, and old backups may still hold sealed copies."
        actions={
          <>
            <Button look="quiet" onClick={() => show(false)}>
              Keep as it is
            </Button>
            <Button
              look="danger-solid"
              disabled={!sure}
              busy={destroy.isPending}
              onClick={() =>
                destroy.mutate({ sourceId, sealId, identityKept: outside ? 'outside' : 'unsaid' })
              }
            >
              Destroy
            </Button>
          </>
        }
      >
        <div className="grid gap-3">
          <Checkbox
            checked={outside}
            onChange={setOutside}
            label="The identity is kept outside Stet from now on"
          />
          <Checkbox checked={sure} onChange={setSure} label="I understand that this is final" />
        </div>
      </Dialog>
    </>
  )
}
