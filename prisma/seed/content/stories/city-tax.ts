import type { SeedStory } from '../types.ts'

export const cityTax: SeedStory = {
  key: 'city-tax',
  section: 'city',
  topics: ['City budget'],
  state: 'in_edit',
  author: 'teodor',
  bylines: ['teodor'],
  slug: 'what-the-council-vote-costs-a-household',
  slugline: 'council-tax-explainer',
  headline: 'What the council’s vote costs a household',
  dek: 'Eleven crowns a year, if the city borrows at today’s rate, and a wet street for two years more.',
  keyPoints: [
    '{{kpcost|The average household would pay 11 crowns more a year}}.',
    'The increase begins in April.',
  ],
  dateline: '',
  body: [
    { heading: 'How much is it?' },
    '{{half|The Ropewalk repairs cost 27 million crowns, of which about half is to be borrowed, according to the treasurer’s note to members}}. Over 20 years that comes to roughly 11 crowns a year for the average household.',
    { heading: 'Who pays?' },
    'Everybody who pays city tax, by the value of the home. For the smallest flats it is four crowns, for the largest houses on Garrison Hill about 30.',
    { heading: 'Could the city have done both?' },
    '{{limit|The city may not owe more than 60 percent of its yearly income, under a rule of its own; it stands at 54, the note says}}. Doing both would have taken it to 63.',
    '“A rule that you made yourself is a rule that you can unmake,” said a member of the finance committee. “It is just that nobody wants to be first.”',
    { heading: 'What happens next?' },
    'The tax is set in March. Before then the city must publish a table that shows what each band will pay.',
    { list: ['January: draft table', 'February: hearings', 'March: vote'] },
  ],
  uses: [{ key: 'note', source: 'treasurer-note', status: 'on_record', basis: 'document_seen' }],
  claims: { kpcost: ['note'], half: ['note'], limit: ['note'] },
  plannedWords: 300,
  deadlineMinutesFromNow: 180,
  createdMinutesAgo: 160,
  submittedMinutesAgo: 50,
  deskNote: 'Which member of the committee? Name or lose the quotation.',
  suggestions: [
    {
      part: 'body',
      find: 'For the smallest flats it is four crowns, for the largest houses on Garrison Hill about 30.',
      replace:
        'For the smallest flats it is four crowns a year, for the largest houses on Garrison Hill about 30.',
      by: 'lorcan',
      minutesAgo: 31,
    },
  ],
  conversations: [
    {
      part: 'body',
      about: 'said a member of the finance committee',
      says: [
        {
          by: 'henrike',
          minutesAgo: 38,
          text: 'Eleven members, and all of them talk. @Teodor Vanstraal, name him or lose the quotation.',
        },
        { by: 'teodor', minutesAgo: 27, text: 'She. She is thinking about it and will ring back by five.' },
      ],
    },
    {
      part: 'keyPoints',
      about: 'The increase begins in April.',
      says: [{ by: 'lorcan', minutesAgo: 29, text: 'April of which year? The note has the vote in March.' }],
    },
  ],
}
