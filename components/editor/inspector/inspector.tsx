'use client'

import { Dialog } from '#components/ui/dialog.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { CommentsPanel } from '../comments/comments-panel.tsx'
import { useComments } from '../comments/comments-context.tsx'
import { PhotosPanel } from '../photo/photos-panel.tsx'
import { SuggestionsPanel } from '../suggest/suggestions-panel.tsx'
import { useSuggestions } from '../suggest/suggestions-context.tsx'
import { SourcesPanel } from '../sources/sources-panel.tsx'
import { useEditing } from '../story-context.tsx'
import type { InspectorTab } from '../story-context.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { ChecksTab } from './checks-tab.tsx'
import { StoryPanel } from './story-panel.tsx'
import { useGate } from './story-findings.tsx'
import { INSPECTOR_PLACE } from './inspector-place.tsx'
import { useWide } from './use-wide.ts'

type Props = {
  tab: InspectorTab
  onTab: (tab: InspectorTab) => void
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** What is known about the story, one leaf at a time: beside the page, or as a sheet where there is no room. */
export function Inspector({ tab, onTab, open, onOpenChange }: Props) {
  const wide = useWide()
  if (wide) {
    return (
      <aside aria-label="Inspector" className={INSPECTOR_PLACE}>
        <h2 className="sr-only">About this story</h2>
        <Leaves tab={tab} onTab={onTab} />
      </aside>
    )
  }
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="About this story">
      <div className="-mx-5 flex min-h-[60dvh] flex-col">
        <Leaves tab={tab} onTab={onTab} />
      </div>
    </Dialog>
  )
}

function Leaves({ tab, onTab }: Pick<Props, 'tab' | 'onTab'>) {
  const { session } = useEditing()
  const gate = useGate()
  const suggestions = useSuggestions()
  const { threads } = useComments()
  const openThreads = threads?.filter(({ resolved }) => resolved === null).length
  const blocks = gate?.open.filter((finding) => finding.severity === 'block').length ?? 0
  return (
    <Tabs
      label="About this story"
      className="h-full"
      panelClassName="overflow-y-auto overscroll-contain"
      value={tab}
      onChange={onTab}
      tabs={[
        {
          value: 'checks',
          label: 'Checks',
          count: gate?.open.length,
          alert: blocks > 0,
          content: <ChecksTab />,
        },
        {
          value: 'suggestions',
          label: 'Suggestions',
          count: suggestions.length,
          content: <SuggestionsPanel />,
        },
        { value: 'sources', label: 'Sources', content: <SourcesPanel /> },
        { value: 'photos', label: 'Photos', content: <PhotosPanel /> },
        { value: 'comments', label: 'Comments', count: openThreads, content: <CommentsPanel /> },
        { value: 'story', label: 'Story', content: <StoryPanel key={session.storyId} /> },
        { value: 'history', label: 'History', content: <HistoryPanel /> },
      ]}
    />
  )
}
