'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'

type Props = { value: string | null; onChange: (personId: string) => void }

/** Who spoke with the source or got the document: whoever fills the form in, until they say otherwise. */
export function ObtainedBy({ value, onChange }: Props) {
  const trpc = useTRPC()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const people = choices.data?.people ?? []
  const options = people
    .filter((person) => person.writes || person.id === value)
    .map((person) => ({ value: person.id, label: person.name }))
  return (
    <Field label="Obtained by">
      {(control) => (
        <Select
          {...control}
          value={value ?? people.find((person) => person.me)?.id ?? null}
          options={options}
          placeholder="Somebody who left"
          onChange={onChange}
        />
      )}
    </Field>
  )
}
