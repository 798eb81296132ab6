import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { restsOf } from './sentence-rests.ts'
import type { Basis, RestingBlock } from './sentence-rests.ts'

type Drawn = { basis: Basis | null; set: DecorationSet }

const key = new PluginKey<Drawn>('drawnSentences')
const OFF: Drawn = { basis: null, set: DecorationSet.empty }
/** After a sentence that rests on nothing; the wash alone would speak by colour. */
const NOTHING = '○'

/** Draws what each sentence rests on, while the sourcing view is on. Nothing of it is in the document. */
export const DrawnSentences = Extension.create({
  name: 'drawnSentences',

  addProseMirrorPlugins() {
    return [
      new Plugin<Drawn>({
        key,
        state: {
          init: () => OFF,
          apply: (tr, drawn, before, after) => {
            const basis = tr.getMeta(key) as Basis | null | undefined
            if (basis !== undefined) return basis ? { basis, set: drawAll(after.doc, basis) } : OFF
            if (!drawn.basis || !tr.docChanged) return drawn
            const moved = drawn.set.map(tr.mapping, after.doc)
            return { basis: drawn.basis, set: redraw(moved, before.doc, after.doc, drawn.basis) }
          },
        },
        props: { decorations: (state) => key.getState(state)?.set },
      }),
    ]
  },
})

/** Draws an editor's sentences by what stands behind its claims; null takes the drawing away. */
export function drawSentences(editor: Editor, basis: Basis | null): void {
  if (editor.isDestroyed || (!basis && !key.getState(editor.state)?.basis)) return
  editor.view.dispatch(editor.state.tr.setMeta(key, basis))
}

/** All sentences of a document. */
export function drawAll(doc: Node, basis: Basis): DecorationSet {
  return DecorationSet.create(
    doc,
    textblocks(doc, 0, doc.content.size).flatMap(([position, node]) => drawBlock(position, node, basis)),
  )
}

/** The same as `drawAll(after)`, from what was drawn before and the blocks that changed. */
export function redraw(moved: DecorationSet, before: Node, after: Node, basis: Basis): DecorationSet {
  const start = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (start === null || !end) return moved
  const from = Math.max(0, Math.min(start, end.b) - 1)
  const to = Math.min(after.content.size, Math.max(start, end.b) + 1)
  const changed = textblocks(after, from, to)
  const stale = changed.flatMap(([position, node]) => moved.find(position, position + node.nodeSize))
  return moved.remove([...stale, ...moved.find(from, to)]).add(
    after,
    changed.flatMap(([position, node]) => drawBlock(position, node, basis)),
  )
}

/** A textblock of an editor as `restsOf` takes it. */
function restingBlock(node: Node): RestingBlock {
  const claims: { id: string; from: number; to: number }[] = []
  node.forEach((child, from) => {
    const to = from + child.nodeSize
    for (const mark of child.marks) {
      if (mark.type.name === 'claim') claims.push({ id: String(mark.attrs['id']), from, to })
    }
  })
  const text = node.textBetween(0, node.content.size, '\n', '\n')
  return { text, claims, isHeading: node.type.name === 'heading' }
}

function textblocks(doc: Node, from: number, to: number): [number, Node][] {
  const found: [number, Node][] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) found.push([position, node])
    return !node.isTextblock
  })
  return found
}

function drawBlock(position: number, node: Node, basis: Basis): Decoration[] {
  const block = restingBlock(node)
  const start = position + 1
  return restsOf(block, basis).flatMap((sentence) => {
    if (sentence.kind === 'silent') return []
    const rests = sentence.kind === 'rests'
    const look = rests ? `rests rests-${sentence.line}` : 'rests-not'
    const mark = rests ? sentence.marks.join(' ') : NOTHING
    const [from, to] = [start + sentence.from, start + sentence.to]
    const last = /.$/su.exec(block.text.slice(0, sentence.to))?.[0] ?? ''
    return [
      drawing(from, to, { class: look }),
      drawing(to - last.length, to, { class: 'rests-end', 'data-rests': mark }),
    ]
  })
}

/** The look is its spec as well, so that what is drawn can be asked. */
function drawing(from: number, to: number, look: Record<string, string>): Decoration {
  return Decoration.inline(from, to, look, look)
}
