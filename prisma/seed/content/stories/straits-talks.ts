import type { SeedStory } from '../types.ts'

const NOT_NAMED =
  'They were not named because the two governments have agreed not to discuss their positions before the meeting.'
const DESCRIPTION = 'a person briefed on the two countries’ positions'

/** The lead of World & Trade: two unnamed people, an office that could not be reached, figures from that office. */
export const straitsTalks: SeedStory = {
  key: 'straits-talks',
  section: 'world',
  state: 'published',
  author: 'maren',
  bylines: ['maren'],
  slug: 'kerrane-ostrelle-to-reject-landing-quotas',
  slugline: 'straits-talks-quotas',
  headline:
    '{{hl|Kerrane, Ostrelle to firmly reject Brannoch’s landing quotas but will offer to keep talking: Sources}}',
  dek: 'The two smaller partners in the Northern Straits agreement mean to say no to limits on what their boats may land, and to stay in the room.',
  keyPoints: [
    '{{kp1|Kerrane and Ostrelle will turn down the landing quotas that Brannoch has proposed, two people briefed on their positions tell the Ledger}}.',
    '{{kp2|Neither country plans to leave the negotiations, the two people say}}.',
    'Chancellor Edric Maulden of Brannoch has called the agreement too costly and says he may leave it.',
  ],
  dateline: 'PORT MERRIN',
  body: [
    'Trade negotiators from Kerrane and Ostrelle will meet Brannoch’s trade commissioner, Corvin Ashgrave, on <day +1> and {{reject|firmly reject the landing quotas that Brannoch put forward in this round of talks on the Northern Straits Trade Agreement (NSTA), according to two people briefed on the two countries’ positions}}.',
    '{{stay|Neither country will leave the table, although both regard the quotas as a measure that no fishing port could accept, these people said}}.',
    'The move would leave the next step to Brannoch.',
    '{{unreached|The Office of the Trade Commissioner in Halvering could not immediately be reached for comment}}.',
    'Staff talks among the three countries ended on <day>. {{programme|A closing meeting of Ashgrave, Kerrane’s trade minister, Ailbhe Strandell, and Ostrelle’s economy minister, Tomas Ferraud, is set for <day +1> at Assembly House in Port Merrin, with a joint statement to follow at 3 p.m. Atlantic time}}, according to the [published programme](https://assembly.kerrane.example/talks/programme).',
    { photo: 'press-podium' },
    'Fishing ports and growers’ associations in all three countries have asked their governments to keep the agreement.',
    'It is not clear how Maulden will answer. {{june|The chancellor has said that Brannoch will give notice in June if its partners do not accept a limit on what their boats land in its ports}}.',
    'The fourth round is ending as the governments try to settle a text within 60 days. Two more rounds are planned for now, the last of them in Halvering.',
    'After the talks opened in the spring, {{maulden|Maulden called the 19-year-old agreement “the costliest handshake in our history” and said that Brannoch’s neighbours “have sat at our table long enough”}}, in a speech to shipowners.',
    '{{rank|Kerrane was Brannoch’s second-largest supplier of fish last year, and Ostrelle its fourth, according to the Office of the Trade Commissioner}}. Only domestic boats landed more than Kerrane’s did.',
    'The chancellor has spoken most often about the trade deficit, which he says costs jobs on Brannoch’s coast. {{deficit|Brannoch bought about 1.9 billion crowns more in fish and grain from Kerrane last year than it sold there, and about 640 million crowns more from Ostrelle, according to the [commissioner’s figures](https://trade.brannoch.example/figures)}}.',
    'The quotas would cap landings by Kerrane’s boats in Brannoch at 70 percent of last year’s weight. Tolver and Port Merrin, the two ports with the largest share of that trade, would lose the most.',
  ],
  leadPhoto: 'press-podium',
  uses: [
    {
      key: 'p1',
      source: 'unnamed-delegation-paper',
      status: 'background',
      basis: 'briefed',
      terms:
        'May be quoted in paraphrase as “a person briefed on the two countries’ positions”. No country, ministry or rank.',
      description: DESCRIPTION,
      reason: NOT_NAMED,
      knownTo: ['maren', 'henrike'],
      obtained: 'by phone, after the staff talks closed',
      obtainedMinutesAgo: 230,
      obtainedBy: 'maren',
    },
    {
      key: 'p2',
      source: 'unnamed-delegation-room',
      status: 'background',
      basis: 'briefed',
      terms:
        'The same description as agreed with the first person. Not to be told that a first person exists.',
      description: DESCRIPTION,
      reason: NOT_NAMED,
      knownTo: ['maren', 'henrike'],
      obtained: 'in person, near Assembly House',
      obtainedMinutesAgo: 190,
      obtainedBy: 'maren',
    },
    {
      key: 'figures',
      source: 'trade-commissioner-figures',
      status: 'on_record',
      basis: 'document_seen',
      obtained: 'from the office’s public table',
      obtainedMinutesAgo: 400,
      obtainedBy: 'maren',
    },
    { key: 'office', source: 'trade-commissioner-office', status: 'on_record', basis: 'first_hand' },
    { key: 'speech', source: 'maulden-shipowners-speech', status: 'on_record', basis: 'document_seen' },
    { key: 'programme', source: 'straits-programme', status: 'on_record', basis: 'document_seen' },
  ],
  claims: {
    hl: ['p1', 'p2'],
    kp1: ['p1', 'p2'],
    kp2: ['p1', 'p2'],
    reject: ['p1', 'p2'],
    stay: ['p1', 'p2'],
    unreached: [],
    programme: ['programme'],
    june: ['speech'],
    maulden: ['speech'],
    rank: ['office', 'figures'],
    deficit: ['figures'],
  },
  verified: { by: 'lorcan', claims: ['programme', 'maulden', 'rank', 'deficit'] },
  commentRequests: [
    {
      key: 'office',
      party: 'Office of the Trade Commissioner, Halvering',
      channel: 'phone',
      askedMinutesAgo: 170,
      askedBy: 'maren',
      deadlineMinutesAgo: 110,
      summary:
        'Asked whether the commissioner expects both partners to refuse the quotas, and what he would do then.',
      outcome: 'could_not_be_reached',
      outcomeNote:
        'The press line rang out three times; the duty number is switched off after 4 p.m. in Halvering.',
      claimKey: 'unreached',
    },
  ],
  plannedWords: 400,
  createdMinutesAgo: 420,
  submittedMinutesAgo: 135,
  publishedMinutesAgo: 95,
  publishedBy: 'henrike',
}
