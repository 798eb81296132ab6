import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { db } from '#lib/platform/db/client.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'

/**
 * The signed-in person's context for a page of the newsroom. Nobody signed in: off to the sign-in page, to come back to `returnTo`.
 * Every page calls this itself; nothing before it guards it.
 */
export async function requireCtx(returnTo: string): Promise<Ctx> {
  await cookies()
  const actor = await actorFromCookies((await headers()).get('cookie'))
  if (!actor) redirect(`/newsroom/sign-in?callbackUrl=${encodeURIComponent(returnTo)}`)
  return { actor, db, clock: systemClock, requestId: newRequestId() }
}
