import type { SeedStory } from '../types.ts'

/** Published, then withdrawn: the paper that it rested on was not what it seemed to be. */
export const nightBuses: SeedStory = {
  key: 'night-buses',
  section: 'city',
  topics: ['Buses', 'City transport'],
  state: 'withdrawn',
  author: 'teodor',
  bylines: ['teodor'],
  slug: 'bus-company-to-end-night-routes',
  slugline: 'buses-night',
  headline: 'Bus company plans to end all four night routes, a paper shows',
  dek: 'The last bus would leave the harbour at 11:15 p.m. from the spring.',
  keyPoints: [
    '{{kpend|All four night routes would end in April}}.',
    'About 900 people use them on a weekday.',
  ],
  dateline: 'PORT MERRIN',
  body: [
    '{{paper|Merrin Buses plans to end its four night routes in April, according to a planning paper seen by the Ledger}}, leaving the harbour and the hospital without a bus between 11:15 p.m. and five in the morning.',
    '{{saving|The change would save 2.2 million crowns a year, the paper says}}. It gives the number of passengers as 900 on an average weekday, most of them on their way to or from a shift.',
    '{{buses|Merrin Buses did not immediately respond to a request for comment}}.',
    'The night routes were started 15 years ago after the hospital moved its change of shift to ten o’clock. They have been threatened once before, and were kept when the fish market offered to pay for one of them.',
    '{{driver|“If it goes, I cannot get to the first boat,” said Leopold Aguirre-Munn, who packs herring at Northquay}}.',
    'The company’s contract with the city runs for two more years. It allows changes to the timetable with three months’ notice and a hearing.',
  ],
  uses: [
    {
      key: 'paper',
      source: 'night-bus-paper',
      status: 'background',
      basis: 'document_seen',
      terms: 'A copy was left at the front desk without a name. We may say that we have seen it.',
      description: 'a planning paper seen by the Ledger',
      reason: 'The paper was handed in without a name.',
      knownTo: ['teodor', 'henrike'],
      obtained: 'left at the front desk',
      obtainedMinutesAgo: 12600,
      obtainedBy: 'teodor',
    },
    {
      key: 'leopold',
      source: 'leopold-aguirre-munn',
      status: 'on_record',
      basis: 'first_hand',
      channel: 'in_person',
    },
  ],
  claims: { kpend: ['paper'], paper: ['paper'], saving: ['paper'], buses: [], driver: ['leopold'] },
  commentRequests: [
    {
      key: 'buses',
      party: 'Merrin Buses',
      channel: 'phone',
      askedMinutesAgo: 11650,
      askedBy: 'teodor',
      summary: 'Asked whether the night routes are to end in April.',
      outcome: 'no_immediate_response',
      outcomeNote:
        'Called back the next morning: the paper is not theirs and the letterhead is four years old.',
      claimKey: 'buses',
    },
  ],
  createdMinutesAgo: 12650,
  submittedMinutesAgo: 11600,
  publishedMinutesAgo: 11550,
  publishedBy: 'henrike',
  withdrawal: {
    minutesAgo: 10700,
    by: 'henrike',
    readerText:
      'The Ledger has withdrawn this story. It rested on a planning paper that Merrin Buses has shown us was not written by the company. We should have waited for its answer. The night routes are not known to be at risk.',
  },
  deskNote:
    'Standards note by Lorcan: one unsigned paper, one call, eleven minutes’ wait. Keep for the induction file.',
}
