import { crowd } from '../world/crowd.ts'
import { XmlElement, XmlText, type XmlFragment } from 'yjs'
import { savedStateOf } from '#components/editor/session/saved-state.ts'
import { StorySession } from '#components/editor/session/story-session.ts'

/** One key press of a writer: what it wrote, when, and when the page first said "Saved" with it on. Times in ms. */
export type Token = { text: string; typedAt: number; savedAt: number | null }

/** Where a writer writes: in a paragraph of their own, at the end of the first, or between any two tokens of the first. */
export type Place = 'own' | 'shared' | 'anywhere'

type Options = { number: number; personId: string; storyId: string; url: string; place: Place }

/** How long the page may say "Saving…" and nothing else before the writer must be told that something is wrong. */
const TOLD_WITHIN_MS = 5_000

/**
 * A person at a story page: the editor's own session class, with its socket, its journal and its saved state, and numbered
 * tokens in place of words. Writes down everything that the page said.
 */
export class Writer {
  readonly number: number
  readonly history: Token[] = []
  /** What the page failed to tell. */
  readonly silences: string[] = []
  session: StorySession
  private readonly options: Options
  private typing: ReturnType<typeof setInterval> | undefined
  private waiting = { unsynced: 0, since: 0, isTold: true }

  constructor(options: Options) {
    this.options = options
    this.number = options.number
    this.session = this.open()
  }

  /** Whether the page lets this person write now. */
  get mayType(): boolean {
    return this.session.isComplete && this.session.facts.mayWrite && this.session.facts.refused === null
  }

  /** The connection stands and the handshake is done. */
  get isAttached(): boolean {
    return this.session.facts.connected && this.session.facts.synced
  }

  get isSaved(): boolean {
    return savedStateOf(this.session.facts).kind === 'saved'
  }

  /** Types a token now if the page lets them; → the token. */
  type(): Token | null {
    if (!this.mayType) return null
    const text = `[w${pad(this.number, 3)}-${pad(this.history.length, 6)}]`
    const token: Token = { text, typedAt: Date.now(), savedAt: null }
    this.history.push(token)
    write(this.session.ydoc.getXmlFragment('body'), this.options.place, `[w${pad(this.number, 3)}-`, text)
    return token
  }

  /** Types `perSecond` tokens until told to rest. */
  start(perSecond: number): void {
    this.typing = setInterval(() => this.type(), 1000 / perSecond)
  }

  rest(): void {
    clearInterval(this.typing)
  }

  /** The tab is gone without a word: what was not sent is in the journal or nowhere. The network is to be cut before. */
  crash(): void {
    this.session.end()
  }

  /** The same person opens the story again in the same browser. */
  reopen(): void {
    this.session = this.open()
  }

  end(): void {
    this.rest()
    this.session.end()
  }

  private open(): StorySession {
    const session = new StorySession({
      storyId: this.options.storyId,
      personId: this.options.personId,
      url: this.options.url,
      whyRefused: async () => null,
      onStoryChanged: () => undefined,
      words: null,
      mayWrite: false,
    })
    session.subscribe(() => this.look(session))
    void session.keepJournal()
    return session
  }

  private look(session: StorySession): void {
    const { kind, words } = savedStateOf(session.facts)
    const now = Date.now()
    if (kind === 'saved') for (const token of unsaved(this.history)) token.savedAt = now
    const { unsynced, since, isTold } = this.waiting
    const waited = now - since
    const limit = TOLD_WITHIN_MS * crowd()
    if (!isTold && waited > limit)
      this.silences.push(`the page said “Saving…” for ${waited} ms without an answer and nothing else`)
    const isAnswered = session.facts.unsynced < unsynced || isTold
    this.waiting = {
      unsynced: session.facts.unsynced,
      since: isAnswered || waited > limit ? now : since,
      isTold: words !== 'Saving…',
    }
  }
}

/** The tokens at the end that no "Saved" was shown for. */
function unsaved(history: Token[]): Token[] {
  const from = history.findLastIndex((token) => token.savedAt !== null)
  return history.slice(from + 1)
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

function write(body: XmlFragment, place: Place, mark: string, text: string): void {
  const paragraphs = body.toArray().filter((node) => node instanceof XmlElement)
  const own = place === 'own' ? paragraphs.findLast((node) => textIn(node).includes(mark)) : paragraphs[0]
  if (own && place === 'anywhere') return insertInto(own, text)
  if (own) return appendTo(own, text)
  const fresh = new XmlElement('paragraph')
  fresh.insert(0, [new XmlText(text)])
  body.push([fresh])
}

/** Between two tokens: within one it would be another writer's word that is changed. */
function insertInto(paragraph: XmlElement, text: string): void {
  const runs = paragraph.toArray().filter((node) => node instanceof XmlText)
  const run = runs[text.charCodeAt(10) % Math.max(1, runs.length)]
  if (!run) return appendTo(paragraph, text)
  const gaps = Math.floor(run.length / text.length)
  run.insert(placeOf(text, gaps + 1) * text.length, text)
}

/** A place that follows from the token alone, so that a run can be had again. */
function placeOf(text: string, places: number): number {
  let hash = 7
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return hash % places
}

function appendTo(paragraph: XmlElement, text: string): void {
  const last = paragraph.length === 0 ? undefined : paragraph.get(paragraph.length - 1)
  if (last instanceof XmlText) last.insert(last.length, text)
  else paragraph.push([new XmlText(text)])
}

function textIn(node: XmlElement): string {
  return node.toArray().join('')
}
