import { photoJobs } from '#lib/photos/jobs/photo-jobs.ts'
import type { AnyJob } from '#lib/platform/jobs/runner.ts'
import { sourceJobs } from '#lib/sources/jobs/source-jobs.ts'
import { storyJobs } from '#lib/stories/jobs/story-jobs.ts'

/** Every kind of work that this process does after a commit. */
export const jobs: AnyJob[] = [...photoJobs, ...sourceJobs, ...storyJobs]
