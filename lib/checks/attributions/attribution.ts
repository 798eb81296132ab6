import type { Span } from '../prose/span.ts'

/** A stretch of a text with its words: `text` is always the slice from `from` to `to` (UTF-16 units). */
export type Excerpt = Span & { text: string }

/** The words that name who speaks. `unnamed`: they point to people, but neither by name nor by a title only one holds. */
type AttributedSource = Excerpt & { unnamed: boolean }

/**
 * How something is attributed: by “according to”, by a verb of saying, to people described by what they know ("briefed",
 * whatever the words between), or a line that says that somebody was asked and gave nothing.
 */
export type AttributionKind = 'according_to' | 'said' | 'briefed' | 'no_comment'

/** Who (source) gives (cue) what (content), as the prose says it. A content in split quotation marks spans the cue too. */
export type Attribution = {
  source: AttributedSource | null
  cue: Excerpt
  content: Excerpt | null
  kind: AttributionKind
}
