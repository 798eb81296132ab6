'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'
import { LastWords } from '../kept/last-words.tsx'
import { SignInHere } from '../kept/sign-in-here.tsx'
import type { SavedKind } from '../session/saved-state.ts'
import type { StorySession } from '../session/story-session.ts'

/** What can be done about words that are not safe: sign in without leaving the page, compare again, see what is only here. */
export function WaysOut({ session, kind }: { session: StorySession; kind: SavedKind }) {
  const [open, setOpen] = useState<'sign-in' | 'words' | null>(null)
  const close = () => setOpen(null)
  const isOut = kind === 'signed_out' || kind === 'someone_else'
  const hasWords = (kind === 'right_gone' || kind === 'not_yours') && session.facts.beyond
  return (
    <span className="flex shrink-0 gap-3 text-ui font-medium text-accent empty:hidden">
      {isOut ? <Way onClick={() => setOpen('sign-in')}>Sign in</Way> : null}
      {kind === 'apart' ? <Way onClick={session.retry}>Compare again</Way> : null}
      {kind === 'apart' || kind === 'newer' ? <Way onClick={() => location.reload()}>Reload</Way> : null}
      {hasWords ? <Way onClick={() => setOpen('words')}>Show them</Way> : null}
      {/* Signing in ends the reason to show the form; it stays until it was closed. */}
      {open === 'sign-in' ? <SignInHere session={session} onClose={close} /> : null}
      {open === 'words' ? <LastWords session={session} onClose={close} /> : null}
    </span>
  )
}

function Way({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="underline underline-offset-2 max-sm:min-h-11" onClick={onClick}>
      {children}
    </button>
  )
}
