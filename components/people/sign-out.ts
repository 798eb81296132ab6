'use client'

import { signOut } from 'next-auth/react'
import { forgetMe } from './me-here.ts'

/** Signs out here and leaves for the sign-in page with a whole page load, so that nothing of the desk stays in memory. */
export async function leave(): Promise<void> {
  forgetMe()
  await signOut({ callbackUrl: '/newsroom/sign-in' })
}
