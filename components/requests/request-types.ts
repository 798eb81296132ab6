import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '#lib/router.ts'

/** A request for comment in the list over all stories. */
export type RequestItem = inferRouterOutputs<AppRouter>['sources']['requests']['items'][number]
