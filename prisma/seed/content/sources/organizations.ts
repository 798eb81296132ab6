import type { SeedSource } from '../types.ts'

function organization(key: string, name: string, affiliation: string, href: string): SeedSource {
  return { key, kind: 'organization', name, affiliation, href: `https://${href}` }
}

/** Offices, companies and associations, and the agencies whose reports the paper takes. */
export const organizationSources: readonly SeedSource[] = [
  organization(
    'trade-commissioner-office',
    'Office of the Trade Commissioner',
    'Government of Brannoch',
    'trade.brannoch.example/',
  ),
  organization('petrel-regional', 'Petrel Regional', 'airline', 'petrel.example/news'),
  organization('orrin-health-board', 'Orrin Health Board', 'public health service', 'health.orrin.example/'),
  organization(
    'harbour-authority',
    'Harbour Authority of Port Merrin',
    'port operator',
    'harbour.portmerrin.example/',
  ),
  organization(
    'works-inspectorate',
    'State Inspectorate of Works',
    'Government of Kerrane',
    'works.kerrane.example/',
  ),
  organization('saltgate-tenants', 'Saltgate Tenants’ Association', 'Port Merrin', 'saltgate.example/'),
  organization('tolver-fishermen', 'Tolver Fishermen’s Association', 'Tolver', 'tolverfish.example/'),
  organization('bridge-office', 'Bridge Office', 'City of Port Merrin', 'bridges.portmerrin.example/'),
  organization(
    'port-merrin-police',
    'Port Merrin Police',
    'City of Port Merrin',
    'police.portmerrin.example/',
  ),
  organization('kerrane-grid', 'Kerrane Grid', 'transmission operator', 'grid.kerrane.example/'),
  organization(
    'merrin-fire-service',
    'Merrin Fire Service',
    'City of Port Merrin',
    'fire.portmerrin.example/',
  ),
  organization('low-brine-residents', 'Low Brine Residents’ Association', 'Port Merrin', 'lowbrine.example/'),
  organization(
    'orrin-ambulance',
    'Orrin Ambulance Service',
    'public health service',
    'ambulance.orrin.example/',
  ),
  organization('orrin-county-clerk', 'Clerk of Orrin County', 'Orrin County', 'county.orrin.example/clerk'),
  organization(
    'public-prosecutor',
    'Office of the Public Prosecutor',
    'Government of Kerrane',
    'prosecutor.kerrane.example/',
  ),
  organization('halvering-police', 'Halvering City Police', 'Brannoch', 'police.halvering.example/'),
  organization('tenants-league', 'Tenants’ League', 'Brannoch', 'tenants.halvering.example/'),
  {
    key: 'straits-wire-desk',
    kind: 'agency',
    name: 'Straits Wire',
    affiliation: 'news agency',
    href: 'https://straitswire.example/',
  },
  {
    key: 'outer-sound-desk',
    kind: 'agency',
    name: 'Outer Sound Press',
    affiliation: 'news agency',
    href: 'https://outersound.example/',
  },
  organization('markets-office', 'Markets Office', 'City of Port Merrin', 'markets.portmerrin.example/'),
  organization('forest-service', 'Forest Service', 'Government of Kerrane', 'forest.kerrane.example/'),
  organization('sele-emergency-office', 'Emergency Office', 'Sele County', 'county.sele.example/emergency'),
  organization('sele-growers', 'Sele Wine Growers’ Association', 'Dunmarrow', 'selewine.example/'),
  organization('merrin-athletic', 'Merrin Athletic', 'football club', 'merrinathletic.example/'),
  organization('ropewalk-trust', 'Ropewalk Theatre Trust', 'Port Merrin', 'ropewalk.example/'),
  organization('dockworkers-union', 'Merrin Dockworkers’ Union', 'Port Merrin', 'dockworkers.example/'),
  organization('maritime-museum', 'Maritime Museum', 'Port Merrin', 'maritimemuseum.example/'),
  organization('sound-telegraph', 'Sound Telegraph', 'cable operator', 'soundtelegraph.example/'),
  organization(
    'kerrane-coastguard',
    'Kerrane Coastguard',
    'Government of Kerrane',
    'coastguard.kerrane.example/',
  ),
]
