import {
  Heading2,
  Heading3,
  Image,
  Images,
  Info,
  List,
  ListOrdered,
  MessageSquareQuote,
  Minus,
  Newspaper,
  Pilcrow,
  SquarePlay,
  StickyNote,
  Table,
  TextQuote,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { InsertId } from './inserts.ts'

/** The picture beside each thing that can be put into the story. */
export const INSERT_ICONS: Record<InsertId, LucideIcon> = {
  heading: Heading2,
  subheading: Heading3,
  bulletList: List,
  orderedList: ListOrdered,
  quotation: TextQuote,
  paragraph: Pilcrow,
  rule: Minus,
  pullQuote: MessageSquareQuote,
  table: Table,
  infoBox: Info,
  relatedStory: Newspaper,
  photo: Image,
  gallery: Images,
  embed: SquarePlay,
  deskNote: StickyNote,
}
