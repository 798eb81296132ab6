import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { Doc, XmlElement, XmlText } from 'yjs'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { connectionToken } from '../../model/connection-token.ts'
import type { Member } from './newsroom.ts'

/** A browser with one story open. */
export type Browser = {
  ydoc: Doc
  provider: HocuspocusProvider
  /** Everything that happened to the connection, in order. */
  events: string[]
  /** Puts a word at the end of the first paragraph, as a key press would. */
  type: (word: string) => void
  /** The words of the first paragraph. */
  words: () => string
  close: () => void
}

type Options = {
  port: number
  storyId: string
  who: Pick<Member, 'cookie' | 'actor'>
  origin?: string
  ydoc?: Doc
  token?: string
}

/** As the editor's socket does: what is written while it is closed waits for the handshake, not in a queue beside it. */
class UnqueuedSocket extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message)
  }
}

/** Opens a story in a browser of its own, with the real provider over a real WebSocket. */
export function openStory({ port, storyId, who, origin = '', ydoc = new Doc(), token }: Options): Browser {
  const events: string[] = []
  const url = `ws://127.0.0.1:${port}/collab`
  class SignedIn extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie: who.cookie, origin } })
      // Closed while it still connects, ws emits an error after the provider has stopped listening.
      this.on('error', () => undefined)
    }
  }
  const socket = new UnqueuedSocket({
    url,
    WebSocketPolyfill: SignedIn,
    delay: 50,
    minDelay: 50,
    maxDelay: 200,
  })
  const provider = new HocuspocusProvider({
    name: storyId,
    document: ydoc,
    websocketProvider: socket,
    token: token ?? connectionToken({ personId: who.actor.id, schema: DOCUMENT_SCHEMA }),
    onAuthenticated: ({ scope }) => events.push(`let in: ${scope}`),
    onAuthenticationFailed: ({ reason }) => events.push(`refused: ${reason}`),
    onClose: ({ event }) => events.push(`closed: ${event.code} ${event.reason}`),
    onStateless: ({ payload }) => events.push(`told: ${payload}`),
  })
  provider.attach()
  const close = (): void => {
    provider.destroy()
    socket.destroy()
  }
  return { ydoc, provider, events, type: (word) => typeInto(ydoc, word), words: () => wordsOf(ydoc), close }
}

/** Puts a word at the end of the first paragraph of a document. */
export function typeInto(ydoc: Doc, word: string): void {
  const paragraph = ydoc.getXmlFragment('body').get(0)
  if (!(paragraph instanceof XmlElement)) throw new Error('the story is not open yet')
  if (paragraph.length === 0) paragraph.insert(0, [new XmlText()])
  const text = paragraph.get(0)
  if (text instanceof XmlText) text.insert(text.length, word)
}

/** The words of the first paragraph of a document; people who begin it at once each have a run of their own. */
export function wordsOf(ydoc: Doc): string {
  const paragraph = ydoc.getXmlFragment('body').get(0)
  return paragraph instanceof XmlElement ? paragraph.toArray().join('') : ''
}
