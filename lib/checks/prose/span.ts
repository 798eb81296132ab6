/** A stretch of a text in UTF-16 units; `to` is not included. */
export type Span = { from: number; to: number }
