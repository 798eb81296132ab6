import type { AskedEntry, KnownEntry, PublicStory } from './public-story.ts'

/** A numbered note of "How we know this". `kind` is the entry's, or 'asked'; texts are '' where there is nothing to say. */
export type KnownNote = {
  number: number
  key: string
  kind: KnownEntry['kind'] | 'asked'
  title: string
  detail: string
  terms: string
  reason: string
  reply: string
  href: string | null
  passages: string[]
}

/** Notes of one kind under one heading; `about` explains the heading, or is ''. */
export type KnownGroup = { id: string; title: string; about: string; notes: KnownNote[] }

type Group = Omit<KnownGroup, 'notes'> & { kinds: readonly KnownNote['kind'][] }

const GROUPS: readonly Group[] = [
  { id: 'people', title: 'People named', about: '', kinds: ['person'] },
  {
    id: 'unnamed',
    title: 'Not named, and why',
    about:
      'Described in the words that were agreed with them. The same words after two passages do not mean that it is the same person.',
    kinds: ['unnamed'],
  },
  {
    id: 'documents',
    title: 'Documents and data',
    about: '',
    kinds: ['document', 'dataset', 'publication', 'social_post'],
  },
  { id: 'organizations', title: 'Organizations', about: '', kinds: ['organization', 'agency'] },
  { id: 'observation', title: 'What we saw ourselves', about: '', kinds: ['own_observation'] },
  { id: 'asked', title: 'Who was asked', about: '', kinds: ['asked'] },
]

/** What a thing is, where its title does not say so. */
const KIND_WORDS: Partial<Record<KnownNote['kind'], string>> = {
  document: 'Document',
  dataset: 'Data',
  publication: 'Publication',
  social_post: 'Public post',
  agency: 'News agency',
}

/** The notes of a story by what they are, numbered as they stand; groups without a note are left out. */
export function knownGroups(story: Pick<PublicStory, 'known' | 'asked'>): KnownGroup[] {
  const all = [...story.known.map(noteOfKnown), ...story.asked.map(noteOfAsked)]
  let number = 0
  return GROUPS.flatMap(({ kinds, ...group }) => {
    const notes = all
      .filter((note) => kinds.includes(note.kind))
      .map((note) => ({ ...note, number: (number += 1) }))
    return notes.length === 0 ? [] : [{ ...group, notes }]
  })
}

function noteOfKnown({ detail, ...entry }: KnownEntry): KnownNote {
  const words = [KIND_WORDS[entry.kind] ?? '', detail].filter((part) => part !== '').join(', ')
  return { ...entry, number: 0, detail: words, reply: '' }
}

function noteOfAsked({ party, outcome, ...entry }: AskedEntry): KnownNote {
  return {
    ...entry,
    number: 0,
    kind: 'asked',
    title: party,
    detail: outcome,
    terms: '',
    reason: '',
    href: null,
  }
}
