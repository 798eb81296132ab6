'use client'

import { PanelRight } from 'lucide-react'
import { TopBar } from '#components/frame/top-bar.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { textOf } from '#lib/document/model/text-of.ts'
import { Beside } from '../beside/beside.tsx'
import { PeopleHere } from '../presence/people-here.tsx'
import { GuestMark } from '../privacy/guest-mark.tsx'
import { PrivateMark } from '../privacy/private-mark.tsx'
import { BreakingMark } from '../publish/breaking-mark.tsx'
import { useWordsSoFar } from '../session/document-context.tsx'
import { ModeBadge, ModeSwitch } from '../suggest/mode-switch.tsx'
import { SourcingSwitch } from '../sourcing/sourcing-switch.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { NextStep } from './next-step.tsx'
import { SavedMark } from './saved-mark.tsx'
import { useLiveChanges } from './use-live-changes.ts'

type Props = { onFlow: (flow: 'publish' | 'withdraw') => void; onInspect: () => void }

/** The 48 px over a story: state, who is here, whether the words are safe, how many there are, and the next step. */
export function StoryBar({ onFlow, onInspect }: Props) {
  const { session } = useEditing()
  const story = useStory()
  const words = useWordsSoFar()
  const isLive = story.state === 'published'
  useLiveChanges()
  return (
    <TopBar
      actions={
        <>
          <Button look="quiet" asChild className="max-sm:hidden">
            <a href={`/newsroom/stories/${story.id}/preview`} target="_blank" rel="noreferrer">
              Preview
            </a>
          </Button>
          {isLive && story.published ? (
            <Button look="quiet" asChild className="max-lg:hidden">
              <a href={story.published.path} target="_blank" rel="noreferrer">
                As readers have it
              </a>
            </Button>
          ) : null}
          <Beside>{({ ChecksCount }) => <ChecksCount />}</Beside>
          <SourcingSwitch />
          <ModeSwitch />
          <IconButton label="Checks, sources and more" className="lg:hidden" onClick={onInspect}>
            <PanelRight />
          </IconButton>
          <NextStep onPublish={() => onFlow('publish')} onWithdraw={() => onFlow('withdraw')} />
        </>
      }
    >
      <h1 className="sr-only">{(words && textOf(words.headline)) || 'A story without a headline'}</h1>
      <span data-story-state>
        <Badge tone={isLive ? 'green' : 'plain'}>{story.stateLabel}</Badge>
      </span>
      {isLive && story.changedSincePublish ? <Badge tone="amber">Changes not published</Badge> : null}
      <PrivateMark />
      <GuestMark />
      <ModeBadge />
      <BreakingMark />
      <PeopleHere />
      <SavedMark session={session} />
      <Beside>{({ WordCount }) => <WordCount />}</Beside>
    </TopBar>
  )
}
