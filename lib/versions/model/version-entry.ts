import type { VersionKind } from './version-kind.ts'

/** A version as lists show it. `at` is ISO 8601. */
export type VersionEntry = {
  id: string
  number: number
  kind: VersionKind
  /** What readers were told of it, on published ones and a withdrawal. */
  changeKind: string | null
  /** What a person named it, or the step that it was cut at; '' for none. */
  name: string
  by: { id: string; name: string }
  at: string
  /** Readers have this one now. */
  isLive: boolean
  /** A passage was taken out of it since. */
  isScrubbed: boolean
}

/** The words as they are, in the place of a version's id. */
export const NOW = 'now'
