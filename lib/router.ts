import { router } from '#lib/platform/rpc/trpc.ts'
import { commentsRouter } from './comments/router.ts'
import { bylinesRouter, peopleRouter, sectionsRouter } from './people/router.ts'
import { photosRouter } from './photos/router.ts'
import { publishingRouter } from './publishing/router.ts'
import { sealsRouter } from './seals/router.ts'
import { recordStatusesRouter, sourcesRouter } from './sources/router.ts'
import { standardsRouter } from './standards/router.ts'
import { storiesRouter } from './stories/router.ts'
import { suggestionsRouter } from './suggestions/router.ts'
import { versionsRouter } from './versions/router.ts'

/** Every door of the newsroom. The access matrix walks this list: a door that it does not know fails a test. */
export const appRouter = router({
  stories: storiesRouter,
  comments: commentsRouter,
  sources: sourcesRouter,
  recordStatuses: recordStatusesRouter,
  seals: sealsRouter,
  publishing: publishingRouter,
  versions: versionsRouter,
  standards: standardsRouter,
  suggestions: suggestionsRouter,
  photos: photosRouter,
  people: peopleRouter,
  bylines: bylinesRouter,
  sections: sectionsRouter,
})

/** The doors' types, for the browser's typed client. */
export type AppRouter = typeof appRouter
