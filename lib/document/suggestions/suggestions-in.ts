import { DOCUMENT_PARTS } from '../model/story-document.ts'
import type { DocumentPart, MarkJson, NodeJson, StoryDocument } from '../model/story-document.ts'
import { textOf } from '../model/text-of.ts'
import { readBlockSuggestions } from './block-suggestions.ts'
import type { Becoming, BlockSuggestion } from './block-suggestions.ts'

/**
 * One open suggestion as people read it: the words that would go, the words that would come, and in `notes` what else would change
 * ("Bold", "Join with the block before"). `part` is where it begins.
 */
export type OpenSuggestion = {
  id: string
  part: DocumentPart
  removed: string
  added: string
  notes: string[]
}

/** The open suggestions of a document in reading order, each once. Never throws, whatever the document holds. */
export function suggestionsIn(document: StoryDocument): OpenSuggestion[] {
  const found = new Map<string, OpenSuggestion>()
  for (const part of DOCUMENT_PARTS) collect(found, part, document[part])
  return [...found.values()]
}

type Found = Map<string, OpenSuggestion>

function collect(found: Found, part: DocumentPart, node: NodeJson): void {
  for (const suggestion of readBlockSuggestions(node.attrs?.['suggestions'])) {
    tellBlock(entry(found, part, suggestion.id), node, suggestion)
  }
  for (const mark of node.marks ?? []) {
    const id = mark.attrs?.['id']
    if (typeof id === 'string') tellWords(() => entry(found, part, id), node.text ?? '', mark)
  }
  for (const child of node.content ?? []) collect(found, part, child)
}

function entry(found: Found, part: DocumentPart, id: string): OpenSuggestion {
  const known = found.get(id)
  if (known) return known
  const one: OpenSuggestion = { id, part, removed: '', added: '', notes: [] }
  found.set(id, one)
  return one
}

function tellWords(one: () => OpenSuggestion, text: string, { type, attrs }: MarkJson): void {
  if (type === 'insertion') one().added += text
  else if (type === 'deletion') one().removed += text
  else if (type === 'modification') note(one(), formNote(attrs ?? {}, text))
}

function tellBlock(one: OpenSuggestion, node: NodeJson, suggestion: BlockSuggestion): void {
  const name = BLOCK_NAMES[node.type] ?? 'block'
  const words = node.type === 'hardBreak' ? '' : textOf(node)
  switch (suggestion.does) {
    case 'insert':
      one.added += parted(one.added, words)
      return note(one, `New ${name}`)
    case 'delete':
      one.removed += parted(one.removed, words)
      return note(one, `Take out the ${name}`)
    case 'split':
      return note(one, 'New paragraph here')
    case 'join':
      return note(one, 'Join with the block before')
    case 'become':
      return note(one, becomingNote(node, suggestion.becoming))
  }
}

function parted(before: string, words: string): string {
  return before !== '' && words !== '' ? ` ¶ ${words}` : words
}

function note(one: OpenSuggestion, words: string): void {
  if (!one.notes.includes(words)) one.notes.push(words)
}

function formNote(attrs: Record<string, unknown>, text: string): string {
  const off = attrs['does'] === 'remove'
  if (attrs['mark'] === 'link')
    return off ? `No link on “${text}”` : `Link “${text}” to ${String(attrs['href'])}`
  const form = attrs['mark'] === 'bold' ? 'bold' : attrs['mark'] === 'italic' ? 'italics' : 'another form'
  return off ? `No ${form} for “${text}”` : `“${text}” in ${form}`
}

function becomingNote(node: NodeJson, { type, attrs }: Becoming): string {
  if (type === 'heading') return attrs['level'] === 3 ? 'Make it a smaller heading' : 'Make it a heading'
  if (type !== node.type) return `Make it a ${BLOCK_NAMES[type] ?? 'block of another kind'}`
  if ('alt' in attrs) return `Alt text: “${String(attrs['alt'])}”`
  if ('crop' in attrs) return 'Another crop'
  return `Change the ${BLOCK_NAMES[type] ?? 'block'}`
}

const BLOCK_NAMES: Record<string, string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  bulletList: 'list',
  orderedList: 'numbered list',
  listItem: 'entry of the list',
  blockquote: 'quotation',
  horizontalRule: 'rule',
  photo: 'photo',
  keyPoint: 'key point',
  hardBreak: 'line break',
}
