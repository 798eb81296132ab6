'use client'

import Link from 'next/link'

import { Avatar } from '#components/ui/avatar.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { STATE_LABELS, STORY_STATES } from '#lib/stories/model/story-state.ts'
import type { StoryState } from '#lib/stories/model/story-state.ts'

import { BreakingWords } from './breaking-words.tsx'
import type { DeskItem } from './desk-types.ts'
import { Due } from './due.tsx'
import { PresentPeople } from './present-people.tsx'
import { StateMark } from './state-mark.tsx'
import { ToDo } from './to-do.tsx'
import { WhoseMark } from './whose-mark.tsx'

const ALWAYS: readonly StoryState[] = ['assigned', 'draft', 'submitted', 'in_edit', 'ready', 'published']

/** The desk as a board: a column for each state, in the order of the work. */
export function DeskBoard({ items }: { items: readonly DeskItem[] }) {
  const states = STORY_STATES.filter(
    (state) => ALWAYS.includes(state) || items.some((item) => item.state === state),
  )
  // Positioned, or what only screen readers get of a far column would widen the page and not the board.
  return (
    <div className="relative flex min-h-0 flex-1 items-start gap-3 overflow-x-auto p-4">
      {states.map((state) => (
        <Column key={state} state={state} items={items.filter((item) => item.state === state)} />
      ))}
    </div>
  )
}

function Column({ state, items }: { state: StoryState; items: DeskItem[] }) {
  return (
    <section aria-label={STATE_LABELS[state]} className="max-w-72 min-w-56 flex-1">
      <h2 className="mb-2 flex items-center justify-between border-b-2 border-rule pb-1.5 text-ui font-semibold">
        <StateMark state={state} />
        <span className="font-normal text-ink-faint numeric">{items.length}</span>
      </h2>
      <ul className="grid grid-cols-1 gap-2">
        {items.map((item) => (
          <li key={item.id}>
            <Card item={item} />
          </li>
        ))}
      </ul>
      {items.length === 0 ? <p className="py-2 text-label text-ink-faint">Nothing here.</p> : null}
    </section>
  )
}

function Card({ item }: { item: DeskItem }) {
  return (
    <Link
      prefetch={false}
      href={`/newsroom/stories/${item.id}`}
      className="block rounded-md bg-raised p-3 inset-ring inset-ring-hairline transition-shadow quick hover:inset-ring-edge"
    >
      <span className="mb-0.5 flex items-baseline justify-between gap-2 text-label text-ink-faint">
        <span className="truncate">{item.sectionName ?? 'No section'}</span>
        <Due item={item} />
      </span>
      <span className="line-clamp-3 font-text text-[16px] leading-5 font-medium text-balance">
        {item.headline || <span className="text-ink-faint italic">No headline yet</span>}
      </span>
      <span className="mt-2 flex empty:hidden">
        <WhoseMark item={item} />
      </span>
      {item.toDo.length > 0 ? (
        <span className="mt-2 flex">
          <ToDo item={item} />
        </span>
      ) : null}
      {item.breakingDueAt ? (
        <span className="mt-2 block">
          <BreakingWords dueAt={item.breakingDueAt} />
        </span>
      ) : null}
      <span className="mt-2.5 flex items-center gap-2 text-label text-ink-faint">
        <Avatar id={item.authorName} name={item.authorName} size="small" silent />
        <span className="min-w-0 flex-1 truncate">{item.authorName}</span>
        <PresentPeople storyId={item.id} />
        <Moment at={item.updatedAt} className="font-mono" />
      </span>
    </Link>
  )
}
