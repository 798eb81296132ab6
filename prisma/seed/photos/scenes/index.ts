import { airportApron } from './airport-apron.ts'
import { bridgeFog } from './bridge-fog.ts'
import { containerCranes } from './container-cranes.ts'
import { councilChamber } from './council-chamber.ts'
import { courthouseSteps } from './courthouse-steps.ts'
import { ferryDeck } from './ferry-deck.ts'
import { fishingBoats } from './fishing-boats.ts'
import { floodedStreet } from './flooded-street.ts'
import { footballFloodlights } from './football-floodlights.ts'
import { forestFireRidge } from './forest-fire-ridge.ts'
import { grainSilos } from './grain-silos.ts'
import { harbourDusk } from './harbour-dusk.ts'
import { hospitalCorridor } from './hospital-corridor.ts'
import { housingTowers } from './housing-towers.ts'
import { laboratoryBench } from './laboratory-bench.ts'
import { marketStall } from './market-stall.ts'
import { powerLines } from './power-lines.ts'
import { pressPodium } from './press-podium.ts'
import { protestSquare } from './protest-square.ts'
import type { Scene } from './scene.ts'
import { schoolClassroom } from './school-classroom.ts'
import { theatreStage } from './theatre-stage.ts'
import { trainPlatform } from './train-platform.ts'
import { vineyardFrost } from './vineyard-frost.ts'
import { windFarm } from './wind-farm.ts'

/** Every picture of the demo newsroom by its slug. */
export const scenes: ReadonlyMap<string, Scene> = new Map([
  ['airport-apron', airportApron],
  ['bridge-fog', bridgeFog],
  ['container-cranes', containerCranes],
  ['council-chamber', councilChamber],
  ['courthouse-steps', courthouseSteps],
  ['ferry-deck', ferryDeck],
  ['fishing-boats', fishingBoats],
  ['flooded-street', floodedStreet],
  ['football-floodlights', footballFloodlights],
  ['forest-fire-ridge', forestFireRidge],
  ['grain-silos', grainSilos],
  ['harbour-dusk', harbourDusk],
  ['hospital-corridor', hospitalCorridor],
  ['housing-towers', housingTowers],
  ['laboratory-bench', laboratoryBench],
  ['market-stall', marketStall],
  ['power-lines', powerLines],
  ['press-podium', pressPodium],
  ['protest-square', protestSquare],
  ['school-classroom', schoolClassroom],
  ['theatre-stage', theatreStage],
  ['train-platform', trainPlatform],
  ['vineyard-frost', vineyardFrost],
  ['wind-farm', windFarm],
])
