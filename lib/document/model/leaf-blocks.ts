import type { DocumentPart, NodeJson, StoryDocument } from './story-document.ts'
import { DOCUMENT_PARTS } from './story-document.ts'

export type LeafKind =
  | 'line'
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'quote'
  | 'caption'
  | 'pullQuote'
  | 'speaker'
  | 'cell'
  | 'boxTitle'
  | 'embed'
  | 'note'
  | 'related'
  | 'rule'

/** A block that holds text itself (or a rule or a related story between two of them), with the block that it stands in. */
export type LeafBlock = { part: DocumentPart; kind: LeafKind; node: NodeJson; parentType: string }

const KINDS: Record<string, LeafKind> = {
  line: 'line',
  keyPoint: 'paragraph',
  heading: 'heading',
  photo: 'caption',
  horizontalRule: 'rule',
  pullQuoteText: 'pullQuote',
  pullQuoteSpeaker: 'speaker',
  infoBoxTitle: 'boxTitle',
  embed: 'embed',
  deskNote: 'note',
  relatedStory: 'related',
}

/** Every leaf block of the document in reading order. */
export function leafBlocks(document: StoryDocument): LeafBlock[] {
  return DOCUMENT_PARTS.flatMap((part) => leavesOf(part, document[part], ''))
}

function leavesOf(part: DocumentPart, node: NodeJson, parentType: string): LeafBlock[] {
  const kind = node.type === 'paragraph' ? paragraphKind(parentType) : KINDS[node.type]
  if (kind) return [{ part, kind, node, parentType }]
  // A list item is told apart by its list, so that a numbered entry differs from a bulleted one.
  const context = node.type === 'listItem' ? parentType : node.type
  return (node.content ?? []).flatMap((child) => leavesOf(part, child, context))
}

function paragraphKind(parentType: string): LeafKind {
  if (parentType === 'blockquote') return 'quote'
  if (parentType === 'tableCell' || parentType === 'tableHeader') return 'cell'
  return parentType === 'bulletList' || parentType === 'orderedList' ? 'listItem' : 'paragraph'
}
