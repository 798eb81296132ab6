import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { Door } from '#components/people/door.tsx'
import { returnPath } from '#components/people/return-path.ts'
import { SignInForm } from '#components/people/sign-in-form.tsx'
import { Sweep } from '#components/people/sweep.tsx'
import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { newsroomProfile } from '#lib/publishing/queries/newsroom-profile.ts'
import { db } from '#lib/platform/db/client.ts'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The door. Who is signed in already goes through. */
export default async function SignInPage({ searchParams }: Props) {
  const wanted = (await searchParams)['callbackUrl']
  const returnTo = returnPath(typeof wanted === 'string' ? wanted : null)
  if (await actorFromCookies((await headers()).get('cookie'))) redirect(returnTo)
  return (
    <Door newsroom={(await newsroomProfile(db)).name} title="Sign in">
      <SignInForm returnTo={returnTo} />
      <Sweep me={null} />
      <p className="mt-6 text-label text-ink-faint">
        No account, or the password is lost? An admin can send you a link.
      </p>
    </Door>
  )
}
