import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'
import type { Habits } from '../typing/smart-typing.ts'
import type { DocumentPart } from '#lib/document/model/story-document.ts'

/** The part before (-1) or after (1) this one in reading order, or null at the ends. */
export function neighbourOf(part: DocumentPart, by: 1 | -1): DocumentPart | null {
  return DOCUMENT_PARTS[DOCUMENT_PARTS.indexOf(part) + by] ?? null
}

type Owned = { claims: ReadonlySet<string>; photos: ReadonlySet<string> }

/**
 * The four editors of a story page and which of them was written in last. Editors come and go with the page; whoever needs one
 * asks here, so that toolbar, keys and panels do not hang on React's tree.
 */
export class PartEditors {
  private readonly editors = new Map<DocumentPart, Editor>()
  private readonly watchers = new Set<() => void>()
  /** The claims and photo uses that this story has rows for. */
  owned: { claims: ReadonlySet<string>; photos: ReadonlySet<string> } = {
    claims: new Set(),
    photos: new Set(),
  }
  /** The conversations about this story. */
  threads: ReadonlySet<string> = new Set()
  /** How the keys of whoever writes here are taken. */
  habits: Habits = { language: 'en', smart: true }
  /** Whether all but the block with the cursor steps back. */
  focusing = false
  /** The part that has the cursor, or had it last. */
  activePart: DocumentPart | null = null

  /** Takes an editor in; returns what puts it out again. */
  add(part: DocumentPart, editor: Editor): () => void {
    this.editors.set(part, editor)
    const activate = () => this.activate(part)
    editor.on('focus', activate)
    this.notify()
    return () => {
      editor.off('focus', activate)
      if (this.editors.get(part) === editor) this.editors.delete(part)
      this.notify()
    }
  }

  /** Takes down what belongs to the story, for what is pasted. */
  own(owned: Owned): void {
    this.owned = owned
  }

  /** Takes down which conversations are about this story, for words that are moved by cut and paste. */
  ownThreads(threads: ReadonlySet<string>): void {
    this.threads = threads
  }

  /** Takes down how keys are taken from now on. */
  write(habits: Habits): void {
    this.habits = habits
  }

  /** Lets all but the block with the cursor step back, or come again. */
  focusOn(isOn: boolean): void {
    this.focusing = isOn
    // The editors draw again, for nothing in the document tells them.
    for (const [, editor] of this.editors) editor.view.dispatch(editor.state.tr)
  }

  get(part: DocumentPart): Editor | null {
    return this.editors.get(part) ?? null
  }

  /** The editor that has the cursor, or had it last; null before anybody clicked into one. */
  readonly active = (): Editor | null => (this.activePart ? this.get(this.activePart) : null)

  readonly all = (): [DocumentPart, Editor][] =>
    DOCUMENT_PARTS.flatMap((part) => {
      const editor = this.editors.get(part)
      return editor ? [[part, editor] satisfies [DocumentPart, Editor]] : []
    })

  /** Puts the cursor at the start or the end of a part; false when it is not there. */
  focus(part: DocumentPart, where: 'start' | 'end'): boolean {
    const editor = this.editors.get(part)
    if (!editor) return false
    // At once, not in the next frame as the editor's own focus command: the next key must not land in the former part.
    const { view, state } = editor
    const selection = where === 'start' ? Selection.atStart(state.doc) : Selection.atEnd(state.doc)
    view.dispatch(state.tr.setSelection(selection).scrollIntoView())
    view.focus()
    return true
  }

  /** Calls `watcher` when editors come, go or the active one changes; returns what ends that. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  private activate(part: DocumentPart): void {
    if (this.activePart === part) return
    this.activePart = part
    this.notify()
  }

  private notify(): void {
    for (const watcher of this.watchers) watcher()
  }
}
