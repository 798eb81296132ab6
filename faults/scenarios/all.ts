import type { Scenario } from '../scenario.ts'
import { browsers } from './browsers.ts'
import { crashPoints } from './crash-points.ts'
import { cuts } from './cuts.ts'
import { database, pool } from './database.ts'
import { folding } from './folding.ts'
import { kills, twoServers } from './kills.ts'
import { lastKey } from './last-key.ts'
import { lostAnswers } from './lost-answers.ts'
import { mutatedSaves } from './mutated.ts'
import { rolling } from './rolling.ts'
import { sameParagraph } from './same-paragraph.ts'
import { weather } from './weather.ts'

/** Every scenario, in the order of the table. */
export const SCENARIOS: readonly Scenario[] = [
  kills,
  twoServers,
  browsers,
  weather,
  lastKey,
  rolling,
  crashPoints,
  cuts,
  sameParagraph,
  folding,
  mutatedSaves,
  database,
  pool,
  lostAnswers,
]
