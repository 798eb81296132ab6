'use client'

import { useEditorState } from '@tiptap/react'
import { ChevronDown, Plus, Redo2, Undo2 } from 'lucide-react'
import { useRef, useSyncExternalStore } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { openSlash } from '../blocks/block-desk.ts'
import { useMedia } from '../inspector/use-wide.ts'
import { useEditing } from '../story-context.tsx'
import { FormatButtons } from './format-buttons.tsx'
import { selectionFacts } from './selection-facts.ts'
import { PHONE } from './use-place.ts'
import { useAboveKeyboard } from './use-above-keyboard.ts'
import { useVisible } from './use-visible.ts'

/** On a phone, the bar above the keyboard while one writes: undo, form, links, what words rest on. It scrolls sideways. */
export function PhoneBar({ enabled }: { enabled: boolean }) {
  return useMedia(PHONE) && enabled ? <Bar /> : null
}

function Bar() {
  const { editors, session, link } = useEditing()
  const bar = useRef<HTMLDivElement>(null)
  const editor = useSyncExternalStore(editors.subscribe, editors.active, () => null)
  const facts =
    useEditorState({ editor, selector: ({ editor: active }) => selectionFacts(active, true) }) ??
    selectionFacts(null)
  const shown = useVisible(editors, bar, 'phone') && editor !== null
  useAboveKeyboard(bar, shown)
  if (!shown) return null
  const keepFocus = (event: React.MouseEvent) => event.preventDefault()
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Writing"
      className="fixed inset-x-0 top-0 z-30 flex items-center gap-0.5 overflow-x-auto overscroll-contain border-t border-hairline bg-raised px-1 py-0.5 font-ui [scrollbar-width:none]"
    >
      {editors.activePart === 'body' ? (
        <IconButton label="Put something in" onMouseDown={keepFocus} onClick={() => openSlash(editor)}>
          <Plus />
        </IconButton>
      ) : null}
      <FormatButtons editor={editor} facts={facts} onLink={link} />
      <IconButton label="Undo" onMouseDown={keepFocus} onClick={() => session.undo.undo()}>
        <Undo2 />
      </IconButton>
      <IconButton label="Redo" onMouseDown={keepFocus} onClick={() => session.undo.redo()}>
        <Redo2 />
      </IconButton>
      <IconButton label="Put the keyboard away" className="ml-auto" onClick={() => editor.view.dom.blur()}>
        <ChevronDown />
      </IconButton>
    </div>
  )
}
