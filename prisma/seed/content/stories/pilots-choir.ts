import type { SeedStory } from '../types.ts'

export const pilotsChoir: SeedStory = {
  key: 'pilots-choir',
  section: 'culture',
  topics: ['Music', 'Port of Merrin'],
  state: 'published',
  author: 'teodor',
  bylines: ['teodor'],
  slug: 'harbour-pilots-choir-needs-a-bass',
  slugline: 'choir-pilots',
  headline: 'The harbour pilots’ choir needs a bass, and will take one who gets seasick',
  dek: 'The rule that every member must hold a pilot’s licence was dropped by a show of hands.',
  keyPoints: [
    'Auditions are held on the pilot cutter, weather permitting.',
    '{{kpage|The choir was founded 96 years ago}}.',
  ],
  dateline: 'PORT MERRIN',
  body: [
    '{{rule|The choir of the Port Merrin harbour pilots voted on <day -12> to admit singers without a pilot’s licence, its conductor said}}, after the retirement of its last bass left the lower notes to a man who can reach them only with a cold.',
    'The choir was founded 96 years ago to pass the time on the cutter while ships were late. It has 17 members and, at the moment, two voices.',
    '{{solveig|“We had three applicants in a year, and all of them were tenors,” said the conductor, Solveig Marchmont-Diallo. “A port cannot live on tenors.”}}',
    'Auditions are held on board, in the outer harbour, on the first calm evening of each month. Those who are taken ill may finish the song ashore.',
    'The winter concert is in the seamen’s church in five weeks. The programme ends, as it has since the founding, with the tide tables, sung to a psalm.',
  ],
  uses: [
    {
      key: 'solveig',
      source: 'solveig-marchmont-diallo',
      status: 'on_record',
      basis: 'first_hand',
      channel: 'in_person',
    },
  ],
  claims: { kpage: ['solveig'], rule: ['solveig'], solveig: ['solveig'] },
  plannedWords: 150,
  createdMinutesAgo: 17000,
  submittedMinutesAgo: 16950,
  publishedMinutesAgo: 16900,
  publishedBy: 'henrike',
}
