import type { Metadata } from 'next'
import Link from 'next/link'

import { Door } from '#components/people/door.tsx'
import { JoinForm } from '#components/people/join-form.tsx'
import { buttonClasses } from '#components/ui/button.tsx'
import { LINK_SENTENCES } from '#lib/people/commands/accept-invitation.ts'
import { linkState } from '#lib/people/queries/link-state.ts'
import { newsroomProfile } from '#lib/publishing/queries/newsroom-profile.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'

export const metadata: Metadata = { title: 'Join' }

const TITLES = {
  first_admin: 'Open the newsroom',
  join: 'Join the newsroom',
  new_password: 'Set a new password',
}

/** The page behind a one-time link. A link that does not work says why and what to do. */
export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [link, { name: newsroom }] = await Promise.all([
    linkState(db, systemClock, token),
    newsroomProfile(db),
  ])
  if (link.state !== 'open') {
    return (
      <Door newsroom={newsroom} title="This link does not work">
        <p className="mb-6 text-lead text-ink-soft">{LINK_SENTENCES[link.state]}</p>
        <Link href="/newsroom/sign-in" className={buttonClasses('secondary')}>
          To the sign-in page
        </Link>
      </Door>
    )
  }
  return (
    <Door newsroom={newsroom} title={TITLES[link.kind]}>
      <p className="-mt-3 mb-6 text-lead text-ink-soft">{introduction(link.kind, link.invitedBy)}</p>
      <JoinForm token={token} kind={link.kind} name={link.name} email={link.email} />
    </Door>
  )
}

function introduction(kind: keyof typeof TITLES, invitedBy: string | null): string {
  const who = invitedBy ?? 'Your newsroom'
  if (kind === 'first_admin')
    return 'Nobody is here yet. You become the first admin and can invite the others.'
  if (kind === 'join') return `${who} invited you. Choose a password, and you are in.`
  return `${who} made this link for you. Your other sign-ins end when you set the password.`
}
