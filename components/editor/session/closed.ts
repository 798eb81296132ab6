import type { SaveFacts } from './saved-state.ts'

/** What is known before anything is. */
export const CLOSED: SaveFacts = {
  connected: false,
  synced: false,
  resting: true,
  unsynced: 0,
  late: false,
  mayWrite: false,
  refused: null,
  away: false,
  apart: false,
  refusal: null,
  beyond: false,
  isNewer: false,
  journal: 'opening',
  opened: false,
}
