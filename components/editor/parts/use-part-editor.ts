'use client'

import { Placeholder } from '@tiptap/extension-placeholder'
import type { Editor, Extensions } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import { kitFor } from '#lib/document/kits/kit-for.ts'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import { claimRanges } from '../claims/claim-ranges.ts'
import { commentPlaces } from '../comments/comment-places.ts'
import { drawCaret, drawSelection } from '../presence/carets.ts'
import { colourOf } from '../presence/colour.ts'
import { silentAtKeys } from '../presence/own-awareness.ts'
import { Suggesting } from '../suggest/suggesting.ts'
import { DrawnSentences } from '../sourcing/drawn-sentences.ts'
import { useEditing, useStory } from '../story-context.tsx'
import type { Editing } from '../story-context.tsx'
import { Foreign } from '../paste/foreign.ts'
import type { Origins } from '../paste/adopt.ts'
import { HeldHeight } from './held-height.ts'
import { HeardSelection } from './heard-selection.ts'
import { KeptSelection } from './kept-selection.ts'
import { LiveCarets, LiveWords } from './live-words.ts'
import { OwnUndo } from './own-undo.ts'
import { writingExtensions } from '../writing/writing-extensions.ts'
import type { PartEditors } from './part-editors.ts'
import { PartKeys } from './part-keys.ts'
import { PlainKeys } from './plain-keys.ts'
import { ReadingCaret, setReading } from './reading-caret.ts'
import { StoryKeys } from './story-keys.ts'

type Options = {
  part: DocumentPart
  label: string
  placeholder: string
  editable: boolean
  /** Replaces extensions of the kit by name and adds others: views for nodes. */
  refine?: (kit: Extensions) => Extensions
}

/** The cursor stays clear of what stands over the page: its top bar, and on a phone the writing bar above the newsroom's own foot. */
const CLEAR = { top: 64, right: 0, bottom: 112, left: 0 }

const asIs = (kit: Extensions) => kit

/** The Tiptap editor of one part, bound to its fragment of the story's Y.Doc; null until the browser has made it. */
export function usePartEditor({ part, label, placeholder, editable, refine = asIs }: Options): Editor | null {
  const editing = useEditing()
  const { abilities } = useStory()
  const reading = !editable && abilities.comment
  const editor = useEditor(
    {
      immediatelyRender: false,
      onBeforeCreate: ({ editor: made }) => drawOnce(made),
      editable,
      // Pasted words that look like Markdown stay what they are.
      enablePasteRules: false,
      // It looks after every key for nodes that went; nobody here asks.
      enableCoreExtensions: { delete: false },
      extensions: [...refine(kitFor(part)), ...sharedExtensions(editing, part, placeholder)],
      editorProps: { attributes: attributesOf(part, label), scrollThreshold: CLEAR, scrollMargin: CLEAR },
    },
    [editing, part],
  )
  useEffect(() => {
    if (!editor) return
    setReading(editor, reading)
    if (editor.isEditable !== (editable || reading)) editor.setEditable(editable || reading, false)
  }, [editor, editable, reading])
  useEffect(() => (editor ? editing.editors.add(part, editor) : undefined), [editing, editor, part])
  useEffect(
    // Taken away before it hears of what it does not know: it would delete that for everybody.
    () => (editor ? editing.session.beforeNewer(() => editor.destroy()) : undefined),
    [editing, editor],
  )
  return editor
}

/** Tiptap draws the whole text anew once React is there. Only nodes that React draws need that, and most stories have none. */
function drawOnce(editor: Editor): void {
  const drawAnew = editor.createNodeViews.bind(editor)
  editor.createNodeViews = () => {
    const views = editor.extensionManager.nodeViews
    let isViewed = false
    editor.state.doc.descendants(({ type }) => {
      isViewed ||= type.name in views
      return !isViewed
    })
    if (isViewed) drawAnew()
  }
}

function sharedExtensions(editing: Editing, part: DocumentPart, placeholder: string): Extensions {
  const { session, me, editors, suggesting } = editing
  return [
    LiveWords.configure({
      fragment: session.ydoc.getXmlFragment(part),
      yUndoOptions: { undoManager: session.undo },
      typed: session.typed,
    }),
    LiveCarets.configure({
      provider: { awareness: silentAtKeys(session.awareness, session.typed) },
      typed: session.typed,
      user: { id: me.id, name: me.name, color: colourOf(me.id) },
      render: drawCaret,
      selectionRender: drawSelection,
    }),
    Placeholder.configure({ placeholder }),
    HeardSelection,
    PlainKeys.configure({ typed: session.typed, clear: CLEAR }),
    HeldHeight.configure({ typed: part === 'body' ? session.typed : null }),
    KeptSelection,
    ReadingCaret,
    OwnUndo,
    DrawnSentences,
    Suggesting.configure({ mode: suggesting }),
    ...writingExtensions(part, editors),
    Foreign.configure({ storyId: session.storyId, ours: oursIn(editors), onArrival: editing.arrive }),
    PartKeys.configure({ part, editors }),
    StoryKeys.configure({ attribute: editing.attribute, link: editing.link, toolbar: focusToolbar }),
  ]
}

/** What was just marked or cut has no row yet, or none any more in the text; either is enough. */
function oursIn(editors: PartEditors): Pick<Origins, 'claim' | 'photo' | 'comment'> {
  return {
    // A conversation is about one passage: it moves with its words, and a copy of them is not what was talked about.
    comment: (id) => editors.threads.has(id) && !commentPlaces(editors).has(id),
    claim: (id) =>
      editors.owned.claims.has(id) ||
      editors.all().some(([, editor]) => claimRanges(editor.state.doc, id).length > 0),
    photo: (id) => editors.owned.photos.has(id),
  }
}

function focusToolbar(): void {
  document.querySelector<HTMLElement>('[role=toolbar][aria-label="Selected words"] button')?.focus()
}

function attributesOf(part: DocumentPart, label: string): Record<string, string> {
  return {
    role: 'textbox',
    'aria-label': label,
    'aria-multiline': part === 'headline' || part === 'dek' ? 'false' : 'true',
    class: `part part-${part}`,
  }
}
