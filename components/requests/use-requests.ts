'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import type { RequestFilter } from './request-filter.ts'

const LOOK_EVERY_MS = 15_000

/** The requests of a filter, page by page, looked at again every 15 seconds. */
export function useRequests({ lot, mine }: RequestFilter) {
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const requests = useInfiniteQuery({
    queryKey: [...trpc.sources.requests.pathKey(), { lot, mine }],
    queryFn: ({ pageParam }) => rpc.sources.requests.query({ lot, mine, page: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextPage ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_EVERY_MS,
  })
  return { ...requests, items: requests.data?.pages.flatMap((page) => page.items) ?? null }
}
