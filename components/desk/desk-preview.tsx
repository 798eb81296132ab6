'use client'

import Link from 'next/link'

import { buttonClasses } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'

import type { DeskItem } from './desk-types.ts'
import { PresentPeople } from './present-people.tsx'
import { StateMark } from './state-mark.tsx'
import { ToDo } from './to-do.tsx'
import { WhoseMark } from './whose-mark.tsx'

/** The story under the keyboard, as far as one glance goes. */
export function DeskPreview({ item }: { item: DeskItem | null }) {
  return (
    <aside
      aria-label="Preview"
      className="sticky top-(--sticky-top) flex h-[calc(100dvh-var(--sticky-top))] w-(--inspector) shrink-0 flex-col border-l border-hairline bg-panel max-[1180px]:hidden"
    >
      {item ? <Preview key={item.id} item={item} /> : null}
    </aside>
  )
}

function Preview({ item }: { item: DeskItem }) {
  return (
    <>
      {/* Focusable, so that a long text scrolls by keyboard too. */}
      <div
        tabIndex={0}
        role="region"
        aria-label="The story’s first words"
        className="min-h-0 flex-1 overflow-y-auto px-5 pt-5 pb-4"
      >
        <p className="mb-2 flex items-baseline justify-between gap-3 text-label">
          <span className="truncate font-semibold tracking-[0.04em] text-accent">
            {item.sectionName ?? 'No section'}
          </span>
          <span className="truncate font-mono text-ink-faint">{item.slugline}</span>
        </p>
        <h2 className="font-text text-[25px] leading-[29px] font-medium tracking-[-0.01em] text-balance">
          {item.headline || <span className="text-ink-faint italic">No headline yet</span>}
        </h2>
        {item.dek ? (
          <p className="mt-2 font-text text-[17px] leading-[24px] text-ink-soft text-pretty">{item.dek}</p>
        ) : null}
        <hr className="my-4 border-hairline" />
        {item.lead ? (
          <div className="grid gap-2.5 font-text text-[16px] leading-[25px] text-pretty">
            {paragraphsOf(item.lead).map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        ) : (
          <p className="text-ui text-ink-faint">Nothing is written yet.</p>
        )}
      </div>
      <footer className="grid gap-3 border-t border-hairline px-5 py-4">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-ui [&_dd]:text-right [&_dt]:text-ink-faint">
          <dt>State</dt>
          <dd>
            <StateMark state={item.state} />
          </dd>
          <dt>Author</dt>
          <dd className="truncate">{item.authorName}</dd>
          <dt>Words</dt>
          <dd className="numeric">
            {item.wordCount}
            {item.plannedWords ? ` of ${item.plannedWords} planned` : ''}
          </dd>
          {item.deadline && !item.publishedAt ? (
            <>
              <dt>Deadline</dt>
              <dd>
                <Moment at={item.deadline} />
              </dd>
            </>
          ) : null}
          {item.publishedAt ? (
            <>
              <dt>First published</dt>
              <dd>
                <Moment at={item.publishedAt} />
              </dd>
            </>
          ) : null}
        </dl>
        <p className="flex empty:hidden">
          <ToDo item={item} />
        </p>
        <p className="flex empty:hidden">
          <WhoseMark item={item} />
        </p>
        <p className="flex empty:hidden">
          <PresentPeople storyId={item.id} named />
        </p>
        {item.changedSincePublish ? (
          <p className="text-label text-amber">Changed since readers last got it.</p>
        ) : null}
        <Link prefetch={false} href={`/newsroom/stories/${item.id}`} className={buttonClasses('secondary')}>
          Open the story
        </Link>
      </footer>
    </>
  )
}

/** The first paragraphs of a story's text; the last one is cut at a word. */
function paragraphsOf(lead: string): string[] {
  const paragraphs = lead.split(/\n+/).filter((line) => line.trim())
  const last = paragraphs.pop() ?? ''
  return [...paragraphs, lead.length < 600 ? last : `${last.replace(/\s+\S*$/, '')} …`]
}
