'use client'

import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { Select } from '#components/ui/select.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { Identity } from '#lib/seals/model/identity.ts'
import type { SealOfSource } from './seal-types.ts'
import { useSealRefresh } from './use-seal-refresh.ts'
import { useShutter } from './use-shutter.ts'

type Props = { seal: SealOfSource; identity: Identity; onShut: () => void; onSealAnew: () => void }

const FIELDS = [
  ['name', 'Name'],
  ['contact', 'Contact'],
  ['notes', 'Notes'],
] as const

/** The identity, while it is open: in this panel alone, and gone when it shuts. */
export function OpenedIdentity({ seal, identity, onShut, onSealAnew }: Props) {
  useShutter(onShut)
  return (
    <section
      aria-label="Opened identity"
      className="grid gap-3 rounded-md bg-amber-wash p-3"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onShut()
      }}
    >
      <dl className="grid gap-2 text-ui text-ink">
        {FIELDS.filter(([field]) => identity[field]).map(([field, label]) => (
          <div key={field}>
            <dt className="text-label text-ink-soft">{label}</dt>
            <dd className="whitespace-pre-wrap wrap-anywhere">{identity[field]}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" autoFocus onClick={onShut}>
          Close the identity
        </Button>
        {seal.abilities.keep ? <Button onClick={onSealAnew}>Change it and seal it anew</Button> : null}
      </div>
      {seal.abilities.share ? <ShareOn seal={seal} identity={identity} /> : null}
    </section>
  )
}

/** Seals the open identity to one more person, or to somebody's new key. */
function ShareOn({ seal, identity }: Pick<Props, 'seal' | 'identity'>) {
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const refresh = useSealRefresh()
  const people = useQuery(trpc.seals.people.queryOptions())
  const [personId, setPersonId] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const upToDate = seal.holders.filter((holder) => !holder.keyRetired).map((holder) => holder.personId)
  const choices = (people.data ?? []).flatMap(({ id, name, key, roleLabel }) =>
    key && !upToDate.includes(id) ? [{ value: id, label: name, hint: roleLabel, key }] : [],
  )
  const share = async () => {
    const chosen = choices.find(({ value }) => value === personId)
    if (!chosen || !seal.seal) return
    setBusy(true)
    setProblem(null)
    try {
      const { sealTo } = await import('./crypto/age.ts')
      const ciphertext = (await sealTo(chosen.key.recipient, identity)) ?? ''
      const copy = { personId: chosen.value, keyId: chosen.key.id, ciphertext }
      await rpc.seals.share.mutate({ sourceId: seal.sourceId, sealId: seal.seal.id, copy })
      tell(`Sealed to ${chosen.label}.`)
      setPersonId(null)
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setBusy(false)
      await refresh.onSettled()
    }
  }
  if (choices.length === 0) return null
  return (
    <div className="grid gap-2">
      {problem ? <Note tone="red">{problem}</Note> : null}
      <div className="flex gap-2">
        <Select
          aria-label="Seal it to one more"
          placeholder="Seal it to one more …"
          value={personId}
          options={choices}
          onChange={setPersonId}
        />
        <Button disabled={personId === null} busy={busy} onClick={() => void share()}>
          Seal to them
        </Button>
      </div>
    </div>
  )
}
