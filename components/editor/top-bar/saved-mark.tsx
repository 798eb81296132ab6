'use client'

import { Check, CloudOff, DatabaseZap, GitCompareArrows, Loader, Lock, LogIn } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { cx } from '#components/ui/class-names.ts'
import type { SavedKind } from '../session/saved-state.ts'
import type { StorySession } from '../session/story-session.ts'
import { useLeaveWarning, useSavedState } from '../session/use-session.ts'
import { useEditing } from '../story-context.tsx'
import { WaysOut } from './ways-out.tsx'

const ICONS: Record<SavedKind, LucideIcon> = {
  opening: Loader,
  saved: Check,
  saving: Loader,
  offline: CloudOff,
  away: DatabaseZap,
  apart: GitCompareArrows,
  signed_out: LogIn,
  someone_else: LogIn,
  not_yours: Lock,
  right_gone: Lock,
  read_only: Lock,
  newer: Lock,
}
const ALARMING = new Set<SavedKind>([
  'offline',
  'away',
  'apart',
  'signed_out',
  'someone_else',
  'not_yours',
  'right_gone',
  'newer',
])

/** On a phone the bar has no room for a sentence: what alarms hangs under it. */
const STRIP =
  'max-sm:absolute max-sm:inset-x-0 max-sm:top-full max-sm:border-b max-sm:border-hairline max-sm:bg-raised max-sm:px-4 max-sm:py-2'

/** Words that do not fit go whole, to a line that is not shown, and leave their picture: half a word says nothing. */
const WHOLE_OR_NOT = 'h-5 flex-wrap content-start gap-y-0 overflow-hidden leading-5'

/** How safe the words are, in words. Screen readers hear it when it changes for the worse or back, not at every key. */
export function SavedMark({ session }: { session: StorySession }) {
  const { kind, words, unsaved } = useSavedState(session)
  useLeaveWarning(unsaved)
  const Icon = ICONS[kind]
  const alarming = ALARMING.has(kind)
  useAnnounced(words, alarming, kind === 'saved')
  return (
    <span
      className={cx(
        'flex min-w-0 items-center gap-x-1.5 text-ui text-ink-faint',
        alarming ? STRIP : WHOLE_OR_NOT,
      )}
    >
      <Icon className={cx('size-4 shrink-0', alarming && 'text-amber')} aria-hidden="true" />
      <span
        title={alarming ? words : undefined}
        data-calm={alarming ? undefined : ''}
        className={alarming ? 'text-ink sm:truncate' : 'whitespace-nowrap'}
      >
        {words}
      </span>
      <WaysOut session={session} kind={kind} />
    </span>
  )
}

/** Says to screen readers when words are not safe any more, and when they are again; not at every key. */
function useAnnounced(words: string, alarming: boolean, isSaved: boolean): void {
  const { say } = useEditing()
  const wasAlarming = useRef(false)
  useEffect(() => {
    if (alarming) say(words)
    else if (isSaved && wasAlarming.current) say('The newsroom has every word again.')
    if (alarming || isSaved) wasAlarming.current = alarming
  }, [say, words, alarming, isSaved])
}
