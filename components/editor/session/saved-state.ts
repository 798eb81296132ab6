/** What is known of the way between this window and the newsroom's log. */
export type SaveFacts = {
  connected: boolean
  /** The handshake after the last connection is done. */
  synced: boolean
  /** Changes of this window that the server has not said to have stored. */
  unsynced: number
  /** The server has not answered for a while though the connection seems to stand. */
  late: boolean
  /** The server gave this person the right to write. */
  mayWrite: boolean
  /** The server would not have us: nobody is signed in, or the story is not theirs to open. */
  refused: 'signed_out' | 'not_yours' | null
  /** The document was written by a newer version of this page. */
  isNewer: boolean
  /** Whether the browser keeps the words; some private windows do not. */
  journal: 'opening' | 'ready' | 'failed'
  /** The document has been here in full at least once. */
  opened: boolean
}

export type SavedKind =
  'opening' | 'saved' | 'saving' | 'offline' | 'signed_out' | 'not_yours' | 'read_only' | 'newer'

/** The saved state in words. `unsaved`: closing the window now might lose something or leave it in this browser only. */
export type SavedState = { kind: SavedKind; words: string; unsaved: boolean }

/** Says honestly how safe the words are: "Saved" only when the newsroom's log has every one of them. */
export function savedStateOf(facts: SaveFacts): SavedState {
  const unsaved = facts.mayWrite && facts.unsynced > 0 && facts.opened
  const kind = kindOf(facts)
  return { kind, words: wordsOf(kind, facts, unsaved), unsaved: unsaved && kind !== 'read_only' }
}

function kindOf(facts: SaveFacts): SavedKind {
  if (facts.isNewer) return 'newer'
  if (facts.refused) return facts.refused
  if (!facts.connected) return facts.opened ? 'offline' : 'opening'
  if (!facts.synced) return facts.opened ? 'saving' : 'opening'
  if (!facts.mayWrite) return 'read_only'
  return facts.unsynced === 0 ? 'saved' : 'saving'
}

function wordsOf(kind: SavedKind, facts: SaveFacts, unsaved: boolean): string {
  switch (kind) {
    case 'opening':
      return 'Opening…'
    case 'saved':
      return 'Saved'
    case 'saving':
      if (!facts.late) return 'Saving…'
      return facts.journal === 'ready'
        ? 'Saving takes long: your words are kept in this browser'
        : 'Saving takes long: keep this window open'
    case 'offline':
      if (!facts.mayWrite) return 'Offline: this is the story as it was'
      if (facts.journal === 'failed') return 'Offline: keep this window open until the connection is back'
      return unsaved
        ? 'Offline: your words are kept in this browser'
        : 'Offline: go on writing, your words are kept in this browser'
    case 'signed_out':
      return 'Signed out: sign in to save'
    case 'not_yours':
      return 'You can no longer open this story'
    case 'read_only':
      return 'Read only'
    case 'newer':
      return 'Read only: reload the page to write'
  }
}
