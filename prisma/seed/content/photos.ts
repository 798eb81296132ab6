import type { SeedPhoto } from './types.ts'

const STAFF = 'The Merrin Ledger'
const STAFF_RIGHTS = '© The Merrin Ledger'
const WIRE = 'Straits Wire'
const WIRE_RIGHTS = '© Straits Wire. Licensed to subscribers.'
const OUTER_SOUND = 'Outer Sound Press'
const OUTER_SOUND_RIGHTS = '© Outer Sound Press. Editorial use only.'
const KERRANE = { country: 'Kerrane' }
const PORT_MERRIN = { city: 'Port Merrin', ...KERRANE }
const SUVI = { creator: 'Suvi Calderbank', agency: STAFF, copyright: STAFF_RIGHTS, rights: 'own' } as const
const RUAN = { creator: 'Ruan Petersik', agency: STAFF, copyright: STAFF_RIGHTS, rights: 'own' } as const
const ADAEZE = {
  creator: 'Adaeze Holmgarth',
  agency: WIRE,
  copyright: WIRE_RIGHTS,
  rights: 'agency',
} as const
const MILO = {
  creator: 'Milo Okandersen',
  agency: OUTER_SOUND,
  copyright: OUTER_SOUND_RIGHTS,
  rights: 'agency',
} as const
const COSIMA = {
  creator: 'Cosima Tregarrow',
  agency: `For ${STAFF}`,
  copyright: '© Cosima Tregarrow. First use The Merrin Ledger.',
  rights: 'licensed',
} as const

/** The demo picture library. The slugs are those of the pictures that `prisma/seed/photos` draws. */
export const photos: readonly SeedPhoto[] = [
  {
    slug: 'harbour-dusk',
    caption:
      'The Saltgate sheds stand dark against the inner harbour at dusk in Port Merrin on <date>. The Harbour Authority has asked three firms what they would pay for the six brick buildings.',
    alt: 'A harbour at dusk with low brick sheds, moored boats and lights reflected in still water.',
    takenDaysAgo: 3,
    ...PORT_MERRIN,
    ...SUVI,
  },
  {
    slug: 'council-chamber',
    caption:
      'Benches in the council chamber at City Hall in Port Merrin wait for members before the vote on the capital budget on <date>. The Ropewalk repairs passed by nine votes to six.',
    alt: 'An empty council chamber with curved wooden benches, green lamps and a raised chair at the front.',
    takenDaysAgo: 0,
    ...PORT_MERRIN,
    ...RUAN,
  },
  {
    slug: 'grain-silos',
    caption:
      'Silos of the Orrin Growers’ Cooperative rise over the rail spur at Eskerby, Kerrane, on <date>. Members say the silos are nine-tenths full and the next trains are booked for December.',
    alt: 'A row of tall pale grain silos above a railway track on a flat plain under a wide sky.',
    takenDaysAgo: 2,
    city: 'Eskerby',
    ...KERRANE,
    ...RUAN,
  },
  {
    slug: 'courthouse-steps',
    caption:
      'The steps of the High Court in Port Merrin lie in morning sun on <date>, the day Judge Perpetua Lindqvale cleared a former treasurer of the port of four charges of false accounting.',
    alt: 'Wide stone steps lead up to a courthouse with tall columns, lit from one side by low sun.',
    takenDaysAgo: 0,
    ...PORT_MERRIN,
    ...SUVI,
  },
  {
    slug: 'football-floodlights',
    caption:
      'Floodlights shine through drizzle at Lantern Park in Port Merrin on <date> during Merrin Athletic’s 2–1 win over Eskerby Town. The match was delayed 40 minutes when one pylon went dark.',
    alt: 'A football ground at night, the pitch bright green under four floodlight pylons in light rain.',
    takenDaysAgo: 1,
    ...PORT_MERRIN,
    ...SUVI,
  },
  {
    slug: 'container-cranes',
    caption:
      'Four ship-to-shore cranes stand idle at the Northquay terminal in Port Merrin on <date>. A safety order stopped them after an inspector found cracked welds on one boom.',
    alt: 'Four large container cranes with raised booms stand above stacked containers at a quay.',
    takenDaysAgo: 0,
    ...PORT_MERRIN,
    ...RUAN,
  },
  {
    slug: 'flooded-street',
    caption:
      'Water covers Cooper Street in the Low Brine district of Port Merrin after high tide on <date>. Residents count three floods since the middle of September.',
    alt: 'A street of terraced houses under shallow water that mirrors the windows and street lamps.',
    takenDaysAgo: 1,
    ...PORT_MERRIN,
    ...SUVI,
  },
  {
    slug: 'wind-farm',
    caption:
      'Turbines turn on the ridge above Cape Anselm, Kerrane, on <date>. The owner wants to replace all 18 with nine taller machines.',
    alt: 'White wind turbines along a green coastal ridge with the sea behind them.',
    takenDaysAgo: 5,
    city: 'Cape Anselm',
    ...KERRANE,
    ...MILO,
  },
  {
    slug: 'hospital-corridor',
    caption:
      'A corridor outside the emergency department at Queen’s Road Hospital in Port Merrin is quiet before the evening shift on <date>. The hospital closed its doors to ambulances 41 times last month.',
    alt: 'A long, empty hospital corridor with pale walls, a trolley at one side and light from a far window.',
    takenDaysAgo: 2,
    ...PORT_MERRIN,
    ...RUAN,
  },
  {
    slug: 'market-stall',
    caption:
      'Apples, squash and late greens fill a stall on Fish Street in Port Merrin at the Saturday market on <date>. The market will keep its place until at least the spring after next.',
    alt: 'A market stall under a striped awning, piled with apples, squash and green vegetables.',
    takenDaysAgo: 7,
    ...PORT_MERRIN,
    ...COSIMA,
  },
  {
    slug: 'train-platform',
    caption:
      'An early train waits at platform 2 of Port Merrin Central on <date>. Coastline Rail means to drop the 6:12 to Eskerby from its winter timetable.',
    alt: 'A train stands beside an almost empty railway platform before sunrise, lamps lit under the roof.',
    takenDaysAgo: 3,
    ...PORT_MERRIN,
    ...RUAN,
  },
  {
    slug: 'theatre-stage',
    caption:
      'A single lamp lights the rebuilt stage of the Ropewalk Theatre in Port Merrin on <date>, two days before the house reopened after four years of repairs.',
    alt: 'An empty theatre stage with red curtains drawn back and one bare lamp standing in the middle.',
    takenDaysAgo: 5,
    ...PORT_MERRIN,
    ...COSIMA,
  },
  {
    slug: 'fishing-boats',
    caption:
      'Herring boats lie at the inner pier in Tolver, Kerrane, on <date> after the first landing since the fishery was closed three years ago.',
    alt: 'Small fishing boats with coloured hulls tied up side by side at a stone pier in morning light.',
    takenDaysAgo: 5,
    city: 'Tolver',
    ...KERRANE,
    ...COSIMA,
  },
  {
    slug: 'bridge-fog',
    caption:
      'Fog hides the towers of the Carse Bridge in Port Merrin on <date>. The bridge was shut to traffic for five hours.',
    alt: 'A suspension bridge disappears into thick fog; only the roadway and the nearest cables can be seen.',
    takenDaysAgo: 1,
    ...PORT_MERRIN,
    ...SUVI,
  },
  {
    slug: 'school-classroom',
    caption:
      'Chairs stand on desks after lessons in the one upper classroom of Little Wick School, Kerrane, on <date>. The school has 31 pupils and will keep both of its teachers.',
    alt: 'A small classroom with chairs stacked on wooden desks, a blackboard and low sun through tall windows.',
    takenDaysAgo: 8,
    city: 'Little Wick',
    ...KERRANE,
    ...RUAN,
  },
  {
    slug: 'power-lines',
    caption:
      'Transmission lines cross the Orrin plain near Eskerby, Kerrane, on <date>. A relay at the Hallow Fen substation set off the blackout of last month, the grid operator says.',
    alt: 'High-voltage pylons and cables cross flat farmland towards the horizon at sunset.',
    takenDaysAgo: 9,
    city: 'Eskerby',
    ...KERRANE,
    ...MILO,
  },
  {
    slug: 'vineyard-frost',
    caption:
      'Frost lies on rows of vines at Dunmarrow in the Vale of Sele, Kerrane, at sunrise on <date>. Growers had left part of the crop on the vine for sweet wine.',
    alt: 'Rows of bare vines white with frost run down a hillside in pale pink light.',
    takenDaysAgo: 13,
    city: 'Dunmarrow',
    ...KERRANE,
    ...COSIMA,
  },
  {
    slug: 'airport-apron',
    caption:
      'A regional aircraft stands on the wet apron at Corriston Airport, Kerrane, on <date>. A second daily flight to Ostrelle begins in January.',
    alt: 'A propeller aircraft on a wet airport apron at night, with floodlights and a fuel truck beside it.',
    takenDaysAgo: 4,
    city: 'Corriston',
    ...KERRANE,
    ...MILO,
  },
  {
    slug: 'protest-square',
    caption:
      'Demonstrators with flags and home-made signs fill Mint Square in Halvering, the capital of Brannoch, on <date>, in protest at a surcharge on heating fuel.',
    alt: 'A large crowd with flags and signs fills a city square in front of a domed building.',
    takenDaysAgo: 2,
    city: 'Halvering',
    country: 'Brannoch',
    ...ADAEZE,
  },
  {
    slug: 'laboratory-bench',
    caption:
      'Water samples from wells on the Orrin plain stand on a bench at the University of Port Merrin on <date>. Researchers tested 212 wells for nitrate.',
    alt: 'Rows of small glass sample bottles and a pipette on a laboratory bench in cool light.',
    takenDaysAgo: 12,
    ...PORT_MERRIN,
    ...RUAN,
  },
  {
    slug: 'ferry-deck',
    caption:
      'The after deck of the ferry Gannet Maid is empty as she leaves Port Merrin for the Gannet Islands on <date>. Straitlink plans three sailings a week from January in place of six.',
    alt: 'An empty ferry deck with wet benches and a white wake leading back to a distant town.',
    takenDaysAgo: 1,
    ...PORT_MERRIN,
    ...SUVI,
  },
  {
    slug: 'housing-towers',
    caption:
      'The three Ropewalk towers catch the last light over Port Merrin on <date>. A surveyor wrote in April that panels on two of them should come down before winter.',
    alt: 'Three residential towers with rows of balconies, some windows lit, against an evening sky.',
    takenDaysAgo: 6,
    ...PORT_MERRIN,
    ...SUVI,
  },
  {
    slug: 'forest-fire-ridge',
    caption:
      'Fire runs along Morrow Ridge above the village of Upper Sele, Kerrane, late on <date>. Crews held it at the forest road before morning.',
    alt: 'A line of orange fire and smoke along a dark wooded ridge at night.',
    takenDaysAgo: 11,
    city: 'Upper Sele',
    ...KERRANE,
    ...MILO,
  },
  {
    slug: 'press-podium',
    caption:
      'Microphones wait at a lectern in Assembly House in Port Merrin, Kerrane, on <date>, before a statement by Kerrane’s trade minister, Ailbhe Strandell, Ostrelle’s economy minister, Tomas Ferraud, and Brannoch’s trade commissioner, Corvin Ashgrave, at the end of staff talks in the fourth round of negotiations on the Northern Straits Trade Agreement among the three countries.',
    alt: 'A wooden lectern with a cluster of microphones in front of three plain flags and a dark curtain.',
    takenDaysAgo: 0,
    ...PORT_MERRIN,
    ...ADAEZE,
  },
]
