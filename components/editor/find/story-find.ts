import type { Editor } from '@tiptap/core'
import type { UndoManager } from 'yjs'
import type { PartEditors } from '../parts/part-editors.ts'
import { drawCurrent, drawMatches, drawnMatches } from './drawn-matches.ts'
import type { Query } from './matches.ts'
import { replaceMatches } from './replace-matches.ts'

type Match = { editor: Editor; from: number; to: number }

/** What Find shows: how many there are, and which it stands at, from 1; 0 before it stands at one. */
export type Found = { count: number; at: number }

const NONE: Found = { count: 0, at: 0 }

/** Finds and replaces over headline, dek, key points and body as one text. */
export class StoryFind {
  private readonly editors: PartEditors
  private readonly undo: Pick<UndoManager, 'stopCapturing'>
  private query: Query | null = null
  private current: Match | null = null
  private found: Found = NONE
  private readonly watchers = new Set<() => void>()
  private watched: (() => void)[] = []

  constructor(editors: PartEditors, undo: Pick<UndoManager, 'stopCapturing'>) {
    this.editors = editors
    this.undo = undo
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  readonly snapshot = (): Found => this.found

  /** Looks for something else; null ends it and takes the drawing away. */
  look(query: Query | null): void {
    const start = this.current ?? this.cursor()
    this.query = query?.words ? query : null
    for (const [, editor] of this.editors.all()) drawMatches(editor, this.query)
    this.current = null
    this.watchWords()
    if (this.query) this.stand(this.nearest(start))
    this.count()
  }

  /** Goes to the next (1) or the one before (-1), round and round. → what it stands at now. */
  step(by: 1 | -1): Found {
    const all = this.matches()
    const at = this.indexOf(all)
    const next =
      at < 0 ? this.nearest(this.current ?? this.cursor()) : all[(at + by + all.length) % all.length]
    this.stand(next ?? null)
    this.count()
    return this.found
  }

  /** Replaces the match that it stands at and goes to the next. Says whether it did. */
  replaceOne(words: string): boolean {
    const { current } = this
    if (!current?.editor.isEditable) return false
    const after = { editor: current.editor, from: current.from + words.length }
    this.undo.stopCapturing()
    current.editor.view.dispatch(replaceMatches(current.editor.state, [current], words))
    this.undo.stopCapturing()
    this.stand(this.nearest(after))
    this.count()
    return true
  }

  /** Replaces all that may be written in, as one step for undo. → how many. */
  replaceAll(words: string): number {
    let replaced = 0
    this.undo.stopCapturing()
    for (const [, editor] of this.editors.all()) {
      const ranges = editor.isEditable ? drawnMatches(editor) : []
      if (ranges.length > 0) editor.view.dispatch(replaceMatches(editor.state, ranges, words))
      replaced += ranges.length
    }
    this.undo.stopCapturing()
    this.current = null
    this.count()
    return replaced
  }

  /** Leaves the cursor at the match that it stands at, for whoever goes on writing there. */
  leave(): void {
    const { current } = this
    this.look(null)
    if (!current || current.editor.isDestroyed) return this.editors.active()?.view.focus()
    current.editor.commands.setTextSelection({ from: current.from, to: current.to })
    current.editor.view.focus()
  }

  private matches(): Match[] {
    return this.editors
      .all()
      .flatMap(([, editor]) => drawnMatches(editor).map((range) => ({ editor, ...range })))
  }

  private cursor(): { editor: Editor; from: number } | null {
    const editor = this.editors.active()
    return editor && { editor, from: editor.state.selection.from }
  }

  /** The first match at or after a place, else the first of all. */
  private nearest(place: { editor: Editor; from: number } | null): Match | null {
    const order = this.editors.all().map(([, editor]) => editor)
    const all = this.matches()
    if (!place) return all[0] ?? null
    const at = order.indexOf(place.editor)
    const isLater = ({ editor, from }: Match) =>
      order.indexOf(editor) > at || (editor === place.editor && from >= place.from)
    return all.find(isLater) ?? all[0] ?? null
  }

  private stand(match: Match | null): void {
    if (this.current && this.current.editor !== match?.editor) drawCurrent(this.current.editor, null)
    this.current = match
    if (!match) return
    drawCurrent(match.editor, match)
    showRange(match)
  }

  private indexOf(all: readonly Match[]): number {
    const { current } = this
    return current
      ? all.findIndex(({ editor, from }) => editor === current.editor && from === current.from)
      : -1
  }

  private count(): void {
    const all = this.query ? this.matches() : []
    const found = { count: all.length, at: this.indexOf(all) + 1 }
    if (found.count === this.found.count && found.at === this.found.at) return
    this.found = found
    for (const watcher of this.watchers) watcher()
  }

  /** Counts again when words change, a frame later, so that no key waits for it. */
  private watchWords(): void {
    for (const end of this.watched) end()
    this.watched = []
    if (!this.query) return
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => this.count())
    }
    for (const [, editor] of this.editors.all()) {
      editor.on('update', later)
      this.watched.push(() => editor.off('update', later))
    }
  }
}

function showRange({ editor, from }: Match): void {
  const { node } = editor.view.domAtPos(from, 1)
  const element = node instanceof HTMLElement ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
