import type { Extensions } from '@tiptap/core'
import { Claim } from '../marks/claim/claim.ts'
import { Comment } from '../marks/comment/comment.ts'
import { Link } from '../marks/link/link.ts'
import { Blockquote } from '../nodes/blockquote/blockquote.ts'
import { DeskNote } from '../nodes/desk-note/desk-note.ts'
import { docNode } from '../nodes/doc/doc.ts'
import { Embed } from '../nodes/embed/embed.ts'
import { Gallery } from '../nodes/gallery/gallery.ts'
import { InfoBox, InfoBoxTitle } from '../nodes/info-box/info-box.ts'
import { ListItem } from '../nodes/list-item/list-item.ts'
import { Photo } from '../nodes/photo/photo.ts'
import { PullQuote, PullQuoteSpeaker, PullQuoteText } from '../nodes/pull-quote/pull-quote.ts'
import { RelatedStory } from '../nodes/related-story/related-story.ts'
import { Table, TableCell, TableHeader, TableRow } from '../nodes/table/table.ts'
import { suggestionKit } from '../suggestions/suggestion-kit.ts'
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

/** The body: paragraphs, two levels of headings, lists, quotations, rules, photos, and what stands beside the text. */
export const bodyKit: Extensions = [
  docNode('block+'),
  fromStarterKit,
  ListItem,
  Blockquote,
  Photo,
  Gallery,
  PullQuote,
  PullQuoteText,
  PullQuoteSpeaker,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  InfoBox,
  InfoBoxTitle,
  RelatedStory,
  Embed,
  DeskNote,
  Link,
  Claim,
  Comment,
  ...suggestionKit,
]
