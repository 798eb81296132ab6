import type { Metadata } from 'next'
import { Requests } from '#components/requests/requests.tsx'
import { requireCtx } from '../require-actor.ts'

export const metadata: Metadata = { title: 'Requests for comment' }

/** Who was asked for comment and has not answered, over all stories that the person who is signed in may see. */
export default async function RequestsPage() {
  await requireCtx('/newsroom/requests')
  return <Requests />
}
