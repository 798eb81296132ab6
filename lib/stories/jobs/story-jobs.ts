import { compactLogs } from './compact-logs.ts'

/** The jobs of the stories room, for the list of all jobs. */
export const storyJobs = [compactLogs]
