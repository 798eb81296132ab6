'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { SealOfSource } from './seal-types.ts'
import { useSealRefresh } from './use-seal-refresh.ts'

type Props = { seal: SealOfSource; onDone: () => void }

/** Says that the identity is kept outside Stet, and who was told. */
export function KeepOutside({ seal, onDone }: Props) {
  const trpc = useTRPC()
  const refresh = useSealRefresh()
  const people = useQuery(trpc.seals.people.queryOptions())
  const [knownTo, setKnownTo] = useState<string[]>([])
  const keep = useMutation(
    trpc.seals.keepOutside.mutationOptions({
      ...refresh,
      onSuccess: () => {
        tell('Recorded. Stet holds nothing of who this is.')
        onDone()
      },
    }),
  )
  const known = seal.knowers.map((knower) => knower.personId)
  const others = (people.data ?? []).filter((person) => !person.me && !known.includes(person.id))
  const { sourceId } = seal
  return (
    <form
      aria-label="Kept outside Stet"
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate({ sourceId, identityKept: 'outside', knownTo })
      }}
    >
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-label font-medium text-ink-soft">Known to</legend>
        <p className="text-label text-ink-faint">
          You, and whom you have told. They see this source from now on.
        </p>
        {others.map(({ id, name, roleLabel }) => (
          <Checkbox
            key={id}
            checked={knownTo.includes(id)}
            onChange={(on) => setKnownTo(on ? [...knownTo, id] : knownTo.filter((each) => each !== id))}
            label={name}
            hint={roleLabel}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button look="primary" type="submit" busy={keep.isPending}>
          Kept outside
        </Button>
      </div>
    </form>
  )
}
