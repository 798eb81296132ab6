'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { Identity } from '#lib/seals/model/identity.ts'
import { shortKey } from './save-file.ts'
import type { SealColleague, SealOfSource } from './seal-types.ts'
import { useSealRefresh } from './use-seal-refresh.ts'

type Props = { seal: SealOfSource; from: Identity | null; onDone: () => void }

const NOTHING: Identity = { name: '', contact: '', notes: '' }
// Neither completed, corrected nor looked up: some browsers send what is spell-checked to somebody else.
const PRIVATE = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
} as const

class TooLong extends Error {}

/** Writes an identity and seals it here, before anything is sent. What is typed exists in this form alone. */
export function SealForm({ seal, from, onDone }: Props) {
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const refresh = useSealRefresh()
  const people = useQuery(trpc.seals.people.queryOptions())
  const [identity, setIdentity] = useState(from ?? NOTHING)
  const [chosen, setChosen] = useState(() => seal.holders.map((holder) => holder.personId))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const me = people.data?.find((person) => person.me)
  useForget(onDone)

  const save = async () => {
    if (!identity.name.trim() && !identity.contact.trim() && !identity.notes.trim())
      return setProblem('There is nothing to seal yet. Write who the source is.')
    setBusy(true)
    setProblem(null)
    try {
      const holders = (people.data ?? []).filter((person) => person.me || chosen.includes(person.id))
      const copies = await sealToAll(holders, identity)
      await rpc.seals.seal.mutate({ sourceId: seal.sourceId, replaces: seal.seal?.id ?? null, copies })
      tell('Sealed. Nobody can read it but those you chose.')
      onDone()
    } catch (error) {
      setProblem(
        error instanceof TooLong
          ? 'That is too long to seal. Keep it under about 8,000 characters; nothing was sent.'
          : sentenceOf(error),
      )
    } finally {
      setBusy(false)
      void refresh.onSettled()
    }
  }
  if (!people.data) return <QueryState query={people} />
  if (!me?.key) return <NoKey onDone={onDone} />
  return (
    <form
      aria-label="Seal the identity"
      autoComplete="off"
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {problem ? <Note tone="red">{problem}</Note> : null}
      <IdentityFields
        identity={identity}
        onChange={(change) => setIdentity((before) => ({ ...before, ...change }))}
      />
      <Choice people={people.data} chosen={chosen} onChange={setChosen} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button look="primary" type="submit" busy={busy}>
          Seal
        </Button>
      </div>
    </form>
  )
}

async function sealToAll(holders: readonly SealColleague[], identity: Identity) {
  const { sealTo } = await import('./crypto/age.ts')
  const copies = holders.flatMap(({ id, key }) => (key ? [{ personId: id, key }] : []))
  return Promise.all(
    copies.map(async ({ personId, key }) => {
      const ciphertext = await sealTo(key.recipient, identity)
      if (ciphertext === null) throw new TooLong()
      return { personId, keyId: key.id, ciphertext }
    }),
  )
}

/** A page that a browser keeps for "back" must not keep the form. */
function useForget(onDone: () => void): void {
  useEffect(() => {
    addEventListener('pagehide', onDone)
    return () => removeEventListener('pagehide', onDone)
  })
}

function NoKey({ onDone }: { onDone: () => void }) {
  return (
    <Note action={<Button onClick={onDone}>Close</Button>}>
      You need a key of your own first: it is made in a minute.{' '}
      <Link href="/newsroom/seals" prefetch={false} className="text-accent underline underline-offset-2">
        Make my key
      </Link>
    </Note>
  )
}

type FieldsProps = { identity: Identity; onChange: (change: Partial<Identity>) => void }

function IdentityFields({ identity, onChange }: FieldsProps) {
  return (
    <>
      <Field label="Name">
        {(control) => (
          <Input
            {...control}
            {...PRIVATE}
            autoFocus
            value={identity.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label="Contact" optional>
        {(control) => (
          <Textarea
            {...control}
            {...PRIVATE}
            rows={2}
            value={identity.contact}
            onChange={(event) => onChange({ contact: event.target.value })}
          />
        )}
      </Field>
      <Field label="Notes" optional>
        {(control) => (
          <Textarea
            {...control}
            {...PRIVATE}
            rows={3}
            value={identity.notes}
            onChange={(event) => onChange({ notes: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

type ChoiceProps = {
  people: readonly SealColleague[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}

/** Who is to be able to open it: oneself always, and those chosen who have a key. */
function Choice({ people, chosen, onChange }: ChoiceProps) {
  const others = people.filter((person) => !person.me)
  const without = others.filter((person) => !person.key)
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-label font-medium text-ink-soft">Who can open it</legend>
      <p className="text-label text-ink-faint">
        You, and whom you choose here. An editor should be among them.
      </p>
      {others.flatMap(({ id, name, roleLabel, key }) =>
        key
          ? [
              <Checkbox
                key={id}
                checked={chosen.includes(id)}
                onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
                label={name}
                hint={`${roleLabel} · key ending in ${shortKey(key.recipient)}`}
              />,
            ]
          : [],
      )}
      {without.length > 0 ? (
        <p className="text-label text-ink-faint">
          Without a key yet: {without.map((person) => person.name).join(', ')}. Ask them to make one under “My
          key”, in the menu with their initials.
        </p>
      ) : null}
    </fieldset>
  )
}
