const NAMES: Record<string, string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  bulletList: 'list',
  orderedList: 'numbered list',
  blockquote: 'quotation',
  horizontalRule: 'rule',
  photo: 'photo',
  gallery: 'gallery',
  pullQuote: 'pull quote',
  table: 'table',
  infoBox: 'info box',
  relatedStory: 'related story',
  embed: 'embed',
  deskNote: 'note to the desk',
}

/** What people call a block, by the name of its node. */
export function blockName(type: string): string {
  return NAMES[type] ?? 'block'
}
