'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { ChooseSource } from './choose-source.tsx'
import type { SourceDetail } from './registry-types.ts'

type Props = { source: SourceDetail; onMerged: (id: string) => void }

/** Makes this record and another one of the same source one. */
export function MergeSource({ source, onMerged }: Props) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const [choosing, setChoosing] = useState(false)
  const [into, setInto] = useState<{ id: string; label: string } | null>(null)
  const merge = useMutation(
    trpc.sources.merge.mutationOptions({
      onSuccess: ({ id }) => {
        tell('The two records are one.')
        onMerged(id)
      },
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => client.invalidateQueries(trpc.sources.pathFilter()),
    }),
  )
  if (!choosing) {
    return (
      <Button look="quiet" busy={merge.isPending} onClick={() => setChoosing(true)}>
        Merge…
      </Button>
    )
  }
  return (
    <>
      <ChooseSource
        label="Find the record to keep"
        without={[source.id]}
        namedOnly
        onChoose={setInto}
        onCancel={() => setChoosing(false)}
      />
      <AlertDialog
        open={into !== null}
        onOpenChange={(open) => open || setInto(null)}
        title={`Merge “${source.publicName}” into “${into?.label ?? ''}”?`}
        description={`Stories, requests for comment, contacts, notes and files go to “${into?.label ?? ''}”, whose name and role stay. It cannot be taken back.`}
        action="Merge them"
        onAction={() => into && merge.mutate({ id: source.id, intoId: into.id })}
      />
    </>
  )
}
