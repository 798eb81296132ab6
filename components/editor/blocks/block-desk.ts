import type { Editor } from '@tiptap/core'
import { insertsFor } from './inserts.ts'
import type { Insert } from './inserts.ts'

/** What must be asked before it can be put into the story. */
export type Asking = 'embed' | 'gallery' | 'relatedStory'

/** The open slash menu: what fits, which of it is marked, and where the letters stand. */
export type Slash = {
  query: string
  found: readonly Insert[]
  marked: number
  rect: () => DOMRect | null
  choose: (insert: Insert) => void
}

/** What of the blocks of a story is open on the page: the slash menu, a question, the menu of a block. */
export class BlockDesk {
  slash: Slash | null = null
  asking: Asking | null = null
  menuOpen = false
  private readonly watchers = new Set<() => void>()

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  readonly ask = (asking: Asking | null): void => {
    this.asking = asking
    this.notify()
  }

  readonly openMenu = (open = true): void => {
    this.menuOpen = open
    this.notify()
  }

  /** Shows the menu for what was typed after the slash, or keeps it up with it. */
  showSlash(given: Pick<Slash, 'query' | 'rect' | 'choose'>): void {
    const isSame = this.slash?.query === given.query
    const marked = isSame ? (this.slash?.marked ?? 0) : 0
    this.slash = { ...given, found: insertsFor(given.query), marked }
    this.notify()
  }

  hideSlash(): void {
    if (!this.slash) return
    this.slash = null
    this.notify()
  }

  /** Marks another line of the menu, around the ends. */
  mark(at: number): void {
    if (!this.slash || this.slash.found.length === 0) return
    const { length } = this.slash.found
    this.slash = { ...this.slash, marked: (at + length) % length }
    this.notify()
  }

  /** A key while the menu is open; true when it was for the menu. */
  key(event: KeyboardEvent): boolean {
    const { slash } = this
    if (!slash || slash.found.length === 0) return false
    const chosen = slash.found[slash.marked]
    if (event.key === 'ArrowDown') this.mark(slash.marked + 1)
    else if (event.key === 'ArrowUp') this.mark(slash.marked - 1)
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) slash.choose(chosen)
    else return false
    return true
  }

  private notify(): void {
    for (const watcher of this.watchers) watcher()
  }
}

/** Types the slash that opens the menu: in the empty paragraph that the cursor is in, else in a new one after the block. */
export function openSlash(editor: Editor): void {
  const { $from } = editor.state.selection
  const isEmpty =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const chain = editor.chain().focus()
  if (isEmpty) chain.insertContent('/').run()
  else {
    const after = $from.depth > 0 ? $from.after(1) : editor.state.selection.to
    chain
      .insertContentAt(after, { type: 'paragraph' })
      .setTextSelection(after + 1)
      .insertContent('/')
      .run()
  }
}
