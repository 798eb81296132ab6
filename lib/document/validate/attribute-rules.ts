import { safeHref } from '../marks/link/safe-href.ts'
import { embedOf } from '../nodes/embed/providers.ts'
import { isCrop } from '../nodes/photo/crop.ts'

/** What a value of an attribute must be, and the sentence for people when it is not. `required`: it has no default. */
type AttributeRule = { allows: (value: unknown) => boolean; problem: string; required?: boolean }

const id = (problem: string): AttributeRule => ({
  allows: (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value),
  problem,
  required: true,
})

const only = (wanted: unknown): AttributeRule => ({
  allows: (value) => value === wanted,
  problem: 'A table has cells that span others, which stories do not use. Make the table again.',
})
const CELL = { colspan: only(1), rowspan: only(1), colwidth: only(null) }
/** Readers get what is decided: while a suggestion is open, no attribute of it is allowed. */
const OPEN: AttributeRule = {
  allows: () => false,
  problem: 'The story has open suggestions. Accept or reject them first.',
  required: true,
}

/** What any node may carry besides: that something is suggested about it. */
export const NODE_RULES: Record<string, AttributeRule> = {
  suggestions: { ...OPEN, allows: (value) => value === null, required: false },
}

/** The attributes of nodes and marks, by type. A type that is not listed has no attributes. */
export const ATTRIBUTE_RULES: Record<string, Record<string, AttributeRule>> = {
  heading: {
    level: {
      allows: (value) => value === 2 || value === 3,
      problem: 'A heading has a level that stories do not use. Set it again.',
      required: true, // the editor's own default is a level that stories do not use
    },
  },
  orderedList: {
    start: {
      allows: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100_000,
      problem: 'A numbered list starts with something that is not a number. Make the list again.',
    },
    type: {
      allows: (value) => value === null || ['1', 'a', 'A', 'i', 'I'].includes(String(value)),
      problem: 'A numbered list has a kind of number that stories do not use. Make the list again.',
    },
  },
  photo: {
    photoUseId: id('A photo in the text names no photo. Remove it and add the photo again.'),
    alt: {
      allows: (value) => typeof value === 'string' && value.length <= 2_000,
      problem: 'The alt text of a photo is longer than 2,000 characters. Shorten it.',
    },
    crop: {
      allows: (value) => value === null || isCrop(value),
      problem: 'The crop of a photo does not lie within the picture. Set it again.',
    },
  },
  tableCell: CELL,
  tableHeader: CELL,
  relatedStory: {
    storyId: id('A related story in the text names no story. Remove it and choose the story again.'),
  },
  embed: {
    url: {
      allows: (value) => typeof value === 'string' && embedOf(value)?.url === value,
      problem: 'An embed has an address that is not on the list. Remove it, or put in a link instead.',
      required: true,
    },
  },
  link: {
    href: {
      allows: (value) => safeHref(value) !== null,
      problem: 'A link has an address that is not allowed. Use a full http, https or mailto address.',
      required: true,
    },
  },
  comment: {
    id: {
      allows: () => false, // `documentFromYDoc` leaves comments out; one that is here would reach readers
      problem: 'A comment got into the words themselves. Reload the page.',
      required: true,
    },
  },
  insertion: { id: OPEN },
  deletion: { id: OPEN },
  modification: { id: OPEN, does: OPEN, mark: OPEN, href: OPEN },
  claim: { id: id('A claim has lost its id. Remove it from the words and add it again.') },
}
