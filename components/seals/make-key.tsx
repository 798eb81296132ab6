'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { KeyKind } from '#lib/seals/model/age-file.ts'
import { generatePassphrase, readPassphrase } from '#lib/seals/model/passphrase.ts'
import { canPasskey } from './crypto/can-passkey.ts'
import { inLockWorker } from './crypto/lock.ts'
import { PassphraseField } from './passphrase-field.tsx'
import { saveKeyFile } from './save-file.ts'

type Props = { open: boolean; onOpenChange: (open: boolean) => void; replaces: boolean }

/** Makes one's key in the browser and keeps it locked. */
export function MakeKey({ open, onOpenChange, replaces }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={replaces ? 'Replace my key' : 'Make my key'}
      description={
        replaces
          ? 'What is sealed to your old key still opens with its old passphrase. Ask who sealed it to seal it to the new one.'
          : null
      }
    >
      {open ? <Steps onDone={() => onOpenChange(false)} /> : null}
    </Dialog>
  )
}

const NO_PASSKEY =
  'No passkey was made: this device or browser declined. Nothing was kept. Try again, or use a passphrase.'

function useKeep(onDone: () => void) {
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = async (kind: KeyKind, lockWith: (secret: string) => Promise<string | null>) => {
    setBusy(true)
    setProblem(null)
    try {
      const { makeKeyPair } = await import('./crypto/age.ts')
      const { secret, recipient } = await makeKeyPair()
      const lockedIdentity = await lockWith(secret)
      if (lockedIdentity === null) return setProblem(NO_PASSKEY)
      await rpc.seals.addKey.mutate({ kind, recipient, lockedIdentity })
      await client.invalidateQueries(trpc.seals.pathFilter())
      saveKeyFile(lockedIdentity, recipient)
      tell('Your key is kept, and a backup of it is in your downloads. Identities can be sealed to you now.')
      onDone()
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { keep, busy, problem }
}

function Steps({ onDone }: { onDone: () => void }) {
  const { keep, busy, problem } = useKeep(onDone)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [passkeys, setPasskeys] = useState(false)
  useEffect(() => void canPasskey().then(setPasskeys), [])
  const withPasskey = async (secret: string) => {
    const { lockWithPasskey } = await import('./crypto/age.ts')
    return lockWithPasskey(secret, 'Stet: sealed identities').catch(() => null)
  }
  return (
    <div className="grid gap-4">
      {problem ? <Note tone="red">{problem}</Note> : null}
      {passphrase ? (
        <TypeBack
          passphrase={passphrase}
          busy={busy}
          onTyped={() => void keep('passphrase', (text) => inLockWorker({ turn: 'lock', text, passphrase }))}
        />
      ) : (
        <>
          <p className="text-ui text-ink-soft text-pretty">
            {passkeys
              ? 'A passkey is the easiest: your device keeps it and asks for your finger, face or code. A passphrase works on every device.'
              : 'Your key is locked with seven words that are made for you. This browser, at this address, cannot use passkeys for it.'}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            {passkeys ? (
              <Button look="primary" busy={busy} onClick={() => void keep('passkey', withPasskey)}>
                Use a passkey
              </Button>
            ) : null}
            <Button
              look={passkeys ? 'secondary' : 'primary'}
              onClick={() => setPassphrase(generatePassphrase((into) => crypto.getRandomValues(into)))}
            >
              Make a passphrase
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

type TypeBackProps = { passphrase: string; busy: boolean; onTyped: () => void }

/** Shows the passphrase once; goes on when it was typed back while it was hidden. */
function TypeBack({ passphrase, busy, onTyped }: TypeBackProps) {
  const [hidden, setHidden] = useState(false)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (readPassphrase(typed) === passphrase) onTyped()
    else setWrong(true)
  }
  if (!hidden) {
    return (
      <>
        <p className="text-ui text-ink-soft text-pretty">
          Write these seven words down, on paper or in your password manager. They are shown this once and
          kept nowhere: without them nobody can open what is sealed to you.
        </p>
        <p
          aria-label="Your passphrase"
          className="rounded-md bg-well px-3 py-4 text-center font-mono text-lead text-ink wrap-anywhere"
        >
          {passphrase}
        </p>
        <div className="flex justify-end">
          <Button look="primary" onClick={() => setHidden(true)}>
            I wrote them down
          </Button>
        </div>
      </>
    )
  }
  return (
    <form onSubmit={submit} autoComplete="off" className="grid gap-4">
      <PassphraseField
        label="Type the seven words"
        value={typed}
        onChange={setTyped}
        error={wrong ? 'These are not the words. Look at them again, or correct what you typed.' : null}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={() => setHidden(false)}>
          Show the words again
        </Button>
        <Button look="primary" type="submit" busy={busy}>
          {busy ? 'Locking your key' : 'Keep my key'}
        </Button>
      </div>
    </form>
  )
}
