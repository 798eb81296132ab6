import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '#lib/router.ts'

type Sources = inferRouterOutputs<AppRouter>['sources']

/** One line of the registry. */
export type RegistryItem = Sources['list']['items'][number]

/** A source with everything about it that this person may see. */
export type SourceDetail = Sources['get']

/** A file of a source. */
export type FileItem = Sources['files'][number]
