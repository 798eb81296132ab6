'use client'

import Link from 'next/link'
import type { MouseEvent } from 'react'

import { Checkbox } from '#components/ui/checkbox.tsx'
import { cx } from '#components/ui/class-names.ts'
import { Moment } from '#components/ui/moment.tsx'
import { Cell, Row, Table } from '#components/ui/table.tsx'
import type { useListKeys } from '#components/ui/use-list-keys.ts'

import { BreakingWords } from './breaking-words.tsx'
import type { DeskItem } from './desk-types.ts'
import { Due } from './due.tsx'
import { PresentPeople } from './present-people.tsx'
import { StateMark } from './state-mark.tsx'
import { ToDo } from './to-do.tsx'
import { WhoseMark } from './whose-mark.tsx'

const COLUMNS = [
  { key: 'mark', label: 'Marked', silent: true, className: 'w-9 max-sm:hidden' },
  { key: 'story', label: 'Story', className: 'max-sm:hidden' },
  { key: 'state', label: 'State', className: 'w-30 max-sm:hidden' },
  { key: 'author', label: 'Author', className: 'w-36 max-md:hidden' },
  { key: 'section', label: 'Section', className: 'w-32 max-xl:hidden' },
  { key: 'words', label: 'Words', className: 'w-18 text-right max-sm:hidden' },
  { key: 'updated', label: 'Updated', className: 'w-34 text-right max-sm:hidden' },
]

type Props = {
  items: readonly DeskItem[]
  keys: ReturnType<typeof useListKeys>
  marked: ReadonlySet<string>
  onMark: (id: string) => void
}

/** The desk as a list: one story a line, two on a phone. */
export function DeskTable({ items, keys, marked, onMark }: Props) {
  return (
    <Table label="Stories" columns={COLUMNS}>
      {items.map((item, index) => (
        <Row
          key={item.id}
          {...keys.rowProps(index)}
          aria-selected={marked.has(item.id)}
          onClick={focusItsLink}
        >
          <Cell className="w-9 max-sm:hidden">
            <Checkbox
              bare
              label={`Mark ${nameOf(item)}`}
              checked={marked.has(item.id)}
              onChange={() => onMark(item.id)}
            />
          </Cell>
          <Cell strong className="max-sm:px-4">
            <StoryName item={item} />
            {item.breakingDueAt ? (
              <p className="mb-1 sm:hidden">
                <BreakingWords dueAt={item.breakingDueAt} />
              </p>
            ) : null}
            <span className="block font-normal empty:hidden sm:hidden">
              <ToDo item={item} />
            </span>
            <span className="block empty:hidden sm:hidden">
              <WhoseMark item={item} />
            </span>
            <p className="flex items-center gap-3 text-label text-ink-faint sm:hidden">
              <StateMark state={item.state} />
              <span className="truncate">{item.authorName}</span>
              <PresentPeople storyId={item.id} />
              <Moment at={item.updatedAt} className="ml-auto" />
            </p>
          </Cell>
          <Cell className="max-sm:hidden">
            <StateMark state={item.state} />
          </Cell>
          <Cell className="max-w-36 truncate text-ink-soft max-md:hidden">{item.authorName}</Cell>
          <Cell className="max-w-32 truncate text-ink-soft max-xl:hidden">{item.sectionName}</Cell>
          <Cell className="text-right text-ink-soft numeric max-sm:hidden">{item.wordCount || '–'}</Cell>
          <Cell className="text-right font-mono text-label text-ink-faint max-sm:hidden">
            <Moment at={item.updatedAt} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** A press anywhere on the row takes the keyboard there, so that Enter opens and x marks it. */
function focusItsLink(event: MouseEvent<HTMLTableRowElement>) {
  if (event.target instanceof Element && event.target.closest('a, button, label')) return
  const link = event.currentTarget.querySelector('[data-row-link]')
  if (link instanceof HTMLElement) link.focus()
}

function StoryName({ item }: { item: DeskItem }) {
  return (
    <span className="flex items-baseline gap-2.5">
      <Link
        prefetch={false}
        href={`/newsroom/stories/${item.id}`}
        data-row-link
        title={item.headline}
        className={cx(
          'truncate rounded-sm font-text text-[16px] leading-6 font-medium hover:underline hover:decoration-accent hover:decoration-1 hover:underline-offset-3 max-sm:line-clamp-2 max-sm:text-[17px] max-sm:leading-[22px] max-sm:whitespace-normal',
          !item.headline && 'text-ink-faint italic',
        )}
      >
        {item.headline || 'No headline yet'}
      </Link>
      {item.slugline ? (
        <span className="max-w-40 shrink-0 truncate font-mono text-label text-ink-faint max-[1560px]:hidden">
          {item.slugline}
        </span>
      ) : null}
      <PresentPeople storyId={item.id} className="self-center max-sm:hidden" />
      <Due item={item} />
      <span className="shrink-0 empty:hidden max-sm:hidden">
        <WhoseMark item={item} short />
      </span>
      <span className="shrink-0 font-normal max-sm:hidden">
        <ToDo item={item} short />
      </span>
      {item.breakingDueAt ? (
        <span className="shrink-0 max-sm:hidden">
          <BreakingWords dueAt={item.breakingDueAt} />
        </span>
      ) : null}
      {item.changedSincePublish ? (
        <span
          className="shrink-0 text-label font-normal text-amber max-sm:hidden"
          title="Readers do not see the changes yet"
        >
          changed since
        </span>
      ) : null}
    </span>
  )
}

/** What to call a story where there is one line for it. */
function nameOf(item: DeskItem): string {
  return item.headline || item.slugline || 'the story without a headline'
}
