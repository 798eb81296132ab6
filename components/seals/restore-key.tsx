'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { lockOf } from '#lib/seals/model/age-file.ts'
import { unlock } from './crypto/unlock.ts'
import { PassphraseField } from './passphrase-field.tsx'

type Props = { open: boolean; onOpenChange: (open: boolean) => void }

/** Brings a key back from the file that was saved as its backup. */
export function RestoreKey({ open, onOpenChange }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Bring back a key"
      description="Choose the file that you saved as its backup. It becomes the key in use; another one you have is retired."
    >
      {open ? <RestoreForm onDone={() => onOpenChange(false)} /> : null}
    </Dialog>
  )
}

function RestoreForm({ onDone }: { onDone: () => void }) {
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const client = useQueryClient()
  const [file, setFile] = useState('')
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const kind = lockOf(file)
  const restore = async () => {
    if (!kind)
      return setProblem('That file is no backup of a key. Choose the one whose name begins with “stet-key”.')
    setBusy(true)
    setProblem(null)
    try {
      const secret = await unlock({ kind, lockedIdentity: file }, typed)
      if (!secret)
        return setProblem('The key did not open: that is not its passphrase or passkey. Nothing was changed.')
      const { recipientOf } = await import('./crypto/age.ts')
      await rpc.seals.addKey.mutate({ kind, recipient: await recipientOf(secret), lockedIdentity: file })
      await client.invalidateQueries(trpc.seals.pathFilter())
      tell('Your key is back.')
      onDone()
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      autoComplete="off"
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void restore()
      }}
    >
      {problem ? <Note tone="red">{problem}</Note> : null}
      <Field label="Backup file">
        {(control) => (
          <Input
            {...control}
            type="file"
            accept=".age"
            className="py-1"
            onChange={(event) => void event.target.files?.[0]?.text().then(setFile)}
          />
        )}
      </Field>
      {kind === 'passphrase' ? (
        <PassphraseField label="Passphrase" value={typed} onChange={setTyped} />
      ) : null}
      <div className="flex justify-end">
        <Button look="primary" type="submit" busy={busy}>
          Bring back
        </Button>
      </div>
    </form>
  )
}
