'use client'

import { useCallback, useState } from 'react'

type Sentence = { id: number; words: string }

/** How many sentences stand until newer ones come: one that follows at once must not cut off the one before. */
const KEPT = 3

/** What was said to screen readers lately, and how to say more. */
export function useSaid(): { said: readonly Sentence[]; say: (words: string) => void } {
  const [said, setSaid] = useState<readonly Sentence[]>([])
  const say = useCallback((words: string) => {
    if (words === '') return
    setSaid((before) => [...before, { id: (before.at(-1)?.id ?? 0) + 1, words }].slice(-KEPT))
  }, [])
  return { said, say }
}

/** Where it is said: each sentence once, one after the other, also one that was said before. */
export function Said({ said }: { said: readonly Sentence[] }) {
  return (
    <div role="status" aria-atomic="false" className="sr-only">
      {said.map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
    </div>
  )
}
