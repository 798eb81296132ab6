import type { Scenario } from '../scenario.ts'
import { kills, twoServers } from './kills.ts'

/** Every scenario, in the order of the table. */
export const SCENARIOS: readonly Scenario[] = [kills, twoServers]
