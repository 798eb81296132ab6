import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

import type { AppRouter } from '#lib/router.ts'

type Outputs = inferRouterOutputs<AppRouter>['standards']

export type RuleItem = Outputs['rules']['rules'][number]
export type RulesData = Outputs['rules']
export type StoryTypeChoice = inferRouterInputs<AppRouter>['standards']['setSeverity']['storyType']
