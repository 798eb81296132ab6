import type { ProsemirrorBinding } from '@tiptap/y-tiptap'
import type { Node } from '@tiptap/pm/model'
import { XmlElement, XmlText } from 'yjs'
import type { XmlFragment } from 'yjs'

type Mapping = ProsemirrorBinding['mapping']

/**
 * To be called before `updateYFragment` of y-tiptap, with the mapping that it gets: gives each paragraph as many runs of words around its
 * breaks as it is to have. y-tiptap goes through them in order and, once one is missing or new, writes all that follows anew where that
 * changed too; what somebody else does there at the same time would be lost, and what two do alike would stand twice.
 */
export function keepRuns(parent: XmlFragment, wanted: Node, mapping: Mapping): void {
  if (parent.length !== wanted.childCount) return
  const staying = new Set<unknown>(wanted.children)
  for (const [index, type] of parent.toArray().entries()) {
    const node = wanted.child(index)
    // What only moved is found again by its identity, and is not read.
    if (!(type instanceof XmlElement) || staying.has(mapping.get(type)) || type.nodeName !== node.type.name)
      continue
    if (node.isTextblock) keepRunsOf(type, node, mapping)
    else keepRuns(type, node, mapping)
  }
}

function keepRunsOf(block: XmlElement, wanted: Node, mapping: Mapping): void {
  const breaks = wanted.children.filter(({ isText }) => !isText).map(({ type }) => type.name)
  const was = block.toArray().flatMap((type) => (type instanceof XmlElement ? [type.nodeName] : []))
  if (breaks.length === 0 || breaks.join() !== was.join()) return
  const hasWords = runsOf(wanted)
  let end = block.length
  for (let run = breaks.length; run >= 0; run -= 1) {
    let start = end
    while (start > 0 && block.get(start - 1) instanceof XmlText) start -= 1
    if (hasWords[run] && start === end) block.insert(start, [new XmlText()])
    if (!hasWords[run] && start < end) {
      for (const gone of block.slice(start, end)) mapping.delete(gone)
      block.delete(start, end - start)
    }
    end = start - 1
  }
}

/** Whether words stand before the first break of a paragraph, before the next, and so on, and behind the last. */
function runsOf({ children }: Node): boolean[] {
  const runs = [false]
  for (const { isText } of children) {
    if (isText) runs[runs.length - 1] = true
    else runs.push(false)
  }
  return runs
}
