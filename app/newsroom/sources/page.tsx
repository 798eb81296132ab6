import type { Metadata } from 'next'
import { Registry } from '#components/sources/registry.tsx'
import { canAdd } from '#lib/sources/policy.ts'
import { requireCtx } from '../require-actor.ts'

export const metadata: Metadata = { title: 'Sources' }

/** The registry of sources, as far as the person who is signed in may see it. */
export default async function SourcesPage() {
  const ctx = await requireCtx('/newsroom/sources')
  return <Registry addsSources={canAdd(ctx.actor)} />
}
