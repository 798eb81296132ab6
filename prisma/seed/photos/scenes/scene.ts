import type { Picture } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'

/** Draws one picture of the demo newsroom; the same numbers give the same picture. */
export type Scene = (random: Random) => Promise<Picture>
