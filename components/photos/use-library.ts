'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'

export type LibraryFilter = { text: string; mine: boolean }

/** The photo library by pages, newest first. */
export function useLibrary({ text, mine }: LibraryFilter) {
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const library = useInfiniteQuery({
    queryKey: [...trpc.photos.library.pathKey(), { text, mine }],
    queryFn: ({ pageParam }) =>
      rpc.photos.library.query({ text, mine, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  return { ...library, items: library.data?.pages.flatMap((page) => page.items) ?? null }
}
