import type { SeedByline, SeedMasthead, SeedPerson, SeedSection } from './types.ts'

/** The paper: a daily of an invented port city with a real time zone. */
export const masthead: SeedMasthead = {
  name: 'The Merrin Ledger',
  tagline: 'News of the port, and of what passes through it',
  timeZone: 'America/Halifax',
  city: 'Port Merrin',
  country: 'Kerrane',
  contact: 'corrections@merrinledger.example',
}

export const sections: readonly SeedSection[] = [
  { key: 'city', name: 'City', slug: 'city' },
  { key: 'business', name: 'Port & Business', slug: 'business' },
  { key: 'world', name: 'World & Trade', slug: 'world' },
  { key: 'culture', name: 'Culture & Sport', slug: 'culture' },
]

export const people: readonly SeedPerson[] = [
  {
    key: 'maren',
    name: 'Maren Skaldwell',
    email: 'reporter@stet.example',
    role: 'reporter',
    title: 'Trade and port reporter',
  },
  {
    key: 'teodor',
    name: 'Teodor Vanstraal',
    email: 'reporter2@stet.example',
    role: 'reporter',
    title: 'City reporter',
  },
  {
    key: 'henrike',
    name: 'Henrike Balogun-Shaw',
    email: 'editor@stet.example',
    role: 'editor',
    title: 'News editor',
  },
  {
    key: 'oluwaseun',
    name: 'Oluwaseun Brandvik',
    email: 'chief@stet.example',
    role: 'managing_editor',
    title: 'Managing editor',
  },
  {
    key: 'lorcan',
    name: 'Lorcan Ystrad',
    email: 'copy@stet.example',
    role: 'copy_editor',
    title: 'Copy and standards editor',
  },
  {
    key: 'suvi',
    name: 'Suvi Calderbank',
    email: 'photo@stet.example',
    role: 'photo_editor',
    title: 'Photo editor',
  },
  {
    key: 'jory',
    name: 'Jory Hanneman-Diaz',
    email: 'admin@stet.example',
    role: 'admin',
    title: 'Newsroom systems',
  },
]

export const bylines: readonly SeedByline[] = [
  {
    key: 'maren',
    kind: 'person',
    name: 'Maren Skaldwell',
    slug: 'maren-skaldwell',
    creditLine: 'Trade and port reporter',
    bio: 'Maren Skaldwell covers the port, the ships that use it and the treaties that decide what they carry. She has written for the Ledger for nine years and once worked two seasons in the harbour pilots’ office.',
    person: 'maren',
  },
  {
    key: 'teodor',
    kind: 'person',
    name: 'Teodor Vanstraal',
    slug: 'teodor-vanstraal',
    creditLine: 'City reporter',
    bio: 'Teodor Vanstraal reports on City Hall, housing and public services. He grew up in the Ropewalk and still takes the stairs.',
    person: 'teodor',
  },
  {
    key: 'henrike',
    kind: 'person',
    name: 'Henrike Balogun-Shaw',
    slug: 'henrike-balogun-shaw',
    creditLine: 'News editor',
    bio: 'Henrike Balogun-Shaw runs the news desk. She came to the Ledger as its courts reporter.',
    person: 'henrike',
  },
  {
    key: 'suvi',
    kind: 'person',
    name: 'Suvi Calderbank',
    slug: 'suvi-calderbank',
    creditLine: 'Photo editor',
    bio: 'Suvi Calderbank takes and chooses the Ledger’s pictures, most of them in the rain.',
    person: 'suvi',
  },
  {
    key: 'cosima',
    kind: 'person',
    name: 'Cosima Tregarrow',
    slug: 'cosima-tregarrow',
    creditLine: 'For The Merrin Ledger',
    bio: 'Cosima Tregarrow is a freelance writer and photographer in Dunmarrow. She writes about food, farming and the stage.',
  },
  {
    key: 'straits-wire',
    kind: 'agency',
    name: 'Straits Wire',
    slug: 'straits-wire',
    creditLine: 'News agency',
    bio: 'Straits Wire is the news agency of the three countries on the Northern Straits. The Ledger subscribes to its text and picture services.',
  },
  {
    key: 'outer-sound',
    kind: 'agency',
    name: 'Outer Sound Press',
    slug: 'outer-sound-press',
    creditLine: 'News agency',
    bio: 'Outer Sound Press supplies news and pictures from Ostrelle and the outer islands.',
  },
]
