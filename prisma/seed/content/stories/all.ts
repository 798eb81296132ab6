import type { SeedStory } from '../types.ts'
import { courtTreasurer } from './court-treasurer.ts'
import { craneFault } from './crane-fault.ts'
import { ferryWinter } from './ferry-winter.ts'
import { fogBridge } from './fog-bridge.ts'
import { fuelSurcharge } from './fuel-surcharge.ts'
import { grainLevy } from './grain-levy.ts'
import { hospitalDiverts } from './hospital-diverts.ts'
import { littleWickSchool } from './little-wick-school.ts'
import { lowBrineFlood } from './low-brine-flood.ts'
import { openSkies } from './open-skies.ts'
import { ostrelleCoalition } from './ostrelle-coalition.ts'
import { ropewalkReport } from './ropewalk-report.ts'
import { ropewalkVote } from './ropewalk-vote.ts'
import { saltgateSheds } from './saltgate-sheds.ts'
import { straitsDelay } from './straits-delay.ts'
import { straitsTalks } from './straits-talks.ts'
import { tolverHerring } from './tolver-herring.ts'
import { train612 } from './train-612.ts'
import { windFarm } from './wind-farm.ts'

/** Every story of the demo newsroom, in no particular order. */
export const stories: readonly SeedStory[] = [
  courtTreasurer,
  craneFault,
  ferryWinter,
  fogBridge,
  fuelSurcharge,
  grainLevy,
  hospitalDiverts,
  littleWickSchool,
  lowBrineFlood,
  openSkies,
  ostrelleCoalition,
  ropewalkReport,
  ropewalkVote,
  saltgateSheds,
  straitsDelay,
  straitsTalks,
  tolverHerring,
  train612,
  windFarm,
]
