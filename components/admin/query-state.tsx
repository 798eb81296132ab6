'use client'

import { sentenceOf } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'

type Props = { query: { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown } }

/** What stands in the place of a list that is on its way or did not come. */
export function QueryState({ query }: Props) {
  if (query.isPending) return <SkeletonRows rows={6} />
  if (!query.isError) return null
  return (
    <div className="p-4">
      <Note tone="red" action={<Button onClick={() => void query.refetch()}>Try again</Button>}>
        {sentenceOf(query.error)}
      </Note>
    </div>
  )
}
