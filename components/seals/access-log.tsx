'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { DEED_LABELS } from '#lib/seals/model/seal-view.ts'

/** What was done with the seals of this source, and by whom; asked for only when somebody wants to see it. */
export function AccessLog({ sourceId }: { sourceId: string }) {
  const trpc = useTRPC()
  const [open, setOpen] = useState(false)
  const log = useQuery(trpc.seals.log.queryOptions({ sourceId }, { enabled: open }))
  return (
    <section aria-label="Access log" className="grid gap-1">
      <div>
        <Button look="quiet" className="-ml-3" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the access log' : 'Show the access log'}
        </Button>
      </div>
      {open && !log.data ? <QueryState query={log} /> : null}
      {open && log.data ? (
        <>
          <p className="text-label text-ink-faint">
            Seen by the source’s reporter and by holders. Entries go after a year.
          </p>
          {log.data.length === 0 ? <p className="text-ui text-ink-soft">Nothing yet.</p> : null}
          <ul className="grid gap-1 text-ui">
            {log.data.map(({ id, at, by, deed, about }) => (
              <li key={id}>
                {by}: {DEED_LABELS[deed].toLowerCase()}
                {about ? ` ${about}` : ''}
                <span className="text-label text-ink-faint">
                  , <Moment at={at} />
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
