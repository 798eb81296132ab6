import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { PluginView } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { EditorView } from '@tiptap/pm/view'
import type { TypedWords } from './typed-words.ts'

type Options = { typed: Pick<TypedWords, 'isTypedOn' | 'whenDrawn'> | null }

/** How long after the last key a paragraph is held, in ms: whatever else changes its lines, as a font that arrives, waits no longer. */
const HELD = 1000
/** How far the foot of the last line moves when a line comes or goes, at least, in pixels; letters of another size move it less. */
const LINE = 12

const heldKey = new PluginKey<DecorationSet>('heldHeight')

/**
 * While somebody types in a paragraph its height is held, so that the browser lays out that paragraph and not the whole page at every
 * key. Once it has a line more or less it is let go in the same picture. The first has the dateline run into it and is not held.
 */
export const HeldHeight = Extension.create<Options>({
  name: 'heldHeight',

  addOptions() {
    return { typed: null }
  },

  addProseMirrorPlugins() {
    const { typed } = this.options
    if (!typed) return []
    return [
      new Plugin<DecorationSet>({
        key: heldKey,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, held) =>
            (tr.getMeta(heldKey) as DecorationSet | undefined) ?? held.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => heldKey.getState(state) },
        view: (view) => new Holding(view, typed),
      }),
    ]
  },
})

class Holding implements PluginView {
  private readonly view: EditorView
  private readonly typed: NonNullable<Options['typed']>
  private held: HTMLElement | null = null
  private foot = 0
  private lastKey = 0
  private ending: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView, typed: NonNullable<Options['typed']>) {
    this.view = view
    this.typed = typed
  }

  update({ state }: EditorView, before: EditorView['state']): void {
    if (this.held && Math.abs(footOf(this.held) - this.foot) > LINE) this.letGo()
    if (state.doc !== before.doc && this.typed.isTypedOn) this.typed.whenDrawn(this.hold)
  }

  destroy(): void {
    clearTimeout(this.ending)
  }

  private readonly hold = (): void => {
    const { view } = this
    if (view.isDestroyed) return
    this.lastKey = performance.now()
    const { $head } = view.state.selection
    if ($head.depth !== 1 || $head.index(0) === 0 || $head.parent.type.name !== 'paragraph') return
    const from = $head.before()
    const paragraph = view.nodeDOM(from)
    // What became two paragraphs or one has lost its height already.
    if (!(paragraph instanceof HTMLElement) || paragraph.style.contain !== '') return
    this.held = paragraph
    this.foot = footOf(paragraph)
    const { height } = paragraph.getBoundingClientRect()
    const style = `contain: size layout; height: ${height}px`
    const decoration = Decoration.node(from, from + $head.parent.nodeSize, { style })
    this.tell(DecorationSet.create(view.state.doc, [decoration]))
    this.ending ??= setTimeout(this.endWhenIdle, HELD)
  }

  private readonly endWhenIdle = (): void => {
    const rest = this.lastKey + HELD - performance.now()
    this.ending = rest > 0 ? setTimeout(this.endWhenIdle, rest) : undefined
    if (rest <= 0 && this.held) this.letGo()
  }

  private letGo(): void {
    this.held = null
    this.tell(DecorationSet.empty)
  }

  private tell(held: DecorationSet): void {
    this.view.dispatch(this.view.state.tr.setMeta(heldKey, held))
  }
}

/** Where the last line of a paragraph ends, from its top on. */
function footOf(paragraph: HTMLElement): number {
  return lastRect(paragraph).bottom - paragraph.getBoundingClientRect().top
}

function lastRect(paragraph: HTMLElement): DOMRect {
  const last = paragraph.lastChild
  if (last instanceof HTMLElement) return last.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(last ?? paragraph)
  return range.getBoundingClientRect()
}
