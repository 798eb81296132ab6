import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Admin } from '#components/admin/admin.tsx'
import { can } from '#lib/people/policy.ts'

import { requireCtx } from '../require-actor.ts'

export const metadata: Metadata = { title: 'Admin' }

/** People, bylines and sections, for who may enter; for others the page does not exist. */
export default async function AdminPage() {
  const ctx = await requireCtx('/newsroom/admin')
  if (!can(ctx.actor, 'enter_admin')) notFound()
  return <Admin />
}
