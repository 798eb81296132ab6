import { Fragment } from '@tiptap/pm/model'
import type { Mark, Node, Schema } from '@tiptap/pm/model'
import { safeHref } from '../marks/link/safe-href.ts'
import type { Becoming } from './block-suggestions.ts'
import { SUGGESTION_TYPES, suggestionsOf, withSuggestions } from './own.ts'

export type Decision = 'accept' | 'reject'
/** What becomes of a suggestion; null leaves it open. */
export type Decide = (id: string) => Decision | null

/**
 * The document after decisions about its suggestions. What nobody decided about stays as it is, the same object where nothing in it
 * changed. Rejecting only takes away what is new; accepting deletes, joins, parts and changes as the suggestion says.
 */
export function settle(doc: Node, decide: Decide): Node {
  const content = settleBlocks(doc, decide)
  if (isUnchanged(doc, content)) return doc
  const fragment = Fragment.fromArray(content)
  if (doc.type.validContent(fragment)) return doc.copy(fragment)
  const filled = doc.type.createAndFill(doc.attrs, fragment)
  return filled ?? (accepts(doc, decide) ? settle(doc, insteadReject(decide)) : doc)
}

type Settled = { nodes: Node[]; joins: boolean }

function settleBlocks(parent: Node, decide: Decide): Node[] {
  const blocks: Node[] = []
  parent.forEach((child) => {
    const { nodes, joins } = settleBlock(child, decide)
    const before = blocks.at(-1)
    const [first, ...rest] = nodes
    const one = joins && before && first ? joinedBlocks(before, first) : null
    if (one) blocks.splice(-1, 1, one, ...rest)
    else blocks.push(...nodes)
  })
  return blocks
}

function settleBlock(node: Node, decide: Decide): Settled {
  const suggestions = suggestionsOf(node)
  const decided = (does: string, as: Decision): boolean =>
    suggestions.some((one) => one.does === does && decide(one.id) === as)
  if (decided('delete', 'accept') || decided('insert', 'reject')) return { nodes: [], joins: false }
  const open = suggestions.filter(({ id }) => decide(id) === null)
  const inside = node.isTextblock ? settleText(node, decide) : settleContainer(node, decide)
  const becoming = suggestions.findLast((one) => one.does === 'become' && decide(one.id) === 'accept')
  const nodes = inside.map((one, index) => {
    const settled = open.length === suggestions.length ? one : withSuggestions(one, index === 0 ? open : [])
    return becoming?.does === 'become' ? become(settled, becoming.becoming) : settled
  })
  return { nodes, joins: decided('join', 'accept') }
}

/** Whether anything in the node is to be accepted. */
function accepts(node: Node, decide: Decide): boolean {
  let found = false
  node.descendants((child) => {
    const ids = child.isText
      ? child.marks.map((mark) => String(mark.attrs['id']))
      : suggestionsOf(child).map(({ id }) => id)
    found ||= ids.some((id) => decide(id) === 'accept')
    return !found
  })
  return found
}

function settleContainer(node: Node, decide: Decide): Node[] {
  if (node.isLeaf) return [node]
  const content = settleBlocks(node, decide)
  if (isUnchanged(node, content)) return [node]
  if (node.type.name === 'listItem') return itemsOf(node, content, decide)
  const fragment = Fragment.fromArray(content)
  if (node.type.validContent(fragment)) return [node.copy(fragment)]
  // A list whose last entry went goes with it.
  if (content.length === 0) return []
  const filled = node.type.createAndFill(node.attrs, fragment, node.marks)
  if (filled) return [filled]
  return accepts(node, decide) ? settleContainer(node, insteadReject(decide)) : [node]
}

/** What cannot be accepted here is rejected, so that no suggestion stays open for ever. Rejecting always fits. */
function insteadReject(decide: Decide): Decide {
  return (id) => (decide(id) ? 'reject' : null)
}

/** An entry of a list whose text was parted becomes as many entries. */
function itemsOf(node: Node, content: Node[], decide: Decide): Node[] {
  const wasParted = node.childCount === 1 && hasAcceptedSplit(node.child(0), decide)
  if (content.length === 0) return []
  if (!wasParted) return [node.copy(Fragment.fromArray(content))]
  return content.map((one, index) =>
    withSuggestions(node.copy(Fragment.from(one)), index ? [] : suggestionsOf(node)),
  )
}

function hasAcceptedSplit(text: Node, decide: Decide): boolean {
  return text.content.content.some((unit) => isSplit(unit, decide))
}

function isSplit(unit: Node, decide: Decide): boolean {
  return (
    !unit.isText && suggestionsOf(unit).some(({ does, id }) => does === 'split' && decide(id) === 'accept')
  )
}

function settleText(node: Node, decide: Decide): Node[] {
  const pieces: Node[][] = [[]]
  let isChanged = false
  node.forEach((unit) => {
    if (isSplit(unit, decide)) pieces.push([])
    const settled = unit.isText ? settleWords(unit, decide) : settleUnit(unit, decide)
    isChanged ||= settled !== unit
    if (settled) pieces.at(-1)?.push(settled)
  })
  if (!isChanged) return [node]
  return pieces.map((piece, index) => {
    const part = node.copy(Fragment.fromArray(piece))
    return index === 0 ? part : withSuggestions(part, [])
  })
}

/** A line break or another thing in running text; null when it goes. */
function settleUnit(unit: Node, decide: Decide): Node | null {
  const suggestions = suggestionsOf(unit)
  const goes = suggestions.some(({ does, id }) => {
    const decision = decide(id)
    if (does === 'split') return decision !== null
    return (does === 'insert' && decision === 'reject') || (does === 'delete' && decision === 'accept')
  })
  if (goes) return null
  const open = suggestions.filter(({ id }) => decide(id) === null)
  return open.length === suggestions.length ? unit : withSuggestions(unit, open)
}

function settleWords(text: Node, decide: Decide): Node | null {
  const decided = text.marks.filter(
    (mark) => SUGGESTION_TYPES.has(mark.type.name) && decisionOf(mark, decide),
  )
  if (decided.length === 0) return text
  const goes = decided.some(
    (mark) =>
      (mark.type.name === 'insertion' && decisionOf(mark, decide) === 'reject') ||
      (mark.type.name === 'deletion' && decisionOf(mark, decide) === 'accept'),
  )
  if (goes) return null
  const rest = text.marks.filter((mark) => !decided.includes(mark))
  const accepted = decided.filter(
    (mark) => mark.type.name === 'modification' && decisionOf(mark, decide) === 'accept',
  )
  return text.mark(accepted.reduce((marks, mark) => modified(text.type.schema, marks, mark), rest))
}

function decisionOf(mark: Mark, decide: Decide): Decision | null {
  return decide(String(mark.attrs['id']))
}

function modified(schema: Schema, marks: readonly Mark[], { attrs }: Mark): Mark[] {
  const type = schema.marks[String(attrs['mark'])]
  if (!type) return [...marks]
  const without = marks.filter((mark) => mark.type !== type)
  if (attrs['does'] === 'remove') return without
  if (type.name !== 'link') return [...type.create().addToSet(without)]
  const href = safeHref(attrs['href'])
  return href === null ? [...marks] : [...type.create({ href }).addToSet(without)]
}

function become(node: Node, { type, attrs }: Becoming): Node {
  const target = node.type.schema.nodes[type]
  if (!target?.validContent(node.content)) return node
  const kept = target === node.type ? node.attrs : { suggestions: node.attrs['suggestions'] }
  return target.create({ ...kept, ...attrs }, node.content, node.marks)
}

/** Two neighbours as one block, or null when they cannot be. */
function joinedBlocks(before: Node, after: Node): Node | null {
  if (before.isTextblock && after.isTextblock) {
    const content = before.content.append(after.content)
    return before.type.validContent(content) ? before.copy(content) : null
  }
  if (before.type !== after.type || before.isLeaf) return null
  const [last, first] = [before.lastChild, after.firstChild]
  const one = last && first ? joinedBlocks(last, first) : null
  if (!one) return before.copy(before.content.append(after.content))
  const rest = after.content.content.slice(1)
  return before.copy(before.content.replaceChild(before.childCount - 1, one).append(Fragment.fromArray(rest)))
}

function isUnchanged(node: Node, content: readonly Node[]): boolean {
  return content.length === node.childCount && content.every((child, index) => child === node.child(index))
}
