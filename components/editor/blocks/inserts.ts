import type { PlainKind } from './turn-into.ts'

export type InsertId =
  PlainKind | 'rule' | 'pullQuote' | 'table' | 'infoBox' | 'photo' | 'gallery' | 'embed' | 'relatedStory'

type InsertGroup = 'Text' | 'Beside the text' | 'Pictures and links' | 'For the desk'

/** Something that can be put into the story. `typed` are the letters that make it, where there are any. */
export type Insert = {
  id: InsertId
  label: string
  group: InsertGroup
  typed?: string
  keys?: string
  words: readonly string[]
}

/** Everything that can be put into the story, in the order of the menu. */
export const INSERTS: readonly Insert[] = [
  { id: 'heading', label: 'Heading', group: 'Text', typed: '##', keys: 'mod+alt+2', words: ['title', 'h2'] },
  { id: 'subheading', label: 'Subheading', group: 'Text', typed: '###', keys: 'mod+alt+3', words: ['h3'] },
  {
    id: 'bulletList',
    label: 'List',
    group: 'Text',
    typed: '-',
    keys: 'mod+shift+8',
    words: ['bullets', 'points'],
  },
  {
    id: 'orderedList',
    label: 'Numbered list',
    group: 'Text',
    typed: '1.',
    keys: 'mod+shift+7',
    words: ['steps'],
  },
  {
    id: 'quotation',
    label: 'Quotation',
    group: 'Text',
    typed: '>',
    keys: 'mod+shift+b',
    words: ['blockquote'],
  },
  { id: 'paragraph', label: 'Paragraph', group: 'Text', keys: 'mod+alt+0', words: ['plain', 'text'] },
  { id: 'rule', label: 'Rule', group: 'Text', typed: '---', words: ['line', 'divider', 'break'] },
  { id: 'pullQuote', label: 'Pull quote', group: 'Beside the text', words: ['speaker', 'large'] },
  { id: 'table', label: 'Table', group: 'Beside the text', words: ['rows', 'columns', 'figures'] },
  {
    id: 'infoBox',
    label: 'Info box',
    group: 'Beside the text',
    words: ['explainer', 'background', 'aside', 'sidebar'],
  },
  { id: 'relatedStory', label: 'Related story', group: 'Beside the text', words: ['link', 'read', 'more'] },
  { id: 'photo', label: 'Photo', group: 'Pictures and links', words: ['picture', 'image'] },
  { id: 'gallery', label: 'Gallery', group: 'Pictures and links', words: ['photos', 'pictures', 'images'] },
  {
    id: 'embed',
    label: 'Video, post or chart',
    group: 'Pictures and links',
    words: ['embed', 'youtube', 'x', 'bluesky', 'datawrapper'],
  },
  {
    id: 'deskNote',
    label: 'Note to the desk',
    group: 'For the desk',
    words: ['comment', 'unpublished', 'private', 'internal'],
  },
]

/** What fits the letters that were typed after the slash: each of their words begins a word of the name or a word for it. */
export function insertsFor(query: string): readonly Insert[] {
  const asked = query
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
  return INSERTS.filter(({ label, words }) => {
    const known = [...label.toLowerCase().split(/[\s,]+/), ...words]
    return asked.every((part) => known.some((word) => word.startsWith(part)))
  })
}
