'use client'

import { useSyncExternalStore } from 'react'
import { meHere } from '#components/people/me-here.ts'
import { KeptWords } from './kept-words.tsx'

const never = () => () => undefined

/** The story as this browser keeps it for whoever did not sign out of it, where the newsroom cannot even say who is here. */
export function KeptHere({ storyId }: { storyId: string }) {
  const personId = useSyncExternalStore(never, meHere, () => null)
  if (!personId) return null
  return (
    <div className="mx-auto w-full max-w-180 px-4 pb-16">
      <KeptWords storyId={storyId} personId={personId} />
    </div>
  )
}
