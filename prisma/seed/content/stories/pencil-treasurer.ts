import type { SeedStory } from '../types.ts'

export const pencilTreasurer: SeedStory = {
  key: 'pencil-treasurer',
  section: 'city',
  state: 'draft',
  author: 'teodor',
  bylines: ['teodor'],
  slug: 'the-man-who-wrote-it-down-in-pencil',
  slugline: 'court-treasurer-profile',
  headline: 'The man who wrote it down in pencil',
  dek: 'What Edmund Sallow-Achterman’s notebooks say about how the port was run.',
  keyPoints: ['The notebooks run to 31 volumes.', 'TK what the second board member says'],
  dateline: 'PORT MERRIN',
  body: [
    'Edmund Sallow-Achterman writes with a pencil because ink, he once told a trainee, makes people think that they have finished.',
    '{{books|There are 31 notebooks, and the High Court read all of them}}. They record what he was asked to do, by whom and at what time; they do not record what he thought of it.',
    'He kept them in a biscuit tin. After he resigned he did the books for his sister’s bakery in Quarrybank, where the same pencil hangs from a string by the till. TK visit the bakery on a weekday.',
    '{{judge|“They were the work of a man who expected to be asked,” Judge Perpetua Lindqvale wrote}}.',
    'Two members of the board that gave the instructions are still in office. Neither has TK',
  ],
  uses: [{ key: 'judgment', source: 'sallow-judgment', status: 'on_record', basis: 'document_seen' }],
  claims: { books: ['judgment'], judge: ['judgment'] },
  commentRequests: [
    {
      key: 'trainee',
      party: 'The trainee who found the difference',
      channel: 'email',
      askedMinutesAgo: 200,
      askedBy: 'teodor',
      summary: 'Not asked for comment on the case.',
      outcome: 'not_sought',
      outcomeNote:
        'She was a witness and has asked to be left alone; nothing here is said against her. Agreed with Henrike.',
    },
    {
      key: 'counsel',
      party: 'Counsel for the former treasurer',
      channel: 'phone',
      askedMinutesAgo: 190,
      askedBy: 'teodor',
      deadlineMinutesAgo: -240,
      summary: 'Read the passage about the pencil figures to him and asked for an answer.',
    },
  ],
  plannedWords: 900,
  deadlineMinutesFromNow: 2900,
  createdMinutesAgo: 480,
}
