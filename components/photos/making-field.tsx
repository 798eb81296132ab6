'use client'

import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { madeWithAi, WAYS_OF_MAKING } from '#lib/photos/model/made-with-ai.ts'

/** A way of making a picture that people may choose. */
export type WayOfMaking = (typeof WAYS_OF_MAKING)[number]['value']

type Props = {
  /** What is said of the photo now, in whatever form its file had it. */
  digitalSourceType: string
  /** What was chosen here, or null while nothing was. */
  value: WayOfMaking | null
  locked: boolean
  onChange: (value: WayOfMaking) => void
}

/** How the picture was made. Whatever was made or altered with AI is labelled so for readers. */
export function MakingField({ digitalSourceType, value, locked, onChange }: Props) {
  const name = digitalSourceType.split('/').at(-1)
  const now = WAYS_OF_MAKING.find((way) => way.value.endsWith(`/${name}`))?.value ?? null
  const label = madeWithAi(value ?? digitalSourceType)?.label
  return (
    <Field
      label="How it was made"
      hint={label ? `Readers see “${label}” under it.` : 'What AI made or altered is labelled for readers.'}
    >
      {(control) => (
        <Select
          {...control}
          value={value ?? now}
          options={WAYS_OF_MAKING}
          disabled={locked}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
