import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

import type { AppRouter } from '#lib/router.ts'

type Outputs = inferRouterOutputs<AppRouter>
type Inputs = inferRouterInputs<AppRouter>

export type PersonItem = Outputs['people']['list']['items'][number]
export type RoleChoice = Outputs['people']['roles'][number]
export type RoleId = Inputs['people']['changeRole']['role']
export type BylineItem = Outputs['bylines']['list']['items'][number]
export type BylineDraft = Inputs['bylines']['add']
export type SectionItem = Outputs['sections']['list'][number]
export type StatusItem = Outputs['recordStatuses']['list'][number]
