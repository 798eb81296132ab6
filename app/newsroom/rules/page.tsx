import type { Metadata } from 'next'
import { RulesPage } from '#components/standards/rules-page.tsx'
import { requireCtx } from '../require-actor.ts'

export const metadata: Metadata = { title: 'Rules' }

/** The newsroom's rules and its word list; what a person may set there, the doors decide. */
export default async function Page() {
  await requireCtx('/newsroom/rules')
  return <RulesPage />
}
