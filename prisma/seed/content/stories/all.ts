import type { SeedStory } from '../types.ts'
import { athleticLateLights } from './athletic-late-lights.ts'
import { bladePlant } from './blade-plant.ts'
import { bookPrize } from './book-prize.ts'
import { cityTax } from './city-tax.ts'
import { courtTreasurer } from './court-treasurer.ts'
import { craneFault } from './crane-fault.ts'
import { dockersBallot } from './dockers-ballot.ts'
import { ferryWinter } from './ferry-winter.ts'
import { fishStreetMarket } from './fish-street-market.ts'
import { fogBridge } from './fog-bridge.ts'
import { fuelSurcharge } from './fuel-surcharge.ts'
import { grainLevy } from './grain-levy.ts'
import { healthChair } from './health-chair.ts'
import { hospitalDiverts } from './hospital-diverts.ts'
import { littleWickSchool } from './little-wick-school.ts'
import { lowBrineFlood } from './low-brine-flood.ts'
import { morrowRidgeFire } from './morrow-ridge-fire.ts'
import { museumNight } from './museum-night.ts'
import { nightBuses } from './night-buses.ts'
import { octoberBlackout } from './october-blackout.ts'
import { openSkies } from './open-skies.ts'
import { ostrelleCoalition } from './ostrelle-coalition.ts'
import { pencilTreasurer } from './pencil-treasurer.ts'
import { pilotsChoir } from './pilots-choir.ts'
import {
  breakwaterInquiry,
  pumpDiary,
  lockKeepers,
  quotaMap,
  wreckDivers,
  tramMascot,
  grainShip,
} from './planned.ts'
import { quayLamps } from './quay-lamps.ts'
import { ropewalkReport } from './ropewalk-report.ts'
import { ropewalkTheatre } from './ropewalk-theatre.ts'
import { ropewalkVote } from './ropewalk-vote.ts'
import { saltgateSheds } from './saltgate-sheds.ts'
import { schoolMeals } from './school-meals.ts'
import { seaCable } from './sea-cable.ts'
import { seleFrost } from './sele-frost.ts'
import { straitsDelay } from './straits-delay.ts'
import { straitsTalks } from './straits-talks.ts'
import { tolverHerring } from './tolver-herring.ts'
import { tolverLifeboat } from './tolver-lifeboat.ts'
import { train612 } from './train-612.ts'
import { wellWater } from './well-water.ts'
import { windFarm } from './wind-farm.ts'

/** Every story of the demo newsroom, in no particular order. */
export const stories: readonly SeedStory[] = [
  athleticLateLights,
  bladePlant,
  bookPrize,
  cityTax,
  courtTreasurer,
  craneFault,
  dockersBallot,
  ferryWinter,
  fishStreetMarket,
  fogBridge,
  fuelSurcharge,
  grainLevy,
  healthChair,
  hospitalDiverts,
  littleWickSchool,
  lowBrineFlood,
  morrowRidgeFire,
  museumNight,
  nightBuses,
  octoberBlackout,
  openSkies,
  ostrelleCoalition,
  pencilTreasurer,
  pilotsChoir,
  breakwaterInquiry,
  pumpDiary,
  lockKeepers,
  quotaMap,
  wreckDivers,
  tramMascot,
  grainShip,
  quayLamps,
  ropewalkReport,
  ropewalkTheatre,
  ropewalkVote,
  saltgateSheds,
  schoolMeals,
  seaCable,
  seleFrost,
  straitsDelay,
  straitsTalks,
  tolverHerring,
  tolverLifeboat,
  train612,
  wellWater,
  windFarm,
]
