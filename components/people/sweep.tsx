'use client'

import { useEffect } from 'react'
import { sweepJournals } from '#components/editor/session/journal-list.ts'
import { meHere } from './me-here.ts'

/** Removes what this browser kept for those who are not signed in on it any more, once the newsroom has it. Shows nothing. */
export function Sweep({ me }: { me: string | null }) {
  useEffect(() => void sweepJournals(me ?? meHere()), [me])
  return null
}
