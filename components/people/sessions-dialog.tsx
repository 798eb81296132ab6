'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Note } from '#components/ui/note.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Whose sign-ins; oneself when left out. */
  person?: { id: string; name: string }
}

/** Where somebody is signed in, each to be ended at once. */
export function SessionsDialog({ open, onOpenChange, person }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={person ? `Where ${person.name} is signed in` : 'Where you are signed in'}
      description="Ending a sign-in works at once, also for windows that are open now."
    >
      <Sessions personId={person?.id} />
    </Dialog>
  )
}

function Sessions({ personId }: { personId: string | undefined }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const input = personId ? { personId } : {}
  const sessions = useQuery(trpc.people.sessions.queryOptions(input))
  const end = useMutation(
    trpc.people.endSession.mutationOptions({
      onSuccess: () => tell('The sign-in has ended.'),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => queries.invalidateQueries(trpc.people.sessions.queryFilter()),
    }),
  )
  if (sessions.isError) return <Note tone="red">{sentenceOf(sessions.error)}</Note>
  if (!sessions.data) return <SkeletonRows rows={3} />
  if (sessions.data.length === 0) return <p className="text-ui text-ink-soft">Nowhere at the moment.</p>
  return (
    <ul className="border-t border-hairline">
      {sessions.data.map((session) => (
        <li key={session.id} className="flex items-center gap-3 border-b border-hairline py-2">
          <div className="min-w-0 flex-1">
            <p className="truncate font-medium">{session.device}</p>
            <p className="text-label text-ink-faint">
              Last seen <Moment at={session.lastSeenAt} />, signed in <Moment at={session.createdAt} />
            </p>
          </div>
          {session.isThisOne ? (
            <Badge>This window</Badge>
          ) : (
            <Button
              onClick={() => end.mutate({ sessionId: session.id })}
              busy={end.isPending && end.variables.sessionId === session.id}
            >
              End
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
