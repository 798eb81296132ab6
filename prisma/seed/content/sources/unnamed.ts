import type { PersonKey, SeedSource } from '../types.ts'

function unnamed(key: string, owner: PersonKey, description: string): SeedSource {
  return { key, kind: 'person', anonymous: true, owner, description }
}

/** People whose names stand nowhere in the system: an agreed description, and the reporter to whom they belong. */
export const unnamedSources: readonly SeedSource[] = [
  unnamed('unnamed-delegation-paper', 'maren', 'a person briefed on the two countries’ positions'),
  unnamed('unnamed-delegation-room', 'maren', 'a person briefed on the two countries’ positions'),
  unnamed('unnamed-offer-reader', 'maren', 'a person familiar with the offer'),
  unnamed('unnamed-engineer-terminal', 'maren', 'an engineer who has read the report'),
  unnamed('unnamed-engineer-contractor', 'teodor', 'an engineer who has read the report'),
  unnamed('unnamed-board-lawyer', 'maren', 'a person familiar with the board’s discussion'),
  unnamed('unnamed-city-mailroom', 'teodor', 'a city employee with access to the correspondence'),
  unnamed('unnamed-city-systems', 'maren', 'a city employee with access to the correspondence'),
  unnamed('unnamed-former-official', 'teodor', 'a former official'),
  unnamed('unnamed-nurse-days', 'teodor', 'a nurse in the emergency department'),
  unnamed('unnamed-nurse-nights', 'teodor', 'a nurse in the emergency department'),
  unnamed('unnamed-nurse-agency', 'teodor', 'a nurse in the emergency department'),
  unnamed('unnamed-inquiry-reader', 'maren', 'a person with knowledge of the inquiry'),
  unnamed('unnamed-seabed-viewer', 'maren', 'a person who has seen the first pictures of the sea bed'),
  unnamed('unnamed-board-colleague', 'teodor', 'a person to whom the chair announced it'),
  unnamed('unnamed-scrap-dealer', 'maren', 'a person in the scrap trade'),
]
