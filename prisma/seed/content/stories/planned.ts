import type { SeedStory } from '../types.ts'

export const breakwaterInquiry: SeedStory = {
  key: 'breakwater-inquiry',
  section: 'business',
  topics: ['Port treasurer case', 'Port of Merrin'],
  state: 'assigned',
  author: 'maren',
  bylines: [],
  slug: 'harbour-board-after-the-judgment',
  slugline: 'court-treasurer-board',
  headline: 'What the harbour board knew',
  dek: '',
  keyPoints: [],
  dateline: '',
  body: [
    'Read the judgment from page 61. Two of the nine are still on the board: what did each of them sign? Ask the lenders whether they were told. 700 words by Thursday noon. HB',
  ],
  plannedWords: 700,
  deadlineMinutesFromNow: 3900,
  createdMinutesAgo: 500,
}

export const pumpDiary: SeedStory = {
  key: 'pump-diary',
  section: 'city',
  topics: ['Flooding', 'Low Brine'],
  state: 'assigned',
  author: 'teodor',
  bylines: [],
  slug: 'twelve-days-to-the-next-tide',
  slugline: 'flood-pump-diary',
  headline: 'Twelve days to the next spring tide',
  dek: '',
  keyPoints: [],
  dateline: '',
  body: [
    'A short diary from Cooper Street, one entry a day until the tide, with Suvi. Start with number 40.',
  ],
  plannedWords: 150,
  deadlineMinutesFromNow: 1380,
  createdMinutesAgo: 420,
}

export const lockKeepers: SeedStory = {
  key: 'lock-keepers',
  section: 'city',
  topics: ['Waterways'],
  state: 'pitch',
  author: 'teodor',
  bylines: [],
  slug: 'orrin-lock-last-keepers',
  slugline: 'orrin-lock',
  headline: 'The last keepers of Orrin Lock',
  dek: '',
  keyPoints: [],
  dateline: '',
  body: [
    'The lock is to be worked from a screen in the city from next summer. Three keepers, 84 years between them, and a logbook of every boat since 1952. Could run with a picture page.',
  ],
  plannedWords: 600,
  createdMinutesAgo: 2000,
}

export const quotaMap: SeedStory = {
  key: 'quota-map',
  section: 'world',
  topics: ['Landing quotas', 'Fishing'],
  state: 'pitch',
  author: 'maren',
  bylines: [],
  slug: 'which-boats-the-quotas-would-stop',
  slugline: 'straits-talks-map',
  headline: 'Which boats would the landing quotas stop?',
  dek: '',
  keyPoints: [],
  dateline: '',
  body: [
    'Landings by port and month are public. Put 70 percent over last year’s and count the boats that would have had to turn round. A table is enough; a map would be better.',
  ],
  plannedWords: 450,
  createdMinutesAgo: 300,
}

export const wreckDivers: SeedStory = {
  key: 'wreck-divers',
  section: 'culture',
  topics: ['Gannet Islands'],
  state: 'pitch',
  author: 'suvi',
  bylines: [],
  slug: 'divers-of-gannet-light',
  slugline: 'wreck-gannet',
  headline: 'The divers of Gannet Light',
  dek: '',
  keyPoints: [],
  dateline: '',
  body: [
    'A club of seven goes down to the same wreck each December and leaves a wreath. They would take me. Pictures first, words around them. SC',
  ],
  plannedWords: 300,
  createdMinutesAgo: 1500,
}

export const tramMascot: SeedStory = {
  key: 'tram-mascot',
  section: 'city',
  topics: ['City transport'],
  state: 'archived',
  author: 'teodor',
  bylines: [],
  slug: 'trams-to-get-a-mascot',
  slugline: 'tram-mascot',
  headline: 'Trams to get a mascot',
  dek: '',
  keyPoints: [],
  dateline: '',
  body: ['It was a seal, in a hat. The company has thought better of it, and so have we.'],
  plannedWords: 120,
  createdMinutesAgo: 19500,
}

export const grainShip: SeedStory = {
  key: 'grain-ship',
  section: 'business',
  topics: ['Grain', 'Port of Merrin'],
  state: 'archived',
  author: 'maren',
  bylines: ['maren'],
  slug: 'grain-ship-waits-for-a-berth',
  slugline: 'grain-ship',
  headline: 'A grain ship has waited 16 days for a berth',
  dek: 'Overtaken: she sailed to Halvering with half a cargo.',
  keyPoints: [],
  dateline: 'PORT MERRIN',
  body: [
    'The bulk carrier lay off Gannet Light for 16 days and left on the seventeenth. What was worth keeping went into the story on the grain levy.',
  ],
  plannedWords: 250,
  createdMinutesAgo: 11800,
}
