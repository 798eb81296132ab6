'use client'

import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

import './newsroom/newsroom.css'

/** What stands there when not even the newsroom's frame could be built: the database is away, as a rule. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Stet cannot show this page now</title>
        <main>
          <EmptyState
            isPage
            title="The newsroom cannot be shown now"
            action={
              <Button look="primary" onClick={retry}>
                Try again
              </Button>
            }
          >
            The server is up but something that it needs is away. What was marked as saved is saved. Try again
            in a minute.
          </EmptyState>
        </main>
      </body>
    </html>
  )
}
