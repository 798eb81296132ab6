import Link from 'next/link'
import { Moment } from '#components/ui/moment.tsx'
import { STATE_LABELS } from '#lib/stories/model/story-state.ts'
import { PanelPart } from './panel-part.tsx'
import type { SourceDetail } from './registry-types.ts'

/** Where a source was used, newest first: the story, where it stands, what was agreed, and since when. */
export function UsedIn({ source }: { source: SourceDetail }) {
  return (
    <PanelPart title="Used in">
      <ul>
        {source.usedIn.map((use) => (
          <li key={`${use.storyId} ${use.at}`} className="border-b border-hairline py-1.5 last:border-0">
            <Link
              prefetch={false}
              href={`/newsroom/stories/${use.storyId}`}
              className="font-text text-caption leading-5 hover:text-accent"
            >
              {use.headline || 'A story without a headline'}
            </Link>
            <p className="text-label text-ink-faint">
              {STATE_LABELS[use.state]}, {use.statusName.toLocaleLowerCase()}, <Moment at={use.at} />
            </p>
          </li>
        ))}
      </ul>
      {source.usedIn.length === 0 ? (
        <p className="text-label text-ink-faint">No story that you may see.</p>
      ) : null}
    </PanelPart>
  )
}
