'use client'

import { signIn } from 'next-auth/react'

const NO_MATCH = 'Email and password do not match. Check both and try again.'
const UNREACHED = 'The newsroom could not be reached. Check the connection and try again.'

/** Signs in without leaving the page. → null, or the sentence that says why not. Never throws. */
export async function trySignIn(email: string, password: string): Promise<string | null> {
  try {
    const answer = await signIn('credentials', { email, password, redirect: false })
    if (!answer) return UNREACHED
    if (answer.ok && !answer.error) return null
    return answer.error && answer.error.includes(' ') ? answer.error : NO_MATCH
  } catch {
    return UNREACHED
  }
}
