import type { Extensions } from '@tiptap/core'
import { Claim } from '../marks/claim/claim.ts'
import { Comment } from '../marks/comment/comment.ts'
import { Link } from '../marks/link/link.ts'
import { Blockquote } from '../nodes/blockquote/blockquote.ts'
import { docNode } from '../nodes/doc/doc.ts'
import { ListItem } from '../nodes/list-item/list-item.ts'
import { Photo } from '../nodes/photo/photo.ts'
import { textWith } from './plain-text.ts'

const fromStarterKit = textWith({
  bold: {},
  bulletList: {},
  dropcursor: {},
  hardBreak: {},
  heading: { levels: [2, 3] },
  horizontalRule: {},
  italic: {},
  listKeymap: {},
  orderedList: {},
  paragraph: {},
})

/** The body: paragraphs, two levels of headings, lists, quotations, rules and photos. */
export const bodyKit: Extensions = [
  docNode('block+'),
  fromStarterKit,
  ListItem,
  Blockquote,
  Photo,
  Link,
  Claim,
  Comment,
]
