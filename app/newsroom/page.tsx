import type { Metadata } from 'next'

import { Desk } from '#components/desk/desk.tsx'
import { deskList } from '#lib/stories/queries/desk-list.ts'
import { canStart } from '#lib/stories/policy.ts'

import { requireCtx } from './require-actor.ts'

export const metadata: Metadata = { title: 'Desk' }

/** The desk of who is signed in. */
export default async function DeskPage() {
  const ctx = await requireCtx('/newsroom')
  return <Desk initial={await deskList(ctx, {})} startsStories={canStart(ctx.actor)} />
}
