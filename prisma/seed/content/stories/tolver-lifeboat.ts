import type { SeedStory } from '../types.ts'

export const tolverLifeboat: SeedStory = {
  key: 'tolver-lifeboat',
  section: 'business',
  topics: ['Fishing', 'Tolver'],
  state: 'submitted',
  author: 'maren',
  bylines: ['maren'],
  slug: 'tolver-lifeboat-tows-herring-boat-home',
  slugline: 'lifeboat-tolver',
  headline: 'Tolver lifeboat tows home a herring boat with a net in her screw',
  dek: 'Four men and eleven tonnes of fish were on board.',
  keyPoints: ['{{kpsafe|The crew of four were unhurt}}.'],
  dateline: 'TOLVER',
  body: [
    '{{tow|The Tolver lifeboat towed the herring boat *Annika* back to harbour on <day> after her own net had caught in her screw 12 kilometres off the head, the coastguard said}}.',
    '{{crew|The crew of four were unhurt, and so were the 11 tonnes of herring, the coastguard said}}.',
    '{{cox|“They had the kettle on,” said the coxswain, Ingrid Palfreyman-Adu. “It was the most polite rescue that I have been to.”}}',
    'The *Annika* sailed in the same night as the first boats of the season. Her skipper said that he would cut the net free on the slip and go out again.',
    'It was the lifeboat’s 19th launch this year.',
  ],
  uses: [
    {
      key: 'guard',
      source: 'kerrane-coastguard',
      status: 'on_record',
      basis: 'first_hand',
      channel: 'phone',
    },
    {
      key: 'cox',
      source: 'ingrid-palfreyman-adu',
      status: 'on_record',
      basis: 'first_hand',
      channel: 'phone',
    },
  ],
  claims: { kpsafe: ['guard'], tow: ['guard'], crew: ['guard'], cox: ['cox'] },
  plannedWords: 150,
  deadlineMinutesFromNow: 90,
  createdMinutesAgo: 110,
  submittedMinutesAgo: 25,
}
