import type { Metadata } from 'next'
import { Library } from '#components/photos/library.tsx'
import { canUpload } from '#lib/photos/policy.ts'
import { requireCtx } from '../require-actor.ts'

export const metadata: Metadata = { title: 'Photos' }

/** The photo library of the newsroom. */
export default async function PhotosPage() {
  const ctx = await requireCtx('/newsroom/photos')
  return <Library uploads={canUpload(ctx.actor)} />
}
