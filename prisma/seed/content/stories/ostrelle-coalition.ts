import type { SeedStory } from '../types.ts'

/** A brief from the second agency. */
export const ostrelleCoalition: SeedStory = {
  key: 'ostrelle-coalition',
  section: 'world',
  topics: ['Ostrelle', 'Elections'],
  state: 'published',
  author: 'henrike',
  bylines: ['outer-sound'],
  slug: 'ostrelle-parties-agree-coalition',
  slugline: 'ostrelle-coalition',
  headline: 'Three parties agree to govern Ostrelle after nine weeks of talks',
  dek: 'The agreement keeps the economy minister in his post through the trade negotiations.',
  keyPoints: [
    '{{kpvote|The island’s assembly is to vote on the new government next week}}.',
    'Tomas Ferraud stays at the economy ministry.',
  ],
  dateline: 'PORT LAURENT, Ostrelle',
  body: [
    '{{deal|Three parties in Ostrelle signed an agreement to govern together on <day -5>, nine weeks after an election that left none of them with a majority}}.',
    'The Island Union, the Shore Party and the Harbour List hold 31 of the 55 seats between them. {{vote|The assembly is to vote on the government next week, its speaker’s office said}}.',
    'The economy minister, Tomas Ferraud, will keep his post, so that the island goes through the remaining rounds of the Northern Straits trade talks with the negotiator who began them.',
    '{{text|The 40-page agreement promises “no new charge on food” and a study of a year-round ferry to Port Merrin}}. It does not mention landing quotas.',
    'The outgoing first minister, Anneke Solbourne-Wray, did not stand again. She will stay until her successor is sworn in.',
  ],
  uses: [
    {
      key: 'wire',
      source: 'outer-sound-desk',
      status: 'on_record',
      basis: 'secondhand',
      obtained: 'agency text service',
    },
    { key: 'agreement', source: 'ostrelle-agreement', status: 'on_record', basis: 'document_seen' },
  ],
  claims: { kpvote: ['wire'], deal: ['wire'], vote: ['wire'], text: ['agreement'] },
  createdMinutesAgo: 7330,
  submittedMinutesAgo: 7280,
  publishedMinutesAgo: 7250,
  publishedBy: 'henrike',
}
