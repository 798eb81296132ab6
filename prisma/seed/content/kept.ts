import type { PersonKey, SeedFile } from './types.ts'

type SeedContact = { channel: 'phone' | 'email' | 'in_person'; label: string; value: string }

/** What the desk keeps of a source beside its name. Numbers are of a range that rings nowhere. */
export type SeedKept = {
  source: string
  beats?: readonly string[]
  contacts?: readonly SeedContact[]
  notes?: string
  files?: readonly (SeedFile & { by: PersonKey })[]
}

const phone = (value: string, label = '') => ({ channel: 'phone', label, value }) as const
const email = (value: string, label = '') => ({ channel: 'email', label, value }) as const

export const keptOfSources: readonly SeedKept[] = [
  {
    source: 'ailbhe-strandell',
    beats: ['trade', 'government'],
    contacts: [
      phone('+44 20 7946 0112', 'Private office, until seven'),
      email('office@trade.kerrane.example', 'Answers here in writing'),
    ],
    notes: 'Answers in writing. Private office picks up until seven.',
  },
  {
    source: 'winifred-aaltosen',
    beats: ['farming', 'trade'],
    contacts: [phone('+44 1632 960 241', 'Cooperative, mornings')],
    notes: 'Prefers a visit to a call. Brings the weekly figures if asked a day before.',
  },
  {
    source: 'hollis-wexcombe',
    beats: ['harbour'],
    contacts: [
      phone('+44 1632 960 307', 'Direct line'),
      { channel: 'in_person', label: 'Harbour board', value: 'First Tuesday, six o’clock, board room' },
    ],
    notes: 'Will not be quoted on the sheds before the board has met.',
  },
  {
    source: 'rosalind-emeka-strand',
    beats: ['city hall'],
    contacts: [
      phone('+44 1632 960 118', 'Press office, day'),
      phone('+44 7700 900 118', 'Duty phone, night'),
      email('press@portmerrin.example'),
    ],
  },
  { source: 'petronel-achterberg', beats: ['harbour'], contacts: [phone('+44 7700 900 562')] },
  {
    source: 'ines-rautavale',
    beats: ['health'],
    contacts: [email('chief.executive@orrin-health.example', 'By way of her assistant')],
    notes: 'On leave in August; her deputy answers.',
  },
  { source: 'harbour-authority', beats: ['harbour'] },
  { source: 'dockworkers-union', beats: ['harbour', 'labour'] },
  {
    source: 'barnaby-osei-toft',
    beats: ['harbour', 'labour'],
    contacts: [phone('+44 7700 900 731', 'Quay')],
  },
  { source: 'orrin-health-board', beats: ['health'] },
  { source: 'ottoline-varga-nystrom', beats: ['energy'] },
  { source: 'kerrane-grid', beats: ['energy'] },
  {
    source: 'harbour-traffic-list',
    beats: ['harbour'],
    files: [
      {
        by: 'maren',
        name: 'harbour-traffic-october.csv',
        lines: ['date,ship,berth', '2026-10-01,Second Wind,Northquay 2', '2026-10-02,Straitlink 4,Ferry 1'],
      },
    ],
  },
  {
    source: 'capital-plan',
    beats: ['city hall'],
    files: [
      {
        by: 'teodor',
        name: 'capital-plan-extract.pdf',
        lines: ['City of Port Merrin', 'Capital plan, extract', 'Housing: Ropewalk towers, second stage'],
      },
    ],
  },
  {
    source: 'unnamed-scrap-dealer',
    notes: 'Talks only in person. Never by telephone, never through the switchboard.',
  },
]

/** Sources that speak with one voice: two people or papers of one house confirm nothing for each other. */
export const oneVoice: readonly (readonly [string, string])[] = [
  ['hollis-wexcombe', 'harbour-authority'],
  ['barnaby-osei-toft', 'dockworkers-union'],
  ['ines-rautavale', 'orrin-health-board'],
  ['ottoline-varga-nystrom', 'kerrane-grid'],
]
