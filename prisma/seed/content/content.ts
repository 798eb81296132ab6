/** The demo newsroom in one place: what the seed reads. */
export { bylines, masthead, people, sections } from './newsroom.ts'
export { photos } from './photos.ts'
export { sources } from './sources/all.ts'
export { stories } from './stories/all.ts'
