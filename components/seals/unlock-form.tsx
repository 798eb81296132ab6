'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import type { Identity } from '#lib/seals/model/identity.ts'
import { unlock } from './crypto/unlock.ts'
import { PassphraseField } from './passphrase-field.tsx'
import { useSealRefresh } from './use-seal-refresh.ts'

type Props = { sourceId: string; onOpened: (identity: Identity) => void; onDone: () => void }

/** Opens the sealed identity with one's passphrase or passkey. That it was handed out is written down before it arrives. */
export function UnlockForm({ sourceId, onOpened, onDone }: Props) {
  const rpc = useTRPCClient()
  const trpc = useTRPC()
  const refresh = useSealRefresh()
  const keys = useQuery(trpc.seals.myKeys.queryOptions())
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const asksWords = keys.data?.some((key) => key.kind === 'passphrase') ?? true
  const open = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const { ciphertext, ...key } = await rpc.seals.open.mutate({ sourceId })
      const secret = await unlock(key, typed)
      if (!secret) return setProblem('That did not open your key. Nothing was shown; try again.')
      const { openCopy } = await import('./crypto/age.ts')
      onOpened(await openCopy(secret, ciphertext))
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setBusy(false)
      void refresh.onSettled()
    }
  }
  return (
    <form
      aria-label="Open the identity"
      autoComplete="off"
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      {problem ? <Note tone="red">{problem}</Note> : null}
      <p className="text-label text-ink-soft">
        It is written down that you were handed it, and when. It shows until you close it or leave, three
        minutes at most.
      </p>
      {asksWords ? <PassphraseField label="Your passphrase" value={typed} onChange={setTyped} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button look="primary" type="submit" busy={busy}>
          {busy ? 'Unlocking' : 'Open'}
        </Button>
      </div>
    </form>
  )
}
