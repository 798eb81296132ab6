import type { Metadata } from 'next'
import { MyKey } from '#components/seals/my-key.tsx'
import { requireCtx } from '../require-actor.ts'

export const metadata: Metadata = { title: 'My key' }

/** One's own key for sealed identities. */
export default async function SealsPage() {
  await requireCtx('/newsroom/seals')
  return <MyKey />
}
