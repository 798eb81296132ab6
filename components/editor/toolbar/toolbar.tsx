'use client'

import { useEditorState } from '@tiptap/react'
import { useRef, useSyncExternalStore } from 'react'
import { keepSelection } from '../parts/kept-selection.ts'
import { useMedia } from '../inspector/use-wide.ts'
import { useEditing } from '../story-context.tsx'
import { FormatButtons } from './format-buttons.tsx'
import { LinkForm } from './link/link-form.tsx'
import { selectionFacts } from './selection-facts.ts'
import { PHONE, usePlace } from './use-place.ts'
import { useSourcesAtHand } from './use-sources-at-hand.ts'
import { useVisible } from './use-visible.ts'

type Props = { enabled: boolean; linking: boolean; onLinking: (linking: boolean) => void }

/**
 * The slip of buttons over selected words: form, links, and what they rest on. Alt+F10 leads into it, Escape out. On a phone it
 * stands above the keyboard, or under the top bar when it would cover the words there.
 */
export function Toolbar({ enabled, linking, onLinking }: Props) {
  const { editors } = useEditing()
  const bar = useRef<HTMLDivElement>(null)
  const editor = useSyncExternalStore(editors.subscribe, editors.active, () => null)
  const facts =
    useEditorState({ editor, selector: ({ editor: active }) => selectionFacts(active) }) ??
    selectionFacts(null)
  useSourcesAtHand(enabled && facts.hasWords)
  const visible = useVisible(editors, bar, `${editors.activePart} ${facts.from} ${facts.to}`)
  // Whoever writes on a phone has the bar above its keyboard instead.
  const isPhone = useMedia(PHONE) && Object.values(facts.can).some(Boolean)
  const shown = enabled && editor !== null && facts.hasWords && (linking || (visible && !isPhone))
  const place = usePlace(bar, editor, shown ? facts : null, linking ? 'link' : 'buttons')
  if (!shown) return null

  const link = (open: boolean) => {
    keepSelection(editor, open)
    onLinking(open)
    if (!open) editor.view.focus()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      className="fixed z-30 flex items-center gap-0.5 rounded-md bg-raised p-1 font-ui shadow-float"
    >
      {linking ? (
        <LinkForm editor={editor} href={facts.href} onDone={() => link(false)} />
      ) : (
        <FormatButtons editor={editor} facts={facts} onLink={() => link(true)} />
      )}
    </div>
  )
}
