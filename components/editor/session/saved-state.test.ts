import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { savedStateOf, type SaveFacts } from './saved-state.ts'

const WRITING: SaveFacts = {
  connected: true,
  synced: true,
  unsynced: 0,
  late: false,
  mayWrite: true,
  refused: null,
  isNewer: false,
  journal: 'ready',
  opened: true,
}
const stateOf = (facts: Partial<SaveFacts>) => savedStateOf({ ...WRITING, ...facts })

describe('the saved state', () => {
  it('says "Saved" when the server has every word', () => {
    expect(stateOf({})).toEqual({ kind: 'saved', words: 'Saved', unsaved: false })
  })

  it('says "Saving…" while a word is under way, and that the window should stay', () => {
    expect(stateOf({ unsynced: 2 })).toEqual({ kind: 'saving', words: 'Saving…', unsaved: true })
  })

  it('says so when the answer is long in coming', () => {
    expect(stateOf({ unsynced: 2, late: true }).words).toBe(
      'Saving takes long: your words are kept in this browser',
    )
    expect(stateOf({ unsynced: 2, late: true, journal: 'failed' }).words).toContain('keep this window open')
  })

  it('is saving, not saved, until the handshake after a new connection is done', () => {
    expect(stateOf({ synced: false }).kind).toBe('saving')
  })

  it('is opening as long as the document has never been here', () => {
    expect(stateOf({ opened: false, synced: false }).words).toBe('Opening…')
    expect(stateOf({ opened: false, connected: false }).words).toBe('Opening…')
  })

  it('says where the words are when the connection is gone', () => {
    expect(stateOf({ connected: false, unsynced: 1 }).words).toBe(
      'Offline: your words are kept in this browser',
    )
    expect(stateOf({ connected: false, unsynced: 1, journal: 'failed' }).words).toContain(
      'keep this window open',
    )
  })

  it('does not promise to keep words of somebody who may only read', () => {
    expect(stateOf({ connected: false, mayWrite: false }).words).toBe('Offline: this is the story as it was')
    expect(stateOf({ mayWrite: false, unsynced: 3 })).toEqual({
      kind: 'read_only',
      words: 'Read only',
      unsaved: false,
    })
  })

  it('asks to sign in again, and says that there is something to save', () => {
    expect(stateOf({ refused: 'signed_out', connected: false, unsynced: 4 })).toEqual({
      kind: 'signed_out',
      words: 'Signed out: sign in to save',
      unsaved: true,
    })
  })

  it('turns read-only when the document was written by a newer page', () => {
    expect(stateOf({ isNewer: true }).kind).toBe('newer')
  })

  it('never says "Saved" while anything is missing', () => {
    const facts = fc.record({
      connected: fc.boolean(),
      synced: fc.boolean(),
      unsynced: fc.nat(3),
      late: fc.boolean(),
      mayWrite: fc.boolean(),
      refused: fc.constantFrom('signed_out' as const, 'not_yours' as const, null),
      isNewer: fc.boolean(),
      journal: fc.constantFrom('opening' as const, 'ready' as const, 'failed' as const),
      opened: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, (some) => {
        const { kind, unsaved } = savedStateOf(some)
        const safe =
          some.connected &&
          some.synced &&
          some.unsynced === 0 &&
          some.mayWrite &&
          !some.refused &&
          !some.isNewer
        expect(kind === 'saved').toBe(safe)
        if (kind === 'saved') expect(unsaved).toBe(false)
      }),
    )
  })
})
