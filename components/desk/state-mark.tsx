import { PageMark } from '#components/ui/page-mark.tsx'
import type { PageMarkProps } from '#components/ui/page-mark.tsx'
import { STATE_LABELS } from '#lib/stories/model/story-state.ts'
import type { StoryState } from '#lib/stories/model/story-state.ts'

const MARKS: Record<StoryState, PageMarkProps> = {
  pitch: { lines: 0, outline: 'dashed', look: 'faint' },
  assigned: { lines: 0, look: 'ink' },
  draft: { lines: 1, look: 'ink' },
  submitted: { lines: 2, look: 'accent' },
  in_edit: { lines: 3, look: 'accent' },
  ready: { lines: 4, look: 'accent', filled: true },
  published: { lines: 4, look: 'green', filled: true },
  withdrawn: { lines: 0, look: 'red', struck: true },
  archived: { lines: 0, look: 'faint', filled: true },
}

/** A story's state: a page that fills with lines, and the word. `markOnly` where the word stands beside it already. */
export function StateMark({ state, markOnly = false }: { state: StoryState; markOnly?: boolean }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <PageMark {...MARKS[state]} />
      <span className={markOnly ? 'sr-only' : 'text-ink-soft'}>{STATE_LABELS[state]}</span>
    </span>
  )
}
