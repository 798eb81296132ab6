import type { ChangeKind } from '../model/change-kind.ts'
import type { SeenFingerprint } from './require-seen.ts'

/** A publish as it was decided: what was seen, what kind of change it is, words for readers, and a key that makes a repeat harmless. */
export type PublishInput = {
  storyId: string
  fingerprint: SeenFingerprint
  changeKind: ChangeKind
  readerText?: string | undefined
  key: string
}
