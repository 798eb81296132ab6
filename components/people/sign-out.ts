'use client'

import { signOut } from 'next-auth/react'

/** Signs out here and leaves for the sign-in page with a whole page load, so that nothing of the desk stays in memory. */
export async function leave(): Promise<void> {
  await signOut({ callbackUrl: '/newsroom/sign-in' })
}
