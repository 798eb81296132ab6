import type { BlockChange } from '#lib/document/diff.ts'

type Detail = Extract<BlockChange, { kind: 'changed' }>['details'][number]
export type BlockKind = Extract<BlockChange, { kind: 'same' }>['after']['kind']

/** What a block is called over its words; paragraphs and lines need no name. */
export const KIND_WORDS: Partial<Record<BlockKind, string>> = {
  heading: 'Heading',
  listItem: 'List entry',
  quote: 'Quote',
  caption: 'Photo, its caption',
  pullQuote: 'Pull quote',
  speaker: 'Speaker of the pull quote',
  cell: 'Cell of a table',
  boxTitle: 'Title of a box',
  embed: 'Embed',
  note: 'Note to the desk',
  related: 'Related story',
  rule: 'Rule',
}

const MARKS: Record<string, [added: string, removed: string]> = {
  bold: ['Bold now', 'No longer bold'],
  italic: ['Italic now', 'No longer italic'],
  claim: ['Attributed now', 'No longer attributed'],
  link: ['Linked now', 'No longer linked'],
  insertion: ['Suggested now', 'Suggestion settled'],
  deletion: ['Suggested to go now', 'Suggestion to remove settled'],
  modification: ['Change of form suggested', 'Suggested change of form settled'],
}

const ATTRIBUTES: Record<string, string> = {
  alt: 'Alt text',
  crop: 'Crop',
  level: 'Level of the heading',
  photoUseId: 'Another photo',
}

/** What changed of a block beside its words, in a sentence. Old and new are shown apart where they are words. */
export function detailWords(detail: Detail): { label: string; before: string; after: string } {
  switch (detail.what) {
    case 'kind':
      return {
        label: 'Form',
        before: KIND_WORDS[detail.before] ?? 'Paragraph',
        after: KIND_WORDS[detail.after] ?? 'Paragraph',
      }
    case 'mark': {
      const [added, removed] = MARKS[detail.mark] ?? ['Marked now', 'No longer marked']
      const words = `“${detail.words}”${detail.note ? `, ${detail.note}` : ''}`
      return detail.change === 'added'
        ? { label: added, before: '', after: words }
        : { label: removed, before: words, after: '' }
    }
    case 'attribute': {
      const label = ATTRIBUTES[detail.name] ?? `Its ${detail.name}`
      // Ids and fractions are nothing to read.
      if (detail.name === 'crop' || detail.name === 'photoUseId')
        return { label: detail.name === 'crop' ? 'Cropped differently' : label, before: '', after: '' }
      return { label, before: detail.before, after: detail.after }
    }
  }
}
