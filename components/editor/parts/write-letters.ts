import { getRelativeSelection, prosemirrorToYXmlFragment } from '@tiptap/y-tiptap'
import type { ProsemirrorBinding } from '@tiptap/y-tiptap'
import { Fragment } from '@tiptap/pm/model'
import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model'
import { Doc, XmlElement, XmlText } from 'yjs'
import type { XmlFragment } from 'yjs'

/** From `start` on, what is known up to `before` makes place for what is wanted up to `after`; in code units, no pair of them cut. */
type Difference = { start: number; before: number; after: number }
/** What the binding is to know of a type once all is written. */
type Found = { type: XmlElement; node: Node; text?: XmlText; difference?: Difference }

/**
 * Writes into the Y.Doc what differs within paragraphs between the words that `binding` knows and `doc`: letters that came or went, at
 * their place, where the binding itself reads and compares the whole paragraph run by run. → false, with nothing written, where
 * anything else differs or the binding does not know a paragraph; it then has to look for itself. To be called within a transaction.
 */
export function writeLetters(binding: ProsemirrorBinding, doc: Node): boolean {
  const { mapping } = binding
  const found: Found[] = []
  const selection = binding.prosemirrorView?.state.selection
  const looking = { mapping, found, $caret: selection?.empty ? selection.$head : null }
  if (!collect(looking, binding.type, doc)) return false
  for (const { type, node, text, difference } of found) {
    if (text && difference) {
      write(text, node, difference)
      mapping.set(text, [...node.content.content])
    }
    mapping.set(type, node)
  }
  mapping.set(binding.type, doc)
  binding.beforeTransactionSelection = getRelativeSelection(binding, binding.prosemirrorView?.state)
  return true
}

type Looking = { mapping: ProsemirrorBinding['mapping']; found: Found[]; $caret: ResolvedPos | null }

/** Collects what differs under `parent`. → whether it is no more than letters. */
function collect(looking: Looking, parent: XmlFragment, wanted: Node): boolean {
  const { mapping, found, $caret } = looking
  if (parent.length !== wanted.childCount) return false
  return parent.toArray().every((type, index) => {
    const node = wanted.child(index)
    const known = type instanceof XmlElement ? (mapping.get(type) as Node | Node[] | undefined) : undefined
    if (!(type instanceof XmlElement) || !known || Array.isArray(known)) return false
    if (known === node) return true
    if (type.nodeName !== node.type.name || !node.sameMarkup(known)) return false
    if (!node.isTextblock) {
      found.push({ type, node })
      return collect(looking, type, node)
    }
    const text = type.length === 1 ? type.get(0) : null
    if (!(text instanceof XmlText) || text.length !== known.content.size) return false
    const difference = differenceIn(known, node, $caret?.parent === node ? $caret.parentOffset : null)
    if (difference) found.push({ type, node, text, difference })
    return difference !== null
  })
}

/** Null where something but letters differs, or no letter is left. `caret` is where one writes, if it is in here. */
function differenceIn(known: Node, wanted: Node, caret: number | null): Difference | null {
  if (wanted.content.size === 0 || !holdsOnlyText(known) || !holdsOnlyText(wanted)) return null
  const first = known.content.findDiffStart(wanted.content)
  const ends = known.content.findDiffEnd(wanted.content)
  if (first === null || !ends) return null
  const start = cutsPair(known, first) || cutsPair(wanted, first) ? first - 1 : first
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const [a, b] = [ends.a + overlap, ends.b + overlap]
  const more = cutsPair(known, a) || cutsPair(wanted, b) ? 1 : 0
  const difference = { start, before: a + more, after: b + more }
  const [gone, come] = [
    known.textBetween(start, difference.before),
    wanted.textBetween(start, difference.after),
  ]
  // Letters that stay are not written anew: between two places that changed, or where only their look did.
  const stay = gone !== '' && Array.from(come).some((letter) => gone.includes(letter))
  if (stay) return null
  return caret === null ? difference : atCaret(caret, difference, known, wanted)
}

/**
 * Where the same letters stand behind the caret, as somebody else's may, what differs could as well be those: what was typed is what
 * stands before the caret, and what was taken out stood at it.
 */
function atCaret(caret: number, difference: Difference, known: Node, wanted: Node): Difference {
  const { start, before, after } = difference
  const [gone, come] = [before - start, after - start]
  const from = caret - come
  if (from < 0 || from >= start || (gone > 0 && come > 0)) return difference
  const here = { start: from, before: from + gone, after: caret }
  const cuts = cutsPair(known, here.start) || cutsPair(known, here.before) || cutsPair(wanted, here.after)
  return !cuts && without(known, from, here.before).eq(without(wanted, from, caret)) ? here : difference
}

function without({ content }: Node, from: number, to: number): Fragment {
  return content.cut(0, from).append(content.cut(to))
}

function holdsOnlyText(node: Node): boolean {
  return node.content.content.every((child) => child.isText)
}

function cutsPair(node: Node, at: number): boolean {
  if (at < 1 || at >= node.content.size) return false
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(node.textBetween(at - 1, at + 1))
}

function write(text: XmlText, wanted: Node, { start, before, after }: Difference): void {
  if (before > start) text.delete(start, before - start)
  let at = start
  for (const run of wanted.content.cut(start, after).content) {
    const letters = run.text ?? ''
    text.insert(at, letters, Object.assign({}, ...run.marks.map(attributeOf)))
    at += letters.length
  }
}

const attributes = new WeakMap<Mark, Record<string, unknown>>()

/** A mark as y-tiptap itself writes it: marks that may overlap are named by a hash, which is y-tiptap's own business. */
function attributeOf(mark: Mark): Record<string, unknown> {
  const known = attributes.get(mark)
  if (known) return known
  const { schema } = mark.type
  const fragment = new Doc().getXmlFragment('marked')
  prosemirrorToYXmlFragment(
    schema.topNodeType.create().copy(Fragment.from(schema.text('x', [mark]))),
    fragment,
  )
  const [run] = (fragment.get(0) as XmlText).toDelta() as { attributes?: Record<string, unknown> }[]
  const made = run?.attributes ?? {}
  attributes.set(mark, made)
  return made
}
