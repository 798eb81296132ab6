import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '#lib/router.ts'
import type { ClaimFact, CommentRequestFact, RecordStatus } from '#lib/sources/model/sourcing.ts'
import type { UseView } from '#lib/sources/model/use-view.ts'

export type { ClaimFact, CommentRequestFact, RecordStatus, UseView }

/** Everything about a story beside its words, as the newsroom's door gives it to this person. */
export type StoryView = inferRouterOutputs<AppRouter>['stories']['get']
