import { notFound } from 'next/navigation'

import { requireCtx } from '../require-actor.ts'

/** Addresses of the newsroom that do not exist, for who is signed in. */
export default async function UnknownPage({ params }: { params: Promise<{ rest: string[] }> }) {
  await requireCtx(`/newsroom/${(await params).rest.join('/')}`)
  notFound()
}
