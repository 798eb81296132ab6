'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'
import { journalsOf } from '#components/editor/session/journal-list.ts'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { leave } from './sign-out.ts'

/** Longer than words rest before they are known to be in the newsroom. */
const SETTLED = 1500

/** The stories of which only this browser has words; what was just saved gets a moment to be known as saved. */
async function unsentStories(personId: string): Promise<string[]> {
  const unsent = async () => (await journalsOf(personId)).filter((journal) => !journal.isSent)
  if ((await unsent()).length > 0) await new Promise((resolve) => setTimeout(resolve, SETTLED))
  return (await unsent()).map((journal) => journal.storyId)
}

/**
 * Signing out, which first asks when words are only in this browser: they stay here for their writer and for nobody else, and are sent
 * at the next sign-in. → what begins it, and the question to put on the page.
 */
export function useLeave(personId: string): { begin: () => void; question: ReactNode } {
  const [unsent, setUnsent] = useState<string[]>([])
  const begin = () =>
    void unsentStories(personId).then((stories) => (stories.length > 0 ? setUnsent(stories) : leave()))
  const count = unsent.length === 1 ? 'One story has' : `${unsent.length} stories have`
  const question = (
    <AlertDialog
      open={unsent.length > 0}
      onOpenChange={(open) => open || setUnsent([])}
      title={`${count} words that are only in this browser`}
      description={<Unsent stories={unsent} />}
      action="Sign out and keep them here"
      cancel="Stay signed in"
      danger={false}
      onAction={() => void leave()}
    />
  )
  return { begin, question }
}

function Unsent({ stories }: { stories: string[] }) {
  return (
    <div className="grid gap-2">
      <p>
        Open a story to have its words sent. If you sign out now they stay here for you alone, and are sent
        when you open it again on this browser.
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {stories.map((id, index) => (
          <li key={id}>
            <a
              href={`/newsroom/stories/${id}`}
              className="inline-flex items-center text-accent underline underline-offset-2 max-sm:min-h-11"
            >
              {stories.length === 1 ? 'Open the story' : `Open story ${index + 1}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
