'use client'

import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { cx } from '#components/ui/class-names.ts'
import { Keys } from '#components/ui/keys.tsx'
import { layers } from '#components/ui/layers.ts'
import { useEditing } from '../../story-context.tsx'
import type { BlockDesk, Slash } from '../block-desk.ts'
import { INSERT_ICONS } from '../insert-icons.ts'
import type { Insert } from '../inserts.ts'

const LIST = 'slash-list'
const optionId = (insert: Insert): string => `${LIST}-${insert.id}`

/** The menu that a slash opens. The focus stays in the text, which names the marked line to screen readers. */
export function SlashList({ desk }: { desk: BlockDesk }) {
  const slash = useSyncExternalStore(
    desk.subscribe,
    () => desk.slash,
    () => null,
  )
  return slash ? createPortal(<OpenList slash={slash} desk={desk} />, layers() ?? document.body) : null
}

function OpenList({ slash, desk }: { slash: Slash; desk: BlockDesk }) {
  const box = useRef<HTMLDivElement>(null)
  const { found, marked, query } = slash
  useStandsBy(box, slash)
  useTold(found[marked] ?? null, found.length)
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [marked, found])
  return (
    <div
      ref={box}
      className="fixed top-0 left-0 z-50 w-72 overflow-y-auto overscroll-contain rounded-md bg-raised p-1 font-ui shadow-float"
      // Pressing must not take the cursor out of the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div id={LIST} role="listbox" aria-label="Put into the story">
        {found.map((insert, at) => (
          <Line
            key={insert.id}
            insert={insert}
            heading={found[at - 1]?.group === insert.group ? null : insert.group}
            marked={at === marked}
            onMark={() => desk.mark(at)}
            onChoose={() => slash.choose(insert)}
          />
        ))}
      </div>
      {found.length === 0 ? (
        <p className="px-2 py-1.5 text-label text-ink-soft">
          Nothing is called “{query}”. Go on writing, and it stays text.
        </p>
      ) : null}
    </div>
  )
}

type LineProps = {
  insert: Insert
  heading: string | null
  marked: boolean
  onMark: () => void
  onChoose: () => void
}

function Line({ insert, heading, marked, onMark, onChoose }: LineProps) {
  const Icon = INSERT_ICONS[insert.id]
  return (
    <>
      {heading ? (
        <p role="presentation" className="px-2 pt-2 pb-1 text-label text-ink-faint">
          {heading}
        </p>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are pressed in the text, which keeps the focus */}
      <div
        id={optionId(insert)}
        role="option"
        aria-selected={marked}
        tabIndex={-1}
        onPointerMove={marked ? undefined : onMark}
        onClick={onChoose}
        className={cx(
          'flex min-h-control cursor-pointer items-center gap-2.5 rounded-sm px-2 py-1 text-ui text-ink select-none [&_svg]:size-4 [&_svg]:text-ink-faint',
          marked && 'bg-well',
        )}
      >
        <Icon aria-hidden="true" />
        <span className="flex-1">{insert.label}</span>
        {insert.typed ? (
          <kbd className="font-mono text-label text-ink-faint" aria-hidden="true">
            {insert.typed}
          </kbd>
        ) : null}
        {insert.keys ? <Keys keys={insert.keys} /> : null}
      </div>
    </>
  )
}

/** Keeps the menu beside the letters that opened it, within what can be seen. */
function useStandsBy(box: React.RefObject<HTMLDivElement | null>, slash: Slash): void {
  const { rect } = slash
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const letters = { getBoundingClientRect: () => rect() ?? new DOMRect() }
    const fit = size({
      padding: 8,
      apply: ({ availableHeight }) => {
        element.style.maxHeight = `${Math.max(120, Math.min(availableHeight, 420))}px`
      },
    })
    const place = async () => {
      const middleware = [offset(6), flip({ padding: 8 }), shift({ padding: 8 }), fit]
      const { x, y } = await computePosition(letters, element, {
        placement: 'bottom-start',
        strategy: 'fixed',
        middleware,
      })
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    }
    return autoUpdate(letters, element, () => void place())
  }, [box, rect])
}

/** Lets the text name the marked line to screen readers while the menu is open, and says how much there is to choose from. */
function useTold(marked: Insert | null, count: number): void {
  const { editors, say } = useEditing()
  const id = marked ? optionId(marked) : null
  useEffect(() => {
    const dom = editors.get('body')?.view.dom
    if (!dom || !id) return
    dom.setAttribute('aria-controls', LIST)
    dom.setAttribute('aria-activedescendant', id)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editors, id])
  useEffect(() => {
    say(count === 1 ? '1 thing to put in' : `${count} things to put in`)
    return () => say('')
  }, [count, say])
}
