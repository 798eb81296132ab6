import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'

import { Frame } from '#components/frame/frame.tsx'
import { Providers } from '#components/frame/providers.tsx'
import { LAYERS } from '#components/ui/layers.ts'
import { ZoneProvider } from '#components/ui/zone.tsx'
import { THEME_COOKIE, themeFrom } from '#components/frame/theme-choice.ts'
import { can, roleLabel } from '#lib/people/policy.ts'
import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import type { Actor } from '#lib/platform/context.ts'
import { db } from '#lib/platform/db/client.ts'
import { log } from '#lib/platform/log/log.ts'
import { newsroomProfile } from '#lib/publishing/queries/newsroom-profile.ts'
import { canStart } from '#lib/stories/policy.ts'

import './newsroom.css'

export const metadata: Metadata = {
  title: { default: 'Stet', template: '%s · Stet' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#121418' },
  ],
}

/** The newsroom's root: the look this browser chose, and the frame for who is signed in. It guards nothing: each page does. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value)
  const { actor, timeZone } = await whoIsHere()
  const person = actor
    ? { id: actor.id, name: actor.name, email: actor.email, roleLabel: roleLabel(actor.role) }
    : null
  const abilities = {
    seesAdmin: actor !== null && can(actor, 'enter_admin'),
    startsStories: actor !== null && canStart(actor),
  }
  return (
    <html lang="en" {...(theme === 'auto' ? {} : { 'data-theme': theme })} suppressHydrationWarning>
      <body>
        <Providers>
          <ZoneProvider value={timeZone}>
            <Frame person={person} abilities={abilities}>
              {children}
            </Frame>
          </ZoneProvider>
        </Providers>
        <div id={LAYERS} />
      </body>
    </html>
  )
}

/** Who is signed in and where the newsroom's clocks stand. While the database is away nobody is: the page itself then says so. */
async function whoIsHere(): Promise<{ actor: Actor | null; timeZone?: string }> {
  const cookie = (await headers()).get('cookie')
  try {
    const actor = await actorFromCookies(cookie)
    return actor ? { actor, timeZone: (await newsroomProfile(db)).timeZone } : { actor }
  } catch (error) {
    log.error({ err: error }, 'the frame could not be told who is signed in')
    return { actor: null }
  }
}
