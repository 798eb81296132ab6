import { makeAvif } from './make-avif.ts'
import { remakeRenditions } from './remake-renditions.ts'

/** The jobs of the photos room, for the list of all jobs. */
export const photoJobs = [makeAvif, remakeRenditions]
