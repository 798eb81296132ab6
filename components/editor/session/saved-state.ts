/** What is known of the way between this window and the newsroom's log. */
export type SaveFacts = {
  connected: boolean
  /** The handshake after the last connection is done. */
  synced: boolean
  /** Nobody typed here in the last moment; what was typed in it may not have reached the document yet. */
  resting: boolean
  /** Changes of this window that the server has not said to have stored. */
  unsynced: number
  /** The server has not answered for a while though the connection seems to stand. */
  late: boolean
  /** The server gave this person the right to write. */
  mayWrite: boolean
  /** The server would not have us, and why. */
  refused: Refused | null
  /** The newsroom answers, but its database does not. */
  away: boolean
  /** This window and the newsroom's log were compared and differ. */
  apart: boolean
  /** Why the newsroom did not take the last words, in its own sentence. */
  refusal: string | null
  /** There are words here that the newsroom has not and will not take from this person. */
  beyond: boolean
  /** The document was written by a newer version of this page. */
  isNewer: boolean
  /** Whether the browser keeps the words; some private windows do not. */
  journal: 'opening' | 'ready' | 'failed'
  /** The document has been here in full at least once. */
  opened: boolean
}

/** Why the server would not have us: nobody is signed in, somebody else is, or the story is not this person's to open. */
export type Refused = 'signed_out' | 'someone_else' | 'not_yours'

export type SavedKind =
  | 'opening'
  | 'saved'
  | 'saving'
  | 'offline'
  | 'away'
  | 'apart'
  | 'signed_out'
  | 'someone_else'
  | 'not_yours'
  | 'right_gone'
  | 'read_only'
  | 'newer'

/** The saved state in words. `unsaved`: closing the window now might lose something or leave it in this browser only. */
export type SavedState = { kind: SavedKind; words: string; unsaved: boolean }

/** Says honestly how safe the words are: "Saved" only when the newsroom's log has every one of them. */
export function savedStateOf(facts: SaveFacts): SavedState {
  const unsaved = facts.mayWrite && facts.opened && (facts.unsynced > 0 || facts.apart)
  const kind = kindOf(facts)
  return { kind, words: wordsOf(kind, facts, unsaved), unsaved }
}

function kindOf(facts: SaveFacts): SavedKind {
  if (facts.isNewer) return 'newer'
  if (facts.refused) return facts.refused
  if (!facts.connected) return !facts.opened ? 'opening' : facts.away ? 'away' : 'offline'
  // Until they were found to agree again, a new handshake does not make it good.
  if (facts.apart && facts.opened) return 'apart'
  if (!facts.synced) return facts.opened ? 'saving' : 'opening'
  if (!facts.mayWrite) return facts.beyond ? 'right_gone' : 'read_only'
  if (facts.apart || facts.refusal !== null) return 'apart'
  if (facts.away) return 'away'
  return facts.unsynced === 0 && facts.resting ? 'saved' : 'saving'
}

function wordsOf(kind: SavedKind, facts: SaveFacts, unsaved: boolean): string {
  switch (kind) {
    case 'opening':
      return facts.away ? 'The newsroom’s database is away: opening when it is back' : 'Opening…'
    case 'saved':
      return 'Saved'
    case 'saving':
      if (!facts.late) return 'Saving…'
      return facts.journal === 'ready'
        ? 'Saving takes long: your words are kept in this browser'
        : 'Saving takes long: keep this window open'
    case 'offline':
      return cutOff('Offline', facts, unsaved)
    case 'away':
      return cutOff('The newsroom’s database is away', facts, unsaved)
    case 'apart':
      return facts.refusal ?? `What you see is not what the newsroom has: ${kept(facts)}`
    case 'signed_out':
      return 'Signed out: sign in to save'
    case 'someone_else':
      return 'Somebody else signed in on this browser: sign in as yourself to save'
    case 'not_yours':
      return withLastWords('You can no longer open this story', facts)
    case 'right_gone':
      return withLastWords('You can no longer write here', facts)
    case 'read_only':
      return 'Read only'
    case 'newer':
      return 'Read only: reload the page to write'
  }
}

function cutOff(what: string, facts: SaveFacts, unsaved: boolean): string {
  if (!facts.mayWrite) return `${what}: this is the story as it was`
  if (facts.journal === 'failed') return `${what}: keep this window open until it is back`
  return `${what}: ${unsaved ? '' : 'go on writing, '}your words are kept in this browser`
}

function withLastWords(what: string, facts: SaveFacts): string {
  return facts.beyond ? `${what}: your last words are kept in this browser` : what
}

function kept(facts: SaveFacts): string {
  return facts.journal === 'ready' ? 'your words are kept in this browser' : 'keep this window open'
}
