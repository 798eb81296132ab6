import type { inferRouterOutputs } from '@trpc/server'

import type { AppRouter } from '#lib/router.ts'

/** A page of the desk's list, and one line of it. */
export type DeskPage = inferRouterOutputs<AppRouter>['stories']['desk']
export type DeskItem = DeskPage['items'][number]
