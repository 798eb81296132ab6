import type { SeedStory } from '../types.ts'

/** An agency's report, taken over with the agency's byline. */
export const fuelSurcharge: SeedStory = {
  key: 'fuel-surcharge',
  section: 'world',
  topics: ['Brannoch', 'Energy prices'],
  state: 'published',
  author: 'henrike',
  bylines: ['straits-wire'],
  slug: 'thousands-rally-halvering-fuel-surcharge',
  slugline: 'brannoch-fuel-rally',
  headline: 'Thousands rally in Halvering against a surcharge on heating fuel',
  dek: 'Organisers promise to return each weekend until the charge is lifted; the government says it will stay through the winter.',
  keyPoints: [
    '{{kpcount|City police put the crowd at 14,000; organisers claimed more than twice as many}}.',
    'The surcharge adds about a tenth to the price of heating oil.',
    'The rally was the largest in the capital for eight years.',
  ],
  dateline: 'HALVERING, Brannoch',
  body: [
    'Demonstrators filled Mint Square in Brannoch’s capital on <day -2> to protest against a surcharge on heating fuel, in the largest rally the city has seen in eight years.',
    '{{police|City police put the crowd at 14,000}}. {{league|The Tenants’ League, which called the rally, said 30,000 had come and that more were held back on the bridges}}.',
    'The surcharge took effect this month. {{rate|It adds 9 crowns to each hundred litres of heating oil, about a tenth of the price, according to the finance ministry’s schedule}}, and is meant to pay for storage tanks along the coast.',
    { photo: 'protest-square' },
    '{{olamide|“I am not against tanks,” said Olamide Hirst-Brekke, a school cook who had come by bus from Lower Fen with two neighbours. “I am against choosing which room to heat.”}}',
    'Speakers addressed the square from the bed of a coal merchant’s truck. Children carried hot-water bottles, which have become the sign of the protest, and someone had tied one around the neck of the bronze horse in front of the old mint.',
    '{{maulden|Chancellor Edric Maulden told reporters at a factory opening the same day that the charge would stay “until the tanks are full and not an hour longer.”}}',
    'Brannoch buys most of its heating oil on the open market and has storage for 19 days. {{tanks|The new tanks are to hold enough for 60, according to the same schedule}}, which does not say what they will cost.',
    'Opposition members have asked for a vote on the surcharge before the winter recess. The government holds a majority of four.',
    '{{arrests|Police said they had detained several demonstrators}}. No injuries were reported.',
    'The Tenants’ League said it would return every weekend.',
  ],
  leadPhoto: 'protest-square',
  uses: [
    {
      key: 'wire',
      source: 'straits-wire-desk',
      status: 'on_record',
      basis: 'secondhand',
      obtained: 'agency text service',
    },
    { key: 'police', source: 'halvering-police', status: 'on_record', basis: 'secondhand' },
    { key: 'league', source: 'tenants-league', status: 'on_record', basis: 'secondhand' },
    { key: 'schedule', source: 'surcharge-schedule', status: 'on_record', basis: 'document_seen' },
  ],
  claims: {
    kpcount: ['wire', 'police', 'league'],
    police: ['police', 'wire'],
    league: ['league', 'wire'],
    rate: ['schedule'],
    tanks: ['schedule'],
    olamide: ['wire'],
    maulden: ['wire'],
    arrests: ['police', 'wire'],
  },
  createdMinutesAgo: 2860,
  submittedMinutesAgo: 2800,
  publishedMinutesAgo: 2760,
  publishedBy: 'henrike',
  revisions: [
    {
      minutesAgo: 2500,
      by: 'henrike',
      changeKind: 'update',
      readerText: 'Adds the number of people detained and the plans for a march to the harbour.',
      edits: [
        {
          part: 'body',
          find: 'they had detained several demonstrators}}',
          replace:
            'they had detained seven demonstrators for climbing the ministry’s scaffolding and released all of them by evening}}',
        },
        {
          part: 'body',
          find: 'return every weekend.',
          replace:
            'return every weekend. Its next march is to end at the harbour, where the first of the new tanks is being built.',
        },
      ],
    },
  ],
}
