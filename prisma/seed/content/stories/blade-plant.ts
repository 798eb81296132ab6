import type { SeedStory } from '../types.ts'

export const bladePlant: SeedStory = {
  key: 'blade-plant',
  section: 'business',
  topics: ['Wind power', 'Waste'],
  state: 'draft',
  author: 'maren',
  bylines: ['maren'],
  slug: 'who-will-take-54-turbine-blades',
  slugline: 'wind-blades',
  headline: 'Who will take 54 turbine blades?',
  dek: 'TK',
  keyPoints: ['TK'],
  dateline: '',
  body: [
    'A turbine blade is made to do two things for 25 years: to bend, and not to break. It is very good at both, which is the trouble when it is old.',
    '{{glass|Nkechi Ravndal, who manages the wind farm at Cape Anselm, has 54 of them to place by the end of next year}}.',
    'The nearest plant that grinds them up is in TK, TK kilometres by sea. It charges TK a tonne.',
    'There is a maker of footbridges in Dunmarrow who has built one from two blades. See note from the visit. TK name, TK length of the bridge.',
    'Kester Malinauskas would take four for a sheep shed, “if they come without a press release.”',
  ],
  uses: [
    {
      key: 'nkechi',
      source: 'nkechi-ravndal',
      status: 'on_record',
      basis: 'first_hand',
      channel: 'in_person',
    },
    {
      key: 'price',
      source: 'unnamed-scrap-dealer',
      status: 'off_record',
      basis: 'first_hand',
      terms:
        'Off the record: what the last owner paid to have blades buried. To be found on paper or not at all.',
      reason: 'Did business with all of those involved.',
      knownTo: ['maren'],
      channel: 'phone',
      obtainedMinutesAgo: 2100,
      obtainedBy: 'maren',
    },
  ],
  claims: { glass: ['nkechi'] },
  plannedWords: 700,
  deadlineMinutesFromNow: 4300,
  createdMinutesAgo: 2400,
}
