'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'

import { useTRPC } from '#components/rpc/rpc.tsx'

import { inputFrom, isFiltered } from './desk-filter.ts'
import type { DeskFilter } from './desk-filter.ts'
import type { DeskPage } from './desk-types.ts'

const LOOK_EVERY_MS = 15_000

/** The stories of a filter, page by page, looked at again every 15 seconds. `initial` is the plain desk's first page. */
export function useDesk(filter: DeskFilter, initial: DeskPage) {
  const trpc = useTRPC()
  const desk = useInfiniteQuery(
    trpc.stories.desk.infiniteQueryOptions(inputFrom(filter), {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
      refetchInterval: LOOK_EVERY_MS,
      ...(isFiltered(filter) ? {} : { initialData: { pages: [initial], pageParams: [] } }),
    }),
  )
  return { ...desk, items: desk.data?.pages.flatMap((page) => page.items) ?? null }
}
