'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { v7 } from 'uuid'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { useAskAgain } from './use-versions.ts'

type Props = {
  storyId: string
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Resolves once what was typed is safe; false when it is not yet. */
  saved: () => Promise<boolean>
}

const LONGEST = 80

/** Asks for the name under which the story is kept as it stands. */
export function KeepAsDialog({ storyId, open, onOpenChange, saved }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Keep this as…"
      description="The story as it stands now, words and sourcing, to come back to. Nobody can change it later."
      width="narrow"
    >
      {open ? <KeepAsForm storyId={storyId} onDone={() => onOpenChange(false)} saved={saved} /> : null}
    </Dialog>
  )
}

function KeepAsForm({ storyId, onDone, saved }: Pick<Props, 'storyId' | 'saved'> & { onDone: () => void }) {
  const trpc = useTRPC()
  const askAgain = useAskAgain(storyId)
  const [name, setName] = useState('')
  const [key] = useState(() => v7())
  const [error, setError] = useState<string | null>(null)
  const send = useMutation(trpc.versions.name.mutationOptions())
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!name.trim()) return setError('Give it a name by which you will find it again.')
    if (!(await saved())) return setError('Some words are not saved yet. Wait for “Saved”, then try again.')
    try {
      const { number } = await send.mutateAsync({ storyId, name, key })
      tell(`Kept as “${name.trim()}”, version ${number}`)
      onDone()
      await askAgain()
    } catch (thrown) {
      setError(sentenceOf(thrown))
    }
  }
  return (
    <form onSubmit={(event) => void keep(event)} className="grid gap-4">
      <Field label="Name" error={error}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            maxLength={LONGEST}
            value={name}
            placeholder="Before the rewrite"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" look="primary" busy={send.isPending}>
          Keep
        </Button>
      </div>
    </form>
  )
}
