import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '#lib/router.ts'

type Seals = inferRouterOutputs<AppRouter>['seals']

/** The identity of a source, as this person may see it: everything but the identity. */
export type SealOfSource = Seals['ofSource']

/** One of one's own keys. */
export type MyKeyItem = Seals['myKeys'][number]

/** A colleague, with the key that an identity can be sealed to, or without. */
export type SealColleague = Seals['people'][number]
