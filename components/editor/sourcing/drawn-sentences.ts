import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { PluginKey } from '@tiptap/pm/state'
import { Decoration } from '@tiptap/pm/view'
import { drawingPlugin } from '../parts/drawn-blocks.ts'
import type { Drawn } from '../parts/drawn-blocks.ts'
import { restsOf } from './sentence-rests.ts'
import type { Basis, RestingBlock } from './sentence-rests.ts'

const key = new PluginKey<Drawn<Basis>>('drawnSentences')
/** After a sentence that rests on nothing; the wash alone would speak by colour. */
const NOTHING = '○'

/** Draws what each sentence rests on, while the sourcing view is on. Nothing of it is in the document. */
export const DrawnSentences = Extension.create({
  name: 'drawnSentences',

  addProseMirrorPlugins() {
    return [drawingPlugin(key, drawBlock)]
  },
})

/** Draws an editor's sentences by what stands behind its claims; null takes the drawing away. */
export function drawSentences(editor: Editor, basis: Basis | null): void {
  if (editor.isDestroyed || (!basis && !key.getState(editor.state)?.by)) return
  editor.view.dispatch(editor.state.tr.setMeta(key, basis))
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

/** Draws what the sentences of one block rest on. */
export function drawBlock(node: Node, start: number, basis: Basis): Decoration[] {
  const block = restingBlock(node)
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
