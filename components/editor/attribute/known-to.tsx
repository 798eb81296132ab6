'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'

type Props = { value: readonly string[]; onChange: (ids: string[]) => void }

/** The colleagues whom the reporter has told who this is. */
export function KnownTo({ value, onChange }: Props) {
  const trpc = useTRPC()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const others = (choices.data?.people ?? []).filter((person) => !person.me)
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-label font-medium text-ink-soft">Known to</legend>
      <p className="text-label text-ink-faint">
        You, and whom you have told who it is. An editor should be among them.
      </p>
      <div className="grid max-h-40 gap-1.5 overflow-y-auto rounded-md px-2.5 py-2 inset-ring inset-ring-edge">
        {others.map((person) => (
          <Checkbox
            key={person.id}
            checked={value.includes(person.id)}
            onChange={(checked) =>
              onChange(checked ? [...value, person.id] : value.filter((id) => id !== person.id))
            }
            label={
              <>
                {person.name} <span className="text-ink-faint">{person.isEditor ? 'Editor' : ''}</span>
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
