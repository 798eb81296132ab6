'use client'

import type { UseQueryResult } from '@tanstack/react-query'
import { sentenceOf } from '#components/rpc/rpc.tsx'
import { Note } from '#components/ui/note.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { KnownPreview } from '../checks/known-preview.tsx'
import type { KnownView } from './use-known.ts'

/** "How we know this" as the server would send it to readers now. */
export function KnownSlot({ preview }: { preview: UseQueryResult<KnownView, unknown> }) {
  if (preview.data) return <KnownPreview known={preview.data.known} asked={preview.data.asked} />
  if (preview.error) return <Note tone="red">{sentenceOf(preview.error)}</Note>
  return <Skeleton className="h-12" />
}
