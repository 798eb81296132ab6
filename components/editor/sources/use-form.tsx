'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { SourceFiles } from '#components/sources/source-files.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { agreementOf, problemOfAgreement, toUseFields } from '../attribute/agreement.ts'
import { AgreementFields } from '../attribute/agreement-fields.tsx'
import type { RecordStatus, UseView } from '../story-types.ts'
import { useStoryRefresh } from './use-story-refresh.ts'

/** Changes an agreement. What was typed stays when the newsroom will not have it. */
export function UseForm({ use, onDone }: { use: UseView; onDone: () => void }) {
  const trpc = useTRPC()
  const { onSettled } = useStoryRefresh()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const [agreement, setAgreement] = useState(() => agreementOf(use))
  const [missing, setMissing] = useState<string | null>(null)
  const save = useMutation(
    trpc.sources.editUse.mutationOptions({
      onSettled,
      onSuccess: () => {
        tell('The agreement is changed.')
        onDone()
      },
    }),
  )
  const send = (event: React.FormEvent) => {
    event.preventDefault()
    const problem = problemOfAgreement(agreement, use.anonymous)
    setMissing(problem)
    if (!problem) save.mutate({ useId: use.id, revision: use.revision, fields: toUseFields(agreement) })
  }
  return (
    <form onSubmit={send} className="grid gap-3 pt-1">
      <AgreementFields
        agreement={agreement}
        statuses={withOwn(choices.data?.recordStatuses ?? [], use.recordStatus)}
        anonymous={use.anonymous}
        namesKnowers={use.mine}
        useId={use.id}
        onChange={(change) => setAgreement({ ...agreement, ...change })}
      />
      {use.source ? <SourceFiles title="Evidence" sourceId={use.source.id} useId={use.id} mayAdd /> : null}
      <p role="alert" className="text-label text-red empty:hidden">
        {missing ?? (save.error ? sentenceOf(save.error) : null)}
      </p>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" look="secondary" busy={save.isPending}>
          Save agreement
        </Button>
      </div>
    </form>
  )
}

/** What can be agreed now, and what this use was agreed under should it have been archived since. */
function withOwn(statuses: readonly RecordStatus[], own: RecordStatus): readonly RecordStatus[] {
  return statuses.some((status) => status.id === own.id) ? statuses : [own, ...statuses]
}
