'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import type { SourceKind } from '#lib/sources/model/sourcing.ts'

export type RegistryFilter = { text: string; kind: SourceKind | null; beat: string | null; archived: boolean }

/** The registry by pages, newest change first, as far as this person may see it. */
export function useRegistry({ text, kind, beat, archived }: RegistryFilter) {
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const input = { text, archived, ...(kind ? { kind } : {}), ...(beat ? { beat } : {}) }
  const registry = useInfiniteQuery({
    queryKey: [...trpc.sources.list.pathKey(), input],
    queryFn: ({ pageParam }) =>
      rpc.sources.list.query({ ...input, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  return { ...registry, items: registry.data?.pages.flatMap((page) => page.items) ?? null }
}
