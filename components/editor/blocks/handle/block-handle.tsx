'use client'

import type { Editor } from '@tiptap/core'
import { GripVertical, Plus } from 'lucide-react'
import { useRef, useSyncExternalStore } from 'react'
import type { CSSProperties } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu } from '#components/ui/menu.tsx'
import { useEditing } from '../../story-context.tsx'
import { openSlash } from '../block-desk.ts'
import type { BlockDesk } from '../block-desk.ts'
import { blockAt, blockFrom } from '../unit-at.ts'
import { BlockMenuItems, enterBlock } from './block-menu.tsx'
import { blockName } from './block-names.ts'
import { endDrag, startDrag } from './drag-block.ts'
import { useBlockPlace } from './use-block-place.ts'

/** The handle beside the block under the pointer or the cursor: dragged it moves the block, pressed it opens its menu. */
export function BlockHandle({ desk, enabled }: { desk: BlockDesk; enabled: boolean }) {
  const { editors } = useEditing()
  const anchor = useRef<HTMLDivElement>(null)
  const editor = useSyncExternalStore(
    editors.subscribe,
    () => editors.get('body'),
    () => null,
  )
  return (
    <div ref={anchor} className="contents">
      {editor && enabled ? <Handle editor={editor} desk={desk} anchor={anchor} /> : null}
    </div>
  )
}

type HandleProps = { editor: Editor; desk: BlockDesk; anchor: React.RefObject<HTMLDivElement | null> }

function Handle({ editor, desk, anchor }: HandleProps) {
  const { session } = useEditing()
  const open = useSyncExternalStore(
    desk.subscribe,
    () => desk.menuOpen,
    () => false,
  )
  const place = useBlockPlace(editor, anchor, open)
  const from = open
    ? (blockAt(editor.state.doc, editor.state.selection.from)?.from ?? null)
    : (place?.from ?? null)
  const block = from === null ? null : blockFrom(editor.state.doc, from)
  if (from === null || !block) return null
  const name = blockName(block.type.name)
  const show = (next: boolean) => {
    if (next) enterBlock(editor, from)
    desk.openMenu(next)
  }
  return (
    <div className="block-handle" style={{ '--block-top': `${place?.top ?? 0}px` } as CSSProperties}>
      {place?.isEmpty && !open ? (
        <IconButton
          label="Put something into the story"
          keys="/"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            enterBlock(editor, from)
            openSlash(editor)
          }}
        >
          <Plus />
        </IconButton>
      ) : null}
      <button
        type="button"
        draggable
        aria-label={`Move ${name}; press to open the block menu`}
        aria-haspopup="menu"
        aria-expanded={open}
        className="block-grip"
        onClick={() => show(!open)}
        onDragStart={(event) => {
          session.undo.stopCapturing()
          startDrag(editor, from, event.dataTransfer)
        }}
        onDragEnd={() => endDrag(editor)}
      >
        <GripVertical />
      </button>
      <Menu
        align="start"
        open={open}
        onOpenChange={show}
        onClosed={(event) => {
          event.preventDefault()
          editor.view.focus()
        }}
        // A menu's own button opens it on the way down, from where one could not drag any more.
        trigger={
          <span aria-hidden="true" className="block-anchor">
            {`The ${name}`}
          </span>
        }
      >
        <BlockMenuItems editor={editor} from={from} />
      </Menu>
    </div>
  )
}
