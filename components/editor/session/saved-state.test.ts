import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { savedStateOf, type SaveFacts } from './saved-state.ts'

const WRITING: SaveFacts = {
  connected: true,
  synced: true,
  resting: true,
  unsynced: 0,
  late: false,
  mayWrite: true,
  refused: null,
  away: false,
  apart: false,
  refusal: null,
  beyond: false,
  isNewer: false,
  journal: 'ready',
  opened: true,
}
const stateOf = (facts: Partial<SaveFacts>) => savedStateOf({ ...WRITING, ...facts })

describe('the saved state', () => {
  it('says "Saved" when the server has every word', () => {
    expect(stateOf({})).toEqual({ kind: 'saved', words: 'Saved', unsaved: false })
  })

  it('says "Saving…" from the key on, and all the while somebody types', () => {
    expect(stateOf({ resting: false })).toEqual({ kind: 'saving', words: 'Saving…', unsaved: false })
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

  it('says that the database is away, and that one may go on writing', () => {
    expect(stateOf({ away: true }).words).toBe(
      'The newsroom’s database is away: go on writing, your words are kept in this browser',
    )
    expect(stateOf({ away: true, connected: false, unsynced: 1 })).toEqual({
      kind: 'away',
      words: 'The newsroom’s database is away: your words are kept in this browser',
      unsaved: true,
    })
    expect(stateOf({ away: true, connected: false, opened: false }).words).toContain(
      'opening when it is back',
    )
  })

  it('says so when this window and the newsroom differ, and holds the window', () => {
    expect(stateOf({ apart: true })).toEqual({
      kind: 'apart',
      words: 'What you see is not what the newsroom has: your words are kept in this browser',
      unsaved: true,
    })
  })

  it('goes on saying so through a new handshake, and to a reader too', () => {
    expect(stateOf({ apart: true, synced: false }).kind).toBe('apart')
    expect(stateOf({ apart: true, mayWrite: false }).kind).toBe('apart')
  })

  it('gives the newsroom’s own reason for not taking words', () => {
    expect(stateOf({ refusal: 'That is too much at once.', unsynced: 1 }).words).toBe(
      'That is too much at once.',
    )
  })

  it('says where the last words are of somebody who may no longer write', () => {
    expect(stateOf({ mayWrite: false, beyond: true, unsynced: 1 })).toEqual({
      kind: 'right_gone',
      words: 'You can no longer write here: your last words are kept in this browser',
      unsaved: false,
    })
    expect(stateOf({ refused: 'not_yours', beyond: true }).words).toContain('your last words are kept')
    expect(stateOf({ refused: 'not_yours' }).words).toBe('You can no longer open this story')
  })

  it('asks for the person whose words these are when somebody else signed in', () => {
    expect(stateOf({ refused: 'someone_else', unsynced: 1 })).toMatchObject({
      kind: 'someone_else',
      unsaved: true,
    })
  })

  it('never says "Saved" while anything is missing', () => {
    const facts = fc.record({
      connected: fc.boolean(),
      synced: fc.boolean(),
      resting: fc.boolean(),
      unsynced: fc.nat(3),
      late: fc.boolean(),
      mayWrite: fc.boolean(),
      refused: fc.constantFrom('signed_out' as const, 'someone_else' as const, 'not_yours' as const, null),
      away: fc.boolean(),
      apart: fc.boolean(),
      refusal: fc.constantFrom('That is too much at once.', null),
      beyond: fc.boolean(),
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
          some.resting &&
          some.unsynced === 0 &&
          some.mayWrite &&
          !some.away &&
          !some.apart &&
          some.refusal === null &&
          !some.refused &&
          !some.isNewer
        expect(kind === 'saved').toBe(safe)
        if (kind === 'saved') expect(unsaved).toBe(false)
      }),
    )
  })
})
