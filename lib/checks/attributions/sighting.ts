import type { Span } from '../prose/span.ts'

/** An attribution as places only, before its words are cut out. `isInverted`: the source stands behind the verb. */
export type Sighting = { source: Span | null; cue: Span; content: Span | null; isInverted?: boolean }
