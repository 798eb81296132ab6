import type { SeedStory } from '../types.ts'

export const bookPrize: SeedStory = {
  key: 'book-prize',
  section: 'culture',
  topics: ['Books'],
  state: 'submitted',
  author: 'teodor',
  bylines: ['cosima'],
  slug: 'strait-prize-goes-to-a-book-of-tide-tables',
  slugline: 'books-strait-prize',
  headline: 'The Strait Prize goes to a book that begins as a tide table',
  dek: 'Rosamund Vail-Kipkemboi’s third novel keeps two clocks and trusts neither.',
  keyPoints: [
    '{{kpwin|The jury was unanimous}}.',
    'The prize is worth 15,000 crowns and a case of smoked herring.',
  ],
  dateline: 'PORT MERRIN',
  body: [
    '{{win|Rosamund Vail-Kipkemboi has won the Strait Prize for *High Water, Low Water*, a novel whose first 12 pages are a tide table, the jury said on <day>}}.',
    'By page 13 the figures have begun to be wrong by a minute, and then by two. Somebody is keeping them for a harbour that is no longer there.',
    '{{jury|“We all thought we had been sent a misprint,” said Leontyne Abbasi-Drake, who chaired the jury. “Then nobody could stop.”}}',
    'The book is set in Tolver in the three years in which no herring was landed. Its author worked there as a weigher and says that she still hears the scales.',
    'The prize is worth 15,000 crowns, and by tradition a case of smoked herring.',
  ],
  uses: [
    {
      key: 'jury',
      source: 'leontyne-abbasi-drake',
      status: 'on_record',
      basis: 'first_hand',
      obtained: 'at the announcement',
    },
  ],
  claims: { kpwin: ['jury'], win: ['jury'], jury: ['jury'] },
  plannedWords: 220,
  deadlineMinutesFromNow: 240,
  createdMinutesAgo: 500,
  submittedMinutesAgo: 80,
  conversations: [
    {
      part: 'body',
      about: 'a case of smoked herring',
      says: [
        { by: 'lorcan', minutesAgo: 44, text: 'Still? I thought that the smokehouse had closed.' },
        { by: 'teodor', minutesAgo: 40, text: 'It has. They buy it in Tolver now, I asked.' },
      ],
      resolvedBy: { by: 'lorcan', minutesAgo: 39 },
    },
  ],
}
