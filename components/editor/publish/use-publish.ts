'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { v7 } from 'uuid'
import { problemOf, sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { compareDocuments } from '#lib/document/diff.ts'
import type { DocumentComparison } from '#lib/document/diff.ts'
import type { PublishChoice } from '../checks/publish-choice.ts'
import { whenSaved } from '../session/when-saved.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { lookAt } from './seen.ts'
import type { Seen } from './seen.ts'
import { useKnown } from './use-known.ts'

/** What others changed while one looked. */
export type ChangedSince = { by: string[]; changes: DocumentComparison }

const NOT_SAVED =
  'Some of your words are not saved yet. Wait until the top bar says “Saved”, then publish again.'
/** Words that the server has already may still be on their way to this window. */
const ARRIVAL = 600

/**
 * Publishes exactly what the person saw when the sheet opened. Words that came in between stop it, are shown, and count as seen
 * from then on. A repeat after a lost answer carries the same key and does nothing twice.
 */
export function usePublish(open: boolean, onDone: () => void) {
  const preview = useKnown(open)
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const { session } = useEditing()
  const [seen, setSeen] = useState<Seen | null>(null)
  const [key, setKey] = useState(() => v7())
  const [changedSince, setChangedSince] = useState<ChangedSince | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [wasOpen, setWasOpen] = useState(open)
  if (open !== wasOpen) {
    setWasOpen(open)
    setProblem(null)
    setChangedSince(null)
  }
  const send = useMutation(trpc.publishing.publish.mutationOptions())
  const sendBreaking = useMutation(trpc.publishing.publishBreaking.mutationOptions())
  const refresh = () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id }))

  const take = useCallback((now: Seen) => {
    setSeen(now)
    setKey(v7())
  }, [])

  useEffect(() => {
    if (!open) return
    let isCurrent = true
    void lookAt(session).then((now) => isCurrent && take(now))
    return () => {
      isCurrent = false
    }
  }, [open, session, take])

  const showChanges = async (before: Seen, by: string[]) => {
    await new Promise((resolve) => setTimeout(resolve, ARRIVAL))
    const now = await lookAt(session)
    take(now)
    const changes = compareDocuments(before.document, now.document)
    setChangedSince(changes.same ? null : { by, changes })
  }

  const publish = useMutation({
    mutationFn: async ({ known, breaking, ...choice }: PublishChoice) => {
      if (!seen || !(await whenSaved(session))) return setProblem(NOT_SAVED)
      setProblem(null)
      const fingerprint = { ...seen.fingerprint, known }
      try {
        const publication = { storyId: story.id, fingerprint, ...choice, key }
        if (breaking === null) await send.mutateAsync(publication)
        else await sendBreaking.mutateAsync({ ...publication, reason: breaking })
      } catch (error) {
        setProblem(sentenceOf(error))
        const refusal = problemOf(error)
        if (refusal?.code === 'changed_since') await showChanges(seen, namesIn(refusal.data))
        else if (refusal) setKey(v7())
        void preview.refetch()
        return void refresh()
      }
      await refresh()
      tell(
        breaking === null
          ? 'Published. Readers have it now.'
          : 'Published on breaking. Readers have it now; clear it within minutes.',
      )
      onDone()
    },
  })
  return { publish: publish.mutate, busy: publish.isPending, problem, changedSince, seen, preview }
}

function namesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('by' in data) || !Array.isArray(data.by)) return []
  return data.by.filter((name) => typeof name === 'string')
}
