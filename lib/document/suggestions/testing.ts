import { Fragment, Slice } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { canSplit, Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { settle } from './settle.ts'

/** An edit as a person could make it, by where in the document (0..1) it happens. */
export type Edit =
  | { does: 'type'; at: number; text: string }
  | { does: 'delete' | 'bold' | 'replace' | 'wrap' | 'heading' | 'copy'; from: number; to: number }
  | { does: 'split'; at: number }
  | { does: 'rule'; at: number }
  | { does: 'backspace'; at: number }
  | { does: 'take out'; at: number }

const place = fc.double({ min: 0, max: 1, noNaN: true })
const range = { from: place, to: place }

/** Any edit of a part. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('type' as const),
      at: place,
      text: fc.constantFrom('x', 'the ', 'aa', 'é'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('delete' as const), ...range }) },
  fc.record({
    does: fc.constantFrom(
      'bold' as const,
      'replace' as const,
      'wrap' as const,
      'heading' as const,
      'copy' as const,
    ),
    ...range,
  }),
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('split' as const), at: place }),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ does: fc.constant('backspace' as const), at: place }),
      fc.record({ does: fc.constant('take out' as const), at: place }),
    ),
  },
)

/** The document after the edit; the same when the edit does not fit it. Nothing here knows of suggestions. */
export function edited(doc: Node, edit: Edit): Node {
  const tr = new Transform(doc)
  try {
    apply(tr, edit)
    tr.doc.check()
    return tr.doc
  } catch {
    return doc
  }
}

function apply(tr: Transform, edit: Edit): void {
  const { doc } = tr
  const at = (place: number): number => textPosition(doc, place)
  if (edit.does === 'type') return void tr.insert(at(edit.at), doc.type.schema.text(edit.text))
  if (edit.does === 'split') return breakAt(tr, 'split', at(edit.at))
  if (edit.does === 'rule') return breakAt(tr, 'rule', at(edit.at))
  if (edit.does === 'backspace' || edit.does === 'take out') return onBlock(tr, edit.does, at(edit.at))
  const { nodes, marks } = doc.type.schema
  const [from, to] = [at(edit.from), at(edit.to)].sort((a, b) => a - b) as [number, number]
  if (edit.does === 'delete') tr.delete(from, to)
  else if (edit.does === 'replace') tr.replaceWith(from, to, doc.type.schema.text('new words'))
  else if (edit.does === 'bold' && marks['bold']) tr.addMark(from, to, marks['bold'].create())
  else if (edit.does === 'copy')
    tr.replace(from, from, new Slice(Fragment.from(settle(doc, () => 'accept').lastChild), 0, 0))
  else if (edit.does === 'heading' && nodes['heading'])
    tr.setBlockType(from, to, nodes['heading'], { level: 2 })
  else if (edit.does === 'wrap' && nodes['blockquote']) {
    const blocks = doc.resolve(from).blockRange(doc.resolve(to))
    if (blocks) tr.wrap(blocks, [{ type: nodes['blockquote'] }])
  }
}

function onBlock(tr: Transform, does: 'backspace' | 'take out', position: number): void {
  const $position = tr.doc.resolve(position)
  if (does === 'backspace') tr.join($position.before())
  else tr.delete($position.before(), $position.after())
}

function breakAt(tr: Transform, does: 'split' | 'rule', position: number): void {
  const $position = tr.doc.resolve(position)
  const rule = tr.doc.type.schema.nodes['horizontalRule']
  if (does === 'rule') return void (rule && tr.insert($position.before(1), rule.create()))
  const depth = $position.node(-1).type.name === 'listItem' ? 2 : 1
  if (canSplit(tr.doc, position, depth)) tr.split(position, depth)
}

function textPosition(doc: Node, place: number): number {
  const wanted = Math.round(place * doc.content.size)
  let found = 1
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const end = position + 1 + node.content.size
    if (position + 1 <= wanted) found = Math.min(Math.max(wanted, position + 1), end)
    return false
  })
  // Nobody can put a cursor into the middle of a character.
  const { parentOffset, parent } = doc.resolve(found)
  const isHalf = /[\ud800-\udbff]/.test(parent.textBetween(Math.max(0, parentOffset - 1), parentOffset))
  return isHalf ? found - 1 : found
}
