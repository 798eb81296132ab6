import { eraseFile } from './erase-file.ts'

/** The jobs of the sources room, for the list of all jobs. */
export const sourceJobs = [eraseFile]
