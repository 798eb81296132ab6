'use client'

import { useMutation } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tellError } from '#components/ui/toaster.tsx'

type Props = {
  useId?: string | undefined
  /** Null while notes are kept that nobody has opened here. */
  value: string | null
  onChange: (notes: string) => void
}

/** Notes on a use. Those that are kept stay hidden until somebody asks for them, which is written down. */
export function UseNotes({ useId, value, onChange }: Props) {
  const trpc = useTRPC()
  const open = useMutation(
    trpc.sources.openUseNotes.mutationOptions({
      // What was opened stands in this form alone and is forgotten with it.
      gcTime: 0,
      onSuccess: ({ notes }) => onChange(notes),
      onError: (error) => tellError(sentenceOf(error)),
    }),
  )
  if (value === null && useId) {
    return (
      <div className="grid justify-items-start gap-1">
        <p className="text-label font-medium text-ink-soft">Notes</p>
        <p className="text-label text-ink-faint">Kept encrypted. That you opened them is recorded.</p>
        <Button busy={open.isPending} onClick={() => open.mutate({ useId })}>
          Show notes
        </Button>
      </div>
    )
  }
  return (
    <Field label="Notes" hint="For those who may see the source. Kept encrypted." optional>
      {(control) => (
        <Textarea
          {...control}
          rows={2}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
