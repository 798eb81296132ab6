'use client'

import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { shortened } from './story-claims.ts'
import type { Tie } from './use-tie.ts'

type Props = { tie: Tie; /** The words it is tied to already. */ kept: string | null; onUntie: () => void }

/** The sentence of the story that says what came of the request. */
export function TiedWords({ tie, kept, onUntie }: Props) {
  const [nothing, setNothing] = useState(false)
  const words = tie.subject?.words ?? kept
  return (
    <div className="grid gap-1">
      <p className="text-label font-medium text-ink-soft">The sentence that says so</p>
      {words ? <p className="font-text text-caption text-ink">“{shortened(words, 160)}”</p> : null}
      <div className="-ml-3 flex flex-wrap gap-1">
        <Button
          look="quiet"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setNothing(!tie.take())}
        >
          <Link2 aria-hidden="true" /> Tie to selected words
        </Button>
        {words ? (
          <Button
            look="quiet"
            onClick={() => {
              tie.drop()
              onUntie()
            }}
          >
            Untie
          </Button>
        ) : null}
      </div>
      {nothing ? (
        <p role="alert" className="text-label text-red">
          Select the sentence in the story first.
        </p>
      ) : null}
    </div>
  )
}
